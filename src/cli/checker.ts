import {editOf} from '../documents/edit.js'
import {Lines} from '../documents/lines.js'
import {readDocument} from '../documents/read.js'
import type {DocumentError, Segment} from '../documents/segment.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Problem, Translate} from '../reporters/index.js'
import type {Channel, Finding, Fix, LintOptions, LintResult} from '../types.js'
import {decodeFile} from './decode.js'
import {fileTexts} from './file-texts.js'
import {InputError} from './input-error.js'
import type {Input} from './inputs.js'
import type {Linters} from './linters.js'
import {chooseLocales, type ReadText} from './locales.js'
import {isMissingPackages} from './missing-packages.js'
import {placeOf} from './place.js'
import {type RunningRules, suppress, suppressedFinding} from './suppressed.js'

/** What is said of all texts of a file. */
export interface TextOptions {
  locale?: string
  channel?: Channel
  /** of data files, the values to read, as JSONPath */
  select?: readonly string[]
  /** whether to tell how the language of each text was chosen */
  verbose?: boolean
}

/** Where a finding stands in a text, for whoever is to mend it. */
export interface Site {
  segment: Segment
  /** UTF-16 offsets into `segment.text` */
  start: number
  end: number
  /** a replacement that drops in */
  fix?: Fix
}

/** What the checker knows of the call beside the texts. */
export interface CheckerContext {
  translate: Translate
  /** BCP 47 tag of the reader's language */
  language: string
  /** read only where a comment speaks to the linter */
  rules: () => Promise<RunningRules>
}

/** A file that was checked, with what is needed to mend it. */
export interface Checked {
  report: FileReport
  /** decoded; absent where it cannot be */
  text?: string
  sites: ReadonlyMap<LocatedFinding, Site>
}

/** Checks files one by one. What is wrong with one of them is in its report and does not stop the others. */
export class Checker {
  /** texts checked so far */
  texts = 0

  constructor(
    readonly linters: Linters,
    private readonly options: TextOptions,
    private readonly context: CheckerContext,
  ) {}

  async check(input: Input): Promise<FileReport> {
    return (await this.read(input)).report
  }

  /** Reads a file and checks it. */
  async read(input: Input): Promise<Checked> {
    let text: string
    try {
      text = decodeFile(await input.read(), input.path)
    } catch (error) {
      return {report: this.unread(input.path, error), sites: new Map()}
    }
    return this.examine(input.path, text)
  }

  /** Checks what is, or may come to be, the text of a file. */
  async examine(path: string, text: string): Promise<Checked> {
    const report: FileReport = {path, read: true, findings: [], problems: [], skipped: {}}
    try {
      return {report, text, sites: await this.find(text, report)}
    } catch (error) {
      // no fault of this file
      if (isMissingPackages(error) || (error instanceof Error && error.name === 'PackError')) throw error
      return {report: this.unread(path, error), text, sites: new Map()}
    }
  }

  private unread(path: string, error: unknown): FileReport {
    return {path, read: false, findings: [], problems: [this.problem(error, path)], skipped: {}}
  }

  private async find(text: string, report: FileReport): Promise<Map<LocatedFinding, Site>> {
    const document = await readDocument({path: report.path, text}, this.options)
    const {segments, comments, errors} = document
    const lines = new Lines(text)
    const texts = fileTexts(report.path, document, lines)
    if (texts) report.texts = texts
    for (const error of errors) report.problems.push(this.syntaxProblem(error, lines))
    const found: {finding: Omit<LocatedFinding, 'fingerprint'>; site: Site}[] = []
    for (const [{segment, from}, {locale, findings}] of await this.lint(segments, report)) {
      for (const finding of findings) {
        const {start, end, fix} = finding
        const site = {segment, start, end, ...(fix && {fix})}
        found.push({finding: {...locate(finding, segment, locale, lines), localeFrom: from}, site})
      }
      if (this.options.verbose) {
        const position = lines.position(segment.map.sourceRange(0, 0).start)
        report.locales = [...(report.locales ?? []), {position, locale, from}]
      }
    }
    const complete = errors.length === 0 && Object.keys(report.skipped).length === 0
    const {path} = report
    const located = found.map(({finding}) => finding)
    const {decided, faults} = await suppress(located, comments, {path, lines, complete, ...this.context})
    const all = [
      ...decided.map(({by}, index) => ({...(found[index] as (typeof found)[number]), by})),
      ...faults.map((finding) => ({finding, site: undefined, by: undefined})),
    ].sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
    // suppressed or not: what a finding is known by must not hang on its neighbours
    const known = fingerprints(
      path,
      all.map(({finding}) => finding),
    )
    const sites = new Map<LocatedFinding, Site>()
    for (const [index, {finding, site, by}] of all.entries()) {
      const whole = {...finding, fingerprint: known[index] as string}
      if (by) report.suppressed = [...(report.suppressed ?? []), suppressedFinding(whole, by)]
      else report.findings.push(whole)
      if (site) sites.set(whole, site)
    }
    return sites
  }

  /** Lints the segments, each in the language that its file, its words or its neighbours tell. */
  private async lint(segments: readonly Segment[], report: FileReport): Promise<[ReadText, LintResult][]> {
    const {linters, options: stated} = this
    const results: [ReadText, LintResult][] = []
    const spoken = segments.filter(({role}) => role === 'text')
    for (const text of await chooseLocales(spoken, stated.locale, (text) => linters.detect(text))) {
      const {segment, locale} = text
      if (linters.isUnwanted(locale)) continue
      const tag = linters.tagFor(locale)
      if (tag === undefined) {
        report.skipped[locale] = (report.skipped[locale] ?? 0) + 1
        continue
      }
      const channel = stated.channel ?? segment.channel
      const options: LintOptions = {locale: tag, ...(channel && {channel})}
      results.push([text, (await linters.linterFor(tag)).lint(segment.text, options)])
      this.texts++
    }
    return results
  }

  private syntaxProblem({code, detail, offset}: DocumentError, lines: Lines): Problem {
    const key = code === 'too-deep' ? 'tooDeep' : code
    const position = lines.position(offset)
    const message = this.context.translate(`problem.${key}`, {detail: this.fault(code, detail)})
    return {message, position, line: lines.line(position.line)}
  }

  /** What is wrong in the reader's language, or as the parser says it. */
  private fault(code: DocumentError['code'], detail: string): string {
    const said = this.context.translate(`${code}.${detail}`)
    if (said !== `${code}.${detail}`) return said
    if (code === 'json') return this.context.translate('json.other')
    if (code === 'xml') return this.context.translate('xml.tag', {tag: detail})
    return /[.!?]$/.test(detail) ? detail : `${detail}.`
  }

  private problem(error: unknown, path: string): Problem {
    if (error instanceof InputError) return inputProblem(error, this.context.translate)
    const {code, message} = error as NodeJS.ErrnoException
    if (code) return {message: this.context.translate('problem.unreadable', {cause: code})}
    return {message: this.context.translate('problem.crashed', {detail: `${message}.`, path})}
  }
}

/** Says why an input cannot be read. */
export function inputProblem({code, params, place}: InputError, translate: Translate): Problem {
  const message = translate(`problem.${code}`, params)
  if (!place) return {message}
  const lines = new Lines(place.text)
  const position = lines.position(place.offset)
  return {message, position, line: lines.line(position.line)}
}

function locate(finding: Finding, segment: Segment, locale: string, lines: Lines): Omit<LocatedFinding, 'fingerprint'> {
  const {fix, start, end, ...rest} = finding
  const place = placeOf(segment.map.sourceRange(start, end), lines)
  if (!fix) return {...rest, ...place, locale}
  const edit = editOf(segment, fix)
  const replacement = edit && {edit: {...placeOf(edit, lines), text: edit.text}}
  const quote = segment.text.slice(fix.start, fix.end)
  return {...rest, ...place, locale, fix: {quote, text: fix.text, ...replacement}}
}
