import {codeSpan, plain} from './markdown-text.js'
import type {FileReport, LocatedFinding, Reporter, Translate} from './report.js'
import {hiddenNote, summaryLines} from './summary.js'

/** GitHub and GitLab cut comments at 65,536 characters or more; a summary stays well below. */
const longest = 60_000

/** A summary for a comment on a pull request: the sum, then a table of places, rules, words and what to say. */
export const markdown: Reporter = (report, {translate}) => {
  const {files, totals} = report
  const head = [
    '### politesse',
    ...summaryLines(files, totals, translate).map(plain),
    ...hiddenNote(report, translate).map(plain),
  ]
  const problems = files.flatMap(({path, problems}) =>
    problems.map(({message, position}) => `- ${codeSpan(place(path, position))}: ${plain(message)}`),
  )
  const rows = files.flatMap((file) => tableRows(file, translate))
  const parts = [...head, ...(problems.length > 0 ? [problems.join('\n')] : [])]
  return `${[...parts, ...table(rows, translate)].join('\n\n')}\n`
}

function tableRows({path, findings}: FileReport, translate: Translate): string[] {
  return findings.map((finding) => {
    const {severity, rule, url, quote} = finding
    const cells = [
      codeCell(place(path, finding.from)),
      `${translate(`report.${severity}`)} [${plain(rule)}](${url})`,
      codeCell(quote),
      saying(finding, translate),
    ]
    return `| ${cells.join(' | ')} |`
  })
}

/** A bar would end the cell, even in code. */
function codeCell(text: string): string {
  return codeSpan(text).replace(/\|/g, '\\|')
}

/** The replacement where one drops in, else the first phrase, else what is wrong. */
function saying({fix, phrases, message}: LocatedFinding, translate: Translate): string {
  if (fix) return plain(translate('report.quoted', {text: fix.text}))
  const [phrase] = phrases
  return plain(phrase ? translate('report.quoted', {text: phrase.text}) : message)
}

function table(rows: readonly string[], translate: Translate): string[] {
  if (rows.length === 0) return []
  const titles = ['place', 'rule', 'words', 'say'].map((key) => translate(`report.${key}`))
  const shown: string[] = []
  let length = 0
  for (const row of rows) {
    if ((length += row.length + 1) > longest) break
    shown.push(row)
  }
  const lines = [`| ${titles.join(' | ')} |`, '|---|---|---|---|', ...shown]
  const rest = rows.length - shown.length
  return [lines.join('\n'), ...(rest > 0 ? [plain(translate('report.more', {count: rest}))] : [])]
}

function place(path: string, position: {line: number; column: number} | undefined): string {
  return position ? `${path}:${position.line}:${position.column}` : path
}
