import type {Channel} from '../types.js'
import type {Encode} from './edit.js'
import type {Entry} from './entry.js'
import type {OffsetMap, Range} from './offset-map.js'

/** How the locale of a segment was found by its file, surest first. */
export type LocaleSource = 'data' | 'path'

/** A stretch of customer-facing text in a file. */
export interface Segment {
  /** decoded: no escapes, no markup */
  text: string
  /** from offsets of `text` to offsets of the file */
  map: OffsetMap
  /** BCP 47 tag that the file gives it; detected by the linter when absent */
  locale?: string
  /** what gave the locale; absent with it */
  localeFrom?: LocaleSource
  channel?: Channel
  /** a heading names a thing or speaks for the customer; it is not the company speaking */
  role: 'text' | 'heading'
  /** writes a replacement as its place in the file asks for; `editOf` is the way to use it */
  encode: Encode
}

/**
 * A comment of a file in the format's own syntax. JSON has none: there the value of a key `politesse` stands for one.
 */
export interface Comment {
  /** what it says, without its marks and the white space round it */
  text: string
  /** UTF-16 offset in the file of the mark that opens it (in JSON, of the value's opening quote) */
  start: number
  /** UTF-16 offset behind its closing mark, the end of its line, or the value's closing quote */
  end: number
  /** in JSON: the object that the key stands in, braces included */
  scope?: Range
}

/** What a file's own syntax got wrong. The rest of the file is read all the same. */
export interface DocumentError {
  code: 'json' | 'yaml' | 'csv' | 'po' | 'xml' | 'too-deep'
  /** name of the fault as the reader calls it, its message, or the piece of the source that is wrong */
  detail: string
  /** UTF-16 offset in the file */
  offset: number
}

export interface Document {
  segments: Segment[]
  /** all texts, for comparing locales; only of formats that name their texts */
  entries?: () => Entry[]
  /** in the order of their places */
  comments: Comment[]
  errors: DocumentError[]
}

/** A file to read. The text is decoded; a byte order mark may stand at its start. */
export interface SourceFile {
  path: string
  text: string
}
