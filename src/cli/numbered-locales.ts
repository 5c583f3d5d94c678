import type {Entry} from '../documents/entry.js'
import type {ReadText} from './locales.js'

/**
 * Zendesk numbers its languages, and only a few of the numbers are the same everywhere. The words of the texts tell the others,
 * where all texts of a number together are in one language, and no other texts of the file are.
 */
export function nameNumbered(entries: readonly Entry[], read: readonly ReadText[]): readonly Entry[] {
  const isNumber = (locale: string | undefined) => locale !== undefined && /^\d+$/.test(locale)
  const numbered = entries.filter(({locale}) => isNumber(locale))
  if (numbered.length === 0) return entries
  const votes = new Map<string, Map<string, number>>()
  const starts = read.map((text) => ({...text, start: text.segment.map.sourceRange(0, 0).start}))
  for (const {locale: number = '', text, map} of numbered) {
    const {start, end} = map().sourceRange(0, text.length)
    const own = votes.get(number) ?? new Map<string, number>()
    votes.set(number, own)
    for (const {segment, locale, from, start: at} of starts) {
      if (from !== 'detected' || at < start || at >= end) continue
      own.set(locale, (own.get(locale) ?? 0) + segment.text.length)
    }
  }
  const taken = entries.flatMap(({locale}) => (isNumber(locale) ? [] : (locale ?? [])))
  const names = [...votes].map(([number, own]) => [number, [...own].sort(([, a], [, b]) => b - a)[0]?.[0]] as const)
  const named = new Map(
    names.filter(
      ([, name]) => name && !taken.includes(name) && names.filter((other) => other[1] === name).length === 1,
    ),
  )
  return entries.map((entry) => {
    const name = named.get(entry.locale ?? '')
    return name === undefined ? entry : {...entry, locale: name}
  })
}
