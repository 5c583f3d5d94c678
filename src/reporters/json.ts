import type {Reporter} from './report.js'

/**
 * A report for programs. Field names are the same in every language and do not change within a major
 * version.
 */
export const json: Reporter = ({files, totals}) => {
  const listed = files.map(({path, findings, problems, skipped}) => ({
    path,
    findings: findings.map(
      ({rule, frame, severity, message, locale, localeFrom, from, to, start, end, quote, phrases, fix, url}) => ({
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
        ...(fix && {fix}),
        url,
      }),
    ),
    problems: problems.map(({message, position}) => ({message, ...position})),
    ...(Object.keys(skipped).length > 0 && {skipped}),
  }))
  return `${JSON.stringify({files: listed, totals}, undefined, 2)}\n`
}
