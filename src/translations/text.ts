import type {Entry} from '../documents/entry.js'
import type {Range} from '../documents/offset-map.js'
import {namedPlaceholders} from './placeholders.js'

/** A stretch of a text, for whoever is shown it. `P` is a place in a file as the caller has it. */
export interface Passage<P> {
  quote: string
  place: P
}

/** One text of a file in one locale. Plain data: files may be read in other threads. */
export interface TranslatedText<P> extends Passage<P> {
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
  placeholders: (Passage<P> & {name: string})[]
}

/**
 * Makes entries of a file comparable. What is quoted of a text is its first line.
 *
 * @param placeOf turns UTF-16 offsets of the file into a place
 */
export function translatedText<P>(entry: Entry, placeOf: (range: Range) => P): TranslatedText<P> {
  const {id, locale, text, at, source = false, prose, loose = false, draft = false, inline = []} = entry
  const empty = text.trim() === ''
  const map = entry.map()
  const passage = (start: number, end: number): Passage<P> => ({
    quote: text.slice(start, end),
    place: placeOf(map.sourceRange(start, end)),
  })
  const first = empty ? {quote: '', place: placeOf({start: at, end: at})} : passage(...firstLine(text))
  const placeholders = [
    ...namedPlaceholders(text).map(({name, start, end}) => ({name, ...passage(start, end)})),
    ...inline.map((name) => ({name, ...first})),
  ]
  const named = source && placeholders.length === 0 && !/\s/.test(text.trim())
  const about = {source, prose, loose, blank: empty || draft, named, ...(draft && {draft})}
  return {id, ...(locale !== undefined && {locale}), ...about, placeholders, ...first}
}

function firstLine(text: string): [start: number, end: number] {
  const start = text.length - text.trimStart().length
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  return [start, start + line.trimEnd().length]
}
