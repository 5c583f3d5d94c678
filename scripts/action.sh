#!/usr/bin/env bash
# The step of the GitHub Action: checks, annotates, and writes the summary of the job.
#
# POLITESSE_PATHS    paths, one a line
# POLITESSE_ARGS     options, quoted as in a shell; nothing in them is run
# POLITESSE_VERSION  a version, or anything that npm can install
set -euo pipefail

if ! command -v npx > /dev/null; then
  echo '::error title=politesse::Node.js is missing. Put actions/setup-node before this step.'
  exit 2
fi

paths=()
while IFS= read -r path; do
  path=${path%$'\r'}
  [[ -z $path ]] || paths+=("$path")
done <<< "${POLITESSE_PATHS:-.}"

args=()
if [[ ${POLITESSE_ARGS:-} == *[![:space:]]* ]]; then
  # xargs knows quotes and expands nothing
  if ! listed=$(xargs -n 1 printf '%s\n' <<< "$POLITESSE_ARGS" 2> /dev/null); then
    echo '::error title=politesse::The input "args" has a quote that is never closed.'
    exit 2
  fi
  while IFS= read -r arg; do args+=("$arg"); done <<< "$listed"
fi

case ${POLITESSE_VERSION:-} in
  '') command=(npx --yes politesse) ;;
  *[:/]*) command=(npx --yes --package="$POLITESSE_VERSION" politesse) ;;
  *) command=(npx --yes --package="politesse@$POLITESSE_VERSION" politesse) ;;
esac

# GitHub wants the paths of annotations from the root of the repository
here=$(pwd -P)
root=$(cd "${GITHUB_WORKSPACE:-.}" && pwd -P)
prefix=
if [[ $here == "$root"/* ]]; then
  prefix=${here#"$root"/}/
  prefix=${prefix//%/%25}
  prefix=${prefix//:/%3A}
  prefix=${prefix//,/%2C}
fi

summary=$(mktemp)
trap 'rm -f "$summary"' EXIT
code=0
"${command[@]}" check --format github --format "markdown=$summary" ${args[@]+"${args[@]}"} -- "${paths[@]}" \
  | PREFIX=$prefix awk '{
      if (match($0, /^::(error|warning|notice) file=/) && substr($0, RLENGTH + 1, 1) != "/")
        $0 = substr($0, 1, RLENGTH) ENVIRON["PREFIX"] substr($0, RLENGTH + 1)
      print
    }' || code=${PIPESTATUS[0]}
[[ -z ${GITHUB_STEP_SUMMARY:-} || ! -s $summary ]] || cat "$summary" >> "$GITHUB_STEP_SUMMARY"
exit "$code"
