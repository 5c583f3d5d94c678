import {editOf} from '../documents/edit.js'
import {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import {readDocument} from '../documents/read.js'
import type {DocumentError, Segment} from '../documents/segment.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Place, Problem, Translate} from '../reporters/index.js'
import type {Channel, Finding, LintOptions, LintResult} from '../types.js'
import {decodeFile} from './decode.js'
import {InputError} from './input-error.js'
import type {Input} from './inputs.js'
import type {Linters} from './linters.js'

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
      report.read = false
      report.problems.push(this.problem(error, input.path))
    }
    return report
  }

  private async read(text: string, report: FileReport): Promise<void> {
    const {segments, errors} = await readDocument({path: report.path, text})
    const lines = new Lines(text)
    for (const error of errors) report.problems.push(this.syntaxProblem(error, lines))
    const found: Omit<LocatedFinding, 'fingerprint'>[] = []
    for (const [segment, {locale, findings}] of await this.lint(segments, report)) {
      for (const finding of findings) found.push(locate(finding, segment, locale, lines))
    }
    found.sort((a, b) => a.start - b.start || a.end - b.end)
    const known = fingerprints(report.path, found)
    report.findings = found.map((finding, index) => ({...finding, fingerprint: known[index] as string}))
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
    const position = lines.position(offset)
    return {message: this.translate(`problem.${key}`, {detail: said}), position, line: lines.line(position.line)}
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
  if (!place) return {message}
  const lines = new Lines(place.text)
  const position = lines.position(place.offset)
  return {message, position, line: lines.line(position.line)}
}

function favourite(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
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
