import type {Lines} from '../documents/lines.js'
import {localeOfPath} from '../documents/locale.js'
import type {Document} from '../documents/segment.js'
import type {FileTexts} from '../reporters/index.js'
import {translatedText} from '../translations/index.js'
import type {ReadText} from './locales.js'
import {nameNumbered} from './numbered-locales.js'
import {placeOf} from './place.js'

/** What a file brings to the comparison of translations; nothing where it cannot have a counterpart. */
export function fileTexts(
  path: string,
  {segments, entries}: Pick<Document, 'segments' | 'entries'>,
  lines: Lines,
  variant: FileTexts['variant'],
  read: readonly ReadText[],
): FileTexts | undefined {
  const own = nameNumbered(entries?.() ?? [], read)
  const locales = new Set(own.flatMap(({locale}) => locale ?? []))
  if (!variant && localeOfPath(path) === undefined && locales.size < 2) return undefined
  const [first] = segments
  const [quote = ''] = first?.text.trimStart().split(/[\r\n]/, 1) ?? []
  const start = first ? first.text.indexOf(quote) : 0
  return {
    ...(variant && {variant}),
    texts: own.map((entry) => translatedText(entry, (range) => placeOf(range, lines))),
    ...(first && {head: {quote, place: placeOf(first.map.sourceRange(start, start + quote.length), lines)}}),
  }
}
