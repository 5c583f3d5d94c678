import type {Channel} from '../types.js'
import type {OffsetMap} from './offset-map.js'

/** A stretch of customer-facing text in a file. */
export interface Segment {
  /** decoded: no escapes, no markup */
  text: string
  /** from offsets of `text` to offsets of the file */
  map: OffsetMap
  /** BCP 47 tag that the file gives it; detected by the linter when absent */
  locale?: string
  channel?: Channel
  /** a heading names a thing or speaks for the customer; it is not the company speaking */
  role: 'text' | 'heading'
}

/** What a file's own syntax got wrong. The rest of the file is read all the same. */
export interface DocumentError {
  code: 'json' | 'yaml' | 'too-deep'
  /** name of the fault as the parser calls it, or its message */
  detail: string
  /** UTF-16 offset in the file */
  offset: number
}

export interface Document {
  segments: Segment[]
  errors: DocumentError[]
}

/** A file to read. The text is decoded; a byte order mark may stand at its start. */
export interface SourceFile {
  path: string
  text: string
}
