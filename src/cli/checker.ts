import {editOf} from '../documents/edit.js'
import {Lines} from '../documents/lines.js'
import {localeOfPath} from '../documents/locale.js'
import {readDocument} from '../documents/read.js'
import type {DocumentError, Segment} from '../documents/segment.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, FileTexts, LocatedFinding, Problem, Translate} from '../reporters/index.js'
import type {Channel, Finding, Fix, LintOptions, LintResult} from '../types.js'
import {decodeFile} from './decode.js'
import {fileTexts} from './file-texts.js'
import {InputError} from './input-error.js'
import type {Input} from './inputs.js'
import type {Linters} from './linters.js'
import {chooseLocales, type ReadText} from './locales.js'
import {isMissingPackages} from './missing-packages.js'
import {type Passage, passagesIn, type Told} from './passages.js'
import {placeOf} from './place.js'
import type {Siblings} from './siblings.js'
import {suppress, suppressedFinding} from './suppressed.js'

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
    private readonly translate: Translate,
    private readonly siblings: Siblings,
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
    const checked = await this.examine(input.path, text)
    // what stands on the disk can be read again
    if (input.file !== undefined) delete checked.report.texts?.source
    return checked
  }

  /** Where texts stand that the comparison of translations tells of. */
  async passages(path: string, text: string): Promise<(told: Told) => Passage | undefined> {
    return passagesIn(text, await readDocument({path, text}, this.options))
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
    for (const error of errors) report.problems.push(this.syntaxProblem(error, lines))
    const found: {finding: Omit<LocatedFinding, 'fingerprint'>; site: Site}[] = []
    const seen = new Set<string>()
    const read = await this.lint(segments, report)
    const spoken = read.map(([text]) => text)
    const others = this.siblings.othersOf(report.path)
    const texts = fileTexts(report.path, document, this.variant(report.path, read), others.length > 0, spoken)
    if (texts) report.texts = {...texts, source: text}
    for (const [{segment, from}, {locale, findings}] of read) {
      for (const finding of findings) {
        const {start, end, fix} = finding
        const site = {segment, start, end, ...(fix && {fix})}
        const located = locate(finding, segment, locale, lines)
        // the words round a choice of ICU are read with each of its branches
        const key = `${located.rule} ${located.start} ${located.end}`
        if (seen.has(key)) continue
        seen.add(key)
        found.push({finding: {...located, localeFrom: from}, site})
      }
      if (this.options.verbose) {
        const position = lines.position(segment.map.sourceRange(0, 0).start)
        const told = report.locales ?? []
        const last = told.at(-1)?.position
        if (last?.line !== position.line || last.column !== position.column)
          report.locales = [...told, {position, locale, from}]
      }
    }
    found.sort(({finding: a}, {finding: b}) => a.start - b.start || a.end - b.end)
    const {path} = report
    const located = found.map(({finding}) => finding)
    const {decided, remarks} = suppress(located, comments, path, lines)
    if (remarks.length > 0) report.remarks = remarks
    // suppressed or not: what a finding is known by must not hang on its neighbours
    const known = fingerprints(path, located)
    const sites = new Map<LocatedFinding, Site>()
    for (const [index, {finding, by}] of decided.entries()) {
      const whole = {...finding, fingerprint: known[index] as string}
      if (by) report.suppressed = [...(report.suppressed ?? []), suppressedFinding(whole, by)]
      else report.findings.push(whole)
      sites.set(whole, (found[index] as (typeof found)[number]).site)
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

  /** What a file that names no locale is to those beside it that do: it is in the language of most of its texts. */
  private variant(path: string, read: readonly [ReadText, LintResult][]): FileTexts['variant'] {
    const pattern = this.siblings.patternOf(path)
    if (pattern === undefined) return undefined
    const lengths = new Map<string, number>()
    for (const [{segment}, {locale}] of read) lengths.set(locale, (lengths.get(locale) ?? 0) + segment.text.length)
    const [most] = [...lengths].sort(([, a], [, b]) => b - a)
    // where there is a file that names this language, the other one is something else
    if (!most || this.siblings.fitting(pattern).some((other) => localeOfPath(other) === most[0])) return undefined
    return {pattern, locale: most[0]}
  }

  private syntaxProblem({code, detail, offset}: DocumentError, lines: Lines): Problem {
    const key = code === 'too-deep' ? 'tooDeep' : code
    const position = lines.position(offset)
    const message = this.translate(`problem.${key}`, {detail: this.fault(code, detail)})
    return {message, position, line: lines.line(position.line)}
  }

  /** What is wrong in the reader's language, or as the parser says it. */
  private fault(code: DocumentError['code'], detail: string): string {
    const said = this.translate(`${code}.${detail}`)
    if (said !== `${code}.${detail}`) return said
    if (code === 'json') return this.translate('json.other')
    if (code === 'yaml') return this.translate('yaml.other')
    if (code === 'xml') return this.translate('xml.tag', {tag: detail})
    return /[.!?]$/.test(detail) ? detail : `${detail}.`
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
