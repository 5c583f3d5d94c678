#!/usr/bin/env bash
# The real pre-commit in a repository of its own: a commit with a bad macro is refused, the mended one goes in.
# Takes the hook from a clone of this repository at its last commit, as users do; needs npm's registry.
set -euo pipefail
root=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PRE_COMMIT_HOME="$work/cache"
# the commit that is tested may itself be made by a hook, or by nobody that git knows
unset "${!GIT_@}"
export GIT_AUTHOR_NAME=tester GIT_AUTHOR_EMAIL=tester@example.org
export GIT_COMMITTER_NAME=tester GIT_COMMITTER_EMAIL=tester@example.org

fail() {
  echo "pre-commit: $1" >&2
  [[ ! -f $work/log ]] || cat "$work/log" >&2
  [[ ! -f $PRE_COMMIT_HOME/pre-commit.log ]] || cat "$PRE_COMMIT_HOME/pre-commit.log" >&2
  exit 1
}

version=$(node -p "require('$root/package.json').version")
git clone --quiet --no-local "$root" "$work/politesse"
# the tag that the readme names and publishing makes
git -C "$work/politesse" tag --force "v$version" > /dev/null

git init --quiet "$work/shop"
cd "$work/shop"
cat > .pre-commit-config.yaml <<EOF
repos:
  - repo: $work/politesse
    rev: v$version
    hooks:
      - id: politesse
EOF
mkdir -p "macros/en us"
echo '{"name": "shop", "description": "We will get back to you soon."}' > package.json
git add .
pre-commit install > /dev/null
git commit --quiet -m 'Without texts' > "$work/log" 2>&1 || fail 'a commit without texts was refused'

printf 'late:\n  body: We will get back to you soon.\n' > 'macros/en us/late.yaml'
git add .
if git commit --quiet -m 'A bad macro' > "$work/log" 2>&1; then fail 'a bad macro was committed'; fi
grep -q 'vague-wait' "$work/log" || fail 'the bad macro was refused without a finding'
grep -q 'macros/en us/late.yaml' "$work/log" || fail 'the finding does not name its file'

printf 'late:\n  body: We will call you at 4 pm today.\n' > 'macros/en us/late.yaml'
git add .
git commit --quiet -m 'The mended macro' > "$work/log" 2>&1 || fail 'the mended macro was refused'
[[ -z $(git status --porcelain) ]] || fail 'the commit is not whole'

# The five minutes of the readme, as they stand there but for the address, which is that of the clone.
block() {
  awk -v first="$2" '/^    / || (/^$/ && on) { line = substr($0, 5); if (line ~ first) on = 1; if (on) print line; next } on { exit }' "$root/$1"
}
for readme in README.md docs/fr/README.md docs/ro/README.md; do
  rm -rf "$work/desk"
  git init --quiet "$work/desk"
  cd "$work/desk"
  block "$readme" '^repos:' | sed "s|https://github.com/politesse/politesse|$work/politesse|" > .pre-commit-config.yaml
  grep -q "repo: $work/politesse" .pre-commit-config.yaml || fail "$readme has no configuration to copy"
  outcome=
  while IFS= read -r line; do
    [[ -n $line ]] || continue
    if bash -c "$line" > "$work/log" 2>&1; then outcome+=+; else outcome+=-; fi
    [[ $outcome != *- ]] || grep -q 'vague-wait' "$work/log" || fail "$readme: “$line” fails without a finding"
  done < <(block "$readme" '^pre-commit install')
  # installed, made, written, refused, mended, committed
  [[ $outcome == '+++-++' ]] || fail "$readme: its commands end with $outcome"
  [[ $(git rev-list --count HEAD) == 1 ]] || fail "$readme: the mended macro is not committed"
done
echo 'pre-commit: a bad macro is refused, the mended one is committed; so it goes by the readme, too.'
