import type {Position} from '../documents/lines.js'
import type {UnknownDirective} from '../suppressions/directive.js'
import type {PlacedDirective} from '../suppressions/suppress.js'
import type {Finding, Severity} from '../types.js'

/** A stretch of a file. */
export interface Place {
  /** UTF-16 offsets in the file */
  start: number
  end: number
  from: Position
  /** behind the last character */
  to: Position
  /** what stands in the file in the lines of the stretch, without their breaks */
  lines: string[]
}

/** A replacement of a stretch of a file, written as the file's format asks. */
export interface Replacement extends Place {
  text: string
}

/** A finding at its place in a file. */
export interface LocatedFinding extends Omit<Finding, 'start' | 'end' | 'fix'>, Place {
  /** the locale that the text was read in */
  locale: string
  /** why it was read so */
  localeFrom?: LocaleReason
  /** what the finding is known by wherever it moves in its file; see `fingerprints` */
  fingerprint: string
  /** the replacement of some of the words, where one drops in; `edit` where the file can hold it */
  fix?: {quote: string; text: string; edit?: Replacement}
}

/**
 * Why a file, or a part of it, could not be checked. Says the cause and the remedy, in the reader's
 * language.
 */
export interface Problem {
  message: string
  position?: Position
  /** what stands in the file in the line of the position */
  line?: string
}

/** Surest first: the call, the file's data, its path, the words, most of the file's other texts, all its short texts. */
export type LocaleReason = 'option' | 'data' | 'path' | 'detected' | 'majority' | 'guessed'

/** A finding that a comment in its file takes out of the report. */
export interface SuppressedFinding extends LocatedFinding {
  /** what the comment says of why */
  reason?: string
}

/** A finding that was mended. */
export interface FixedFinding {
  rule: string
  /** what stood there, and what stands there now, as a reader sees them */
  quote: string
  text: string
  /** in the text as it was when the fix was made */
  from: Position
}

/** In which language a text was read, and why. */
export interface ChosenLocale {
  /** where the text begins */
  position: Position
  locale: string
  from: LocaleReason
}

/** What a comment says to the linter, and where it stands. */
export type Remark = (PlacedDirective | UnknownDirective) & {place: Place}

/** What a file brings to the comparison of translations. */
export interface FileTexts {
  /** of a path that names no locale, beside others that do: what it is among them, `macros.*.yaml`, and its locale */
  variant?: {pattern: string; locale: string}
  /** its texts, packed; absent where nothing can be compared with them */
  texts?: string
  /** the file's text, where it is not what stands on the disk */
  source?: string
  /** whether there is something that customers read */
  spoken: boolean
}

/** What was found in one file. */
export interface FileReport {
  path: string
  /** whether its text was read, be it in part */
  read: boolean
  findings: LocatedFinding[]
  /** absent where there are none */
  suppressed?: SuppressedFinding[]
  /** what this run has mended; absent where it was not to mend */
  fixed?: FixedFinding[]
  problems: Problem[]
  /** texts in languages that no pack is for, by language */
  skipped: Record<string, number>
  /** of every text, where the report is to tell */
  locales?: ChosenLocale[]
  /** until they are compared with other files' */
  texts?: FileTexts
  /** until it is known what they are good for */
  remarks?: Remark[]
}

export interface Totals {
  /** files that were read */
  files: number
  /** texts that were checked */
  texts: number
  errors: number
  warnings: number
  infos: number
  /** files that were not read, or not in full */
  unread: number
}

/** What a baseline did to a report. */
export interface BaselineEffect {
  /** as it is shown, relative to the working folder */
  path: string
  /** findings that it knows and that are left out */
  hidden: number
  /** findings that it knows and that are no more */
  gone: number
  /** the call that takes these out of it */
  command: string
}

export interface Report {
  files: FileReport[]
  /** of the findings in `files` */
  totals: Totals
  baseline?: BaselineEffect
}

/** What a report says of a rule, in the reader's language. */
export interface ReportedRule {
  id: string
  severity: Severity | 'off'
  title: string
  message: string
  /** page of the rule */
  url: string
  why: string
  wrong: string[]
  right: string[]
  phrases: string[]
}

/** Says something of the command line's own in the reader's language. */
export type Translate = (key: string, params?: Record<string, unknown>) => string

/** How a report is to look, and what it may look up. */
export interface ReportStyle {
  /** of politesse */
  version: string
  /** BCP 47 tag of the reader's language */
  language: string
  translate: Translate
  color: boolean
  /** columns of the terminal */
  width: number
  /** the rules in the order of precedence; read only when asked for */
  rules: () => Promise<ReportedRule[]>
}

/** Turns a report into text. To add a format, write one of these and name it in `reporters/index.ts`. */
export type Reporter = (report: Report, style: ReportStyle) => string | Promise<string>

/** Counts what the files' reports hold. */
export function totalsOf(files: readonly FileReport[], texts: number): Totals {
  const of = (severity: string) =>
    files.reduce((sum, {findings}) => sum + findings.filter((finding) => finding.severity === severity).length, 0)
  const unread = files.filter(({problems}) => problems.length > 0).length
  return {
    files: files.filter(({read}) => read).length,
    texts,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    unread,
  }
}
