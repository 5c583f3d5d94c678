import colors from 'picocolors'
import type {Severity} from '../types.js'
import {recommended} from './advice.js'
import {widthOf, wrap} from './columns.js'
import {excerpt} from './excerpt.js'
import type {FileReport, LocatedFinding, Problem, Report, Reporter, ReportStyle} from './report.js'
import {foundLine, hiddenNote, skippedNote, suppressedNote, unreadNote} from './summary.js'

type Palette = ReturnType<typeof colors.createColors>

const indent = 8
/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100

/**
 * A report for people: by file, each finding with its line, the words underlined, the reason and what to
 * say instead.
 */
export const stylish: Reporter = (report, style) => new Stylist(style).report(report)

/** One finding as the report shows it. */
export function stylishFinding(finding: LocatedFinding, style: ReportStyle): string {
  return new Stylist(style).finding(finding)
}

class Stylist {
  private readonly paint: Palette
  private readonly width: number
  private readonly margin = ' '.repeat(indent)

  constructor(private readonly style: ReportStyle) {
    this.paint = colors.createColors(style.color)
    this.width = Math.max(40, Math.min(style.width, widest) - indent)
  }

  report(report: Report): string {
    const told = report.files.filter(({findings, problems}) => findings.length + problems.length > 0)
    return [...told.map((file) => this.file(file)), this.summary(report)].join('\n')
  }

  private file({path, findings, problems}: FileReport): string {
    const parts = [
      ...problems.map((problem) => this.problem(problem)),
      ...findings.map((finding) => this.finding(finding)),
    ]
    return `${this.paint.underline(path)}\n${parts.join('\n')}`
  }

  private problem({message, position}: Problem): string {
    const head = `${this.place(position)}  ${this.paint.red(this.word('unread'))}`
    return `${head}\n${this.lines(wrap(message, this.width))}\n`
  }

  finding(finding: LocatedFinding): string {
    const {severity, rule, from, message, fix} = finding
    const head = `${this.place(from)}  ${this.severity(severity)}  ${this.paint.dim(rule)}`
    const parts = [head, this.source(finding), this.lines(wrap(message, this.width)), this.phrases(finding)]
    if (fix)
      parts.push(this.labelled('fix', [this.style.translate('report.replace', {quote: fix.quote, text: fix.text})]))
    return `${parts.filter(Boolean).join('\n')}\n`
  }

  /** The lines of the file with the words underlined; of a long wrapped passage the first two. */
  private source({lines, from, to}: LocatedFinding): string {
    const shown = lines.slice(0, 2).map((line, index) => {
      const start = index === 0 ? from.column - 1 : line.length - line.trimStart().length
      const end = index === lines.length - 1 ? to.column - 1 : line.trimEnd().length
      const {before, words, after} = excerpt(line, start, end, this.width)
      const rule = ' '.repeat(widthOf(before)) + this.paint.red('─'.repeat(Math.max(1, widthOf(words))))
      return this.lines([this.paint.dim(before) + this.paint.bold(words) + this.paint.dim(after), rule])
    })
    return shown.join('\n')
  }

  private phrases(finding: LocatedFinding): string {
    const shown = recommended(finding, this.style.translate)
    return shown.length === 0 ? '' : this.labelled('say', shown)
  }

  /** A word in front, the wrapped lines of each item beside it. */
  private labelled(label: string, items: string[]): string {
    const name = `${this.word(label)} `
    const lines = items.flatMap((item) => wrap(item, this.width - widthOf(name)))
    const front = (index: number) => (index === 0 ? this.paint.dim(name) : ' '.repeat(widthOf(name)))
    return this.lines(lines.map((line, index) => front(index) + this.paint.green(line)))
  }

  private lines(lines: string[]): string {
    return lines.map((line) => this.margin + line).join('\n')
  }

  private place(position: {line: number; column: number} | undefined): string {
    return (position ? `${position.line}:${position.column}` : '').padStart(indent - 2)
  }

  private severity(severity: Severity): string {
    const {red, yellow, cyan} = this.paint
    const color = {error: red, warning: yellow, info: cyan}[severity]
    return color(this.word(severity))
  }

  private word(key: string): string {
    return this.style.translate(`report.${key}`)
  }

  private summary(report: Report): string {
    const {files, totals} = report
    const {translate} = this.style
    const {red, yellow, green, dim} = this.paint
    const color = totals.errors > 0 ? red : totals.warnings + totals.infos > 0 ? yellow : green
    const lines = [
      ...[foundLine(files, totals, translate)].filter(Boolean).map(color),
      ...unreadNote(totals, translate).map(red),
      ...[...skippedNote(files, translate), ...suppressedNote(files, translate), ...hiddenNote(report, translate)].map(
        dim,
      ),
    ]
    return `${lines.join('\n')}\n`
  }
}
