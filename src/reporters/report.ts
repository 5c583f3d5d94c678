import type {Position} from '../documents/lines.js'
import type {Finding} from '../types.js'

/** A finding at its place in a file. */
export interface LocatedFinding extends Omit<Finding, 'start' | 'end' | 'fix'> {
  /** the locale that the text was read in */
  locale: string
  /** why it was read so */
  localeFrom?: LocaleReason
  /** UTF-16 offsets in the file */
  start: number
  end: number
  from: Position
  to: Position
  /** what stands in the file in the lines of the finding */
  lines: string[]
  /** the replacement of some of the words, where one drops in */
  fix?: {quote: string; text: string}
}

/**
 * Why a file, or a part of it, could not be checked. Says the cause and the remedy, in the reader's
 * language.
 */
export interface Problem {
  message: string
  position?: Position
}

/** Surest first: the call, the file's data, its path, the words, most of the file's other texts, all its short texts. */
export type LocaleReason = 'option' | 'data' | 'path' | 'detected' | 'majority' | 'guessed'

/** In which language a text was read, and why. */
export interface ChosenLocale {
  /** where the text begins */
  position: Position
  locale: string
  from: LocaleReason
}

/** What was found in one file. */
export interface FileReport {
  path: string
  /** whether its text was read, be it in part */
  read: boolean
  findings: LocatedFinding[]
  problems: Problem[]
  /** texts in languages that no pack is for, by language */
  skipped: Record<string, number>
  /** of every text, where the report is to tell */
  locales?: ChosenLocale[]
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

export interface Report {
  files: FileReport[]
  totals: Totals
}

/** Says something of the command line's own in the reader's language. */
export type Translate = (key: string, params?: Record<string, unknown>) => string

/** How a report is to look. */
export interface ReportStyle {
  translate: Translate
  color: boolean
  /** columns of the terminal */
  width: number
}

/** Turns a report into text. To add a format, write one of these and name it in `reporters/index.ts`. */
export type Reporter = (report: Report, style: ReportStyle) => string

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
