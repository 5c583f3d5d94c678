import type {Entry} from '../documents/entry.js'
import {namedPlaceholders} from './placeholders.js'

/** One text of a file in one locale. `P` is what the caller knows a stretch of a text by. */
export interface TranslatedText<P> {
  /** the same in all locales */
  id: string
  /** absent where the file's path is to tell */
  locale?: string
  source: boolean
  prose: boolean
  loose: boolean
  /** says nothing to customers */
  blank: boolean
  /** says nothing since it waits for a review */
  draft?: boolean
  /** a source text may be a bare name, which has no placeholders for others to keep */
  named: boolean
  /** its first line */
  place: P
  placeholders: {name: string; place: P}[]
}

/**
 * Makes entries of a file comparable.
 *
 * @param placeOf what the caller knows a stretch by, from UTF-16 offsets into the text
 */
export function translatedText<P>(entry: Entry, placeOf: (start: number, end: number) => P): TranslatedText<P> {
  const {id, locale, text, source = false, prose, loose = false, draft = false, inline = []} = entry
  const empty = text.trim() === ''
  const [from, to] = empty ? [0, 0] : firstLine(text)
  const first = () => placeOf(from, to)
  const placeholders = [
    ...namedPlaceholders(text).map(({name, start, end}) => ({name, place: placeOf(start, end)})),
    ...inline.map((name) => ({name, place: first()})),
  ]
  const named = source && placeholders.length === 0 && !/\s/.test(text.trim())
  const about = {source, prose, loose, blank: empty || draft, named, ...(draft && {draft})}
  return {id, ...(locale !== undefined && {locale}), ...about, placeholders, place: first()}
}

function firstLine(text: string): [start: number, end: number] {
  const start = text.length - text.trimStart().length
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  return [start, start + line.trimEnd().length]
}
