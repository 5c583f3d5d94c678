import type {BaselineEffect, FixedFinding, LocatedFinding, Problem, SuppressedFinding} from './report.js'

/** A finding as programs get it: the fields of `json` and `ndjson`. */
export function findingRecord(finding: LocatedFinding) {
  const {
    rule,
    frame,
    severity,
    message,
    locale,
    localeFrom,
    from,
    to,
    start,
    end,
    quote,
    phrases,
    fix,
    url,
    fingerprint,
  } = finding
  const {edit} = fix ?? {}
  return {
    rule,
    frame,
    severity,
    message,
    locale,
    ...(localeFrom && {localeFrom}),
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start,
    end,
    quote,
    phrases,
    ...(fix && {
      fix: {
        quote: fix.quote,
        text: fix.text,
        ...(edit && {edit: {start: edit.start, end: edit.end, text: edit.text}}),
      },
    }),
    url,
    fingerprint,
  }
}

/** A finding that a comment suppresses, as programs get it. */
export function suppressedRecord(finding: SuppressedFinding) {
  const {reason} = finding
  return {...findingRecord(finding), ...(reason !== undefined && {reason})}
}

/** A finding that was mended, as programs get it. */
export function fixedRecord({rule, quote, text, from}: FixedFinding) {
  return {rule, quote, text, line: from.line, column: from.column}
}

/** A problem as programs get it. */
export function problemRecord({message, position}: Problem) {
  return {message, ...position}
}

/** What a baseline did, as programs get it. */
export function baselineRecord(effect: BaselineEffect | undefined) {
  return effect && {baseline: {path: effect.path, hidden: effect.hidden, gone: effect.gone}}
}
