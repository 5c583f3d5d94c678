import type {OffsetMap} from './offset-map.js'

/**
 * One text of a file that may hold it in several locales, or that stands beside files of other locales. Unlike segments, which
 * are what a linter reads, entries are all texts: a translation may be one word, or empty.
 */
export interface Entry {
  /** what the text is called in its file, the same in all locales: a path of keys, the id of a message */
  id: string
  /** as the file gives it; absent where only the path can tell */
  locale?: string
  /** it is what the others are translated from, in a file that says so */
  source?: boolean
  /** decoded; HTML is left as it is */
  text: string
  /** UTF-16 offset in the file where its characters stand, or would stand if there were any */
  at: number
  /** from offsets of `text` to offsets of the file */
  map: () => OffsetMap
  /** whether somebody reads it, as far as the file tells: no address, date or identifier */
  prose: boolean
  /** its place in a list is part of `id`, which then says less */
  loose?: boolean
  /** it waits for a review, and customers do not get it */
  draft?: boolean
  /** names of placeholders that are markup of the file, and not in `text` */
  inline?: readonly string[]
}

/** An entry of a text that was cut out of a larger one, `by` characters in. */
export function shiftEntry(entry: Entry, by: number): Entry {
  return by === 0 ? entry : {...entry, at: entry.at + by, map: () => entry.map().shifted(by)}
}
