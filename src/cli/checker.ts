import {editOf} from '../documents/edit.js'
import {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import {readDocument} from '../documents/read.js'
import type {DocumentError, Segment} from '../documents/segment.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Place, Problem, Translate} from '../reporters/index.js'
import type {Channel, Finding, LintOptions, LintResult} from '../types.js'
import {decodeFile} from './decode.js'
import {fileTexts} from './file-texts.js'
import {InputError} from './input-error.js'
import type {Input} from './inputs.js'
import type {Linters} from './linters.js'
import {chooseLocales, type ReadText} from './locales.js'
import {isMissingPackages} from './missing-packages.js'

/** What the caller says of all texts. */
export interface TextOptions {
  locale?: string
  channel?: Channel
  /** of data files, the values to read, as JSONPath */
  select?: readonly string[]
  /** whether to tell how the language of each text was chosen */
  verbose?: boolean
}

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
    const document = await readDocument({path: report.path, text}, this.options)
    const {segments, errors} = document
    const lines = new Lines(text)
    const texts = fileTexts(report.path, document, lines, placeOf)
    if (texts) report.texts = texts
    for (const error of errors) report.problems.push(this.syntaxProblem(error, lines))
    const found: Omit<LocatedFinding, 'fingerprint'>[] = []
    for (const [{segment, from}, {locale, findings}] of await this.lint(segments, report)) {
      for (const finding of findings) found.push({...locate(finding, segment, locale, lines), localeFrom: from})
      if (this.options.verbose) {
        const position = lines.position(segment.map.sourceRange(0, 0).start)
        report.locales = [...(report.locales ?? []), {position, locale, from}]
      }
    }
    found.sort((a, b) => a.start - b.start || a.end - b.end)
    const known = fingerprints(report.path, found)
    report.findings = found.map((finding, index) => ({...finding, fingerprint: known[index] as string}))
  }

  /** Lints the segments, each in the language that its file, its words or its neighbours tell. */
  private async lint(segments: readonly Segment[], report: FileReport): Promise<[ReadText, LintResult][]> {
    const results: [ReadText, LintResult][] = []
    const spoken = segments.filter(({role}) => role === 'text')
    const detect = async (text: string) => (await this.linters.linterFor(undefined)).detect(text)
    for (const text of await chooseLocales(spoken, this.options.locale, detect)) {
      const {segment, locale} = text
      const tag = this.linters.tagFor(locale)
      if (tag === undefined) {
        report.skipped[locale] = (report.skipped[locale] ?? 0) + 1
        continue
      }
      const channel = this.options.channel ?? segment.channel
      const options: LintOptions = {locale: tag, ...(channel && {channel})}
      results.push([text, (await this.linters.linterFor(tag)).lint(segment.text, options)])
      this.texts++
    }
    return results
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

function placeOf({start, end}: Range, lines: Lines): Place {
  const [from, to] = [lines.position(start), lines.position(end)]
  const shown: string[] = []
  for (let line = from.line; line <= to.line; line++) shown.push(lines.line(line))
  return {start, end, from, to, lines: shown}
}
