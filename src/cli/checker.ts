import {Lines} from '../documents/lines.js'
import {readDocument} from '../documents/read.js'
import type {DocumentError, Segment} from '../documents/segment.js'
import type {FileReport, LocatedFinding, Problem, Translate} from '../reporters/index.js'
import type {Channel, Finding, LintOptions, LintResult} from '../types.js'
import {decodeFile} from './decode.js'
import {InputError} from './input-error.js'
import type {Input} from './inputs.js'
import type {Linters} from './linters.js'
import {isMissingPackages} from './missing-packages.js'

/** What the caller says of all texts. */
export interface TextOptions {
  locale?: string
  channel?: Channel
}

/** A shorter text does not tell its language for sure. */
const tellsLanguage = 60

/** Checks files one by one. What is wrong with one of them is in its report and does not stop the others. */
export class Checker {
  /** texts checked so far */
  texts = 0

  constructor(
    private readonly linters: Linters,
    private readonly options: TextOptions,
    private readonly translate: Translate,
  ) {}

  async check(input: Input): Promise<FileReport> {
    const report: FileReport = {path: input.path, read: false, findings: [], problems: [], skipped: {}}
    try {
      const text = decodeFile(await input.read(), input.path)
      report.read = true
      await this.read(text, report)
    } catch (error) {
      // no fault of this file
      if (isMissingPackages(error) || (error instanceof Error && error.name === 'PackError')) throw error
      report.read = false
      report.problems.push(this.problem(error, input.path))
    }
    return report
  }

  private async read(text: string, report: FileReport): Promise<void> {
    const {segments, errors} = await readDocument({path: report.path, text})
    const lines = new Lines(text)
    for (const error of errors) report.problems.push(this.syntaxProblem(error, lines))
    for (const [segment, {locale, findings}] of await this.lint(segments, report)) {
      for (const finding of findings) report.findings.push(locate(finding, segment, locale, lines))
    }
    report.findings.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /**
   * Lints the segments. The long ones come first: a short one without a locale is read in the language of
   * most of them.
   */
  private async lint(segments: readonly Segment[], report: FileReport): Promise<[Segment, LintResult][]> {
    const results: [Segment, LintResult][] = []
    const votes = new Map<string, number>()
    const spoken = segments.filter(({role}) => role === 'text')
    const tells = ({locale, text}: Segment) =>
      this.options.locale !== undefined || locale !== undefined || text.length >= tellsLanguage
    for (const segment of [...spoken.filter(tells), ...spoken.filter((other) => !tells(other))]) {
      const stated = this.options.locale ?? segment.locale ?? (tells(segment) ? undefined : favourite(votes))
      const tag = stated === undefined ? undefined : this.linters.tagFor(stated)
      if (stated !== undefined && tag === undefined) {
        report.skipped[stated] = (report.skipped[stated] ?? 0) + 1
        continue
      }
      const channel = this.options.channel ?? segment.channel
      const options: LintOptions = {...(tag && {locale: tag}), ...(channel && {channel})}
      const result = (await this.linters.linterFor(tag)).lint(segment.text, options)
      votes.set(result.locale, (votes.get(result.locale) ?? 0) + segment.text.length)
      results.push([segment, result])
      this.texts++
    }
    return results
  }

  private syntaxProblem({code, detail, offset}: DocumentError, lines: Lines): Problem {
    const said = code === 'json' ? this.jsonFault(detail) : /[.!?]$/.test(detail) ? detail : `${detail}.`
    const key = code === 'too-deep' ? 'tooDeep' : code
    return {message: this.translate(`problem.${key}`, {detail: said}), position: lines.position(offset)}
  }

  private jsonFault(code: string): string {
    const said = this.translate(`json.${code}`)
    return said === `json.${code}` ? this.translate('json.other') : said
  }

  private problem(error: unknown, path: string): Problem {
    if (error instanceof InputError) return inputProblem(error, this.translate)
    const {code, message} = error as NodeJS.ErrnoException
    if (code) return {message: this.translate('problem.unreadable', {cause: code})}
    return {message: this.translate('problem.crashed', {detail: `${message}.`, path})}
  }
}

/** Says why an input cannot be read. */
export function inputProblem({code, params, place}: InputError, translate: Translate): Problem {
  const message = translate(`problem.${code}`, params)
  return place ? {message, position: new Lines(place.text).position(place.offset)} : {message}
}

function favourite(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function locate(finding: Finding, {text, map}: Segment, locale: string, lines: Lines): LocatedFinding {
  const {fix, ...rest} = finding
  const {start, end} = map.sourceRange(finding.start, finding.end)
  const [from, to] = [lines.position(start), lines.position(end)]
  const shown: string[] = []
  for (let line = from.line; line <= to.line; line++) shown.push(lines.line(line))
  const replaced = fix && {fix: {quote: text.slice(fix.start, fix.end), text: fix.text}}
  return {...rest, ...replaced, locale, start, end, from, to, lines: shown}
}
