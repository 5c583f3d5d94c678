import {EnglishInflector, type IrregularVerbs} from './english.js'
import {FrenchInflector, type FrenchVerbs} from './french.js'
import {readDictionary} from './hunspell.js'
import {RomanianInflector} from './romanian.js'
import type {Inflector} from './types.js'

export type {Form, Inflector, PartOfSpeech} from './types.js'

/** An inflector for a language that has no rules here: it knows nothing, and says so. */
export const uninflected = (tag: string): Inflector => ({
  inflect: () => [],
  reason: `politesse has no inflections for “${tag}”: write out the forms, as in (Paket|Pakete), in a pattern or under “words”`,
})

async function importJson<T>(specifier: string): Promise<T> {
  return (await import(specifier, {with: {type: 'json'}})).default as T
}

const loaders: Record<string, () => Promise<Inflector>> = {
  async en() {
    const [dictionary, irregular] = await Promise.all([
      import('dictionary-en'),
      importJson<IrregularVerbs>('english-verbs-irregular/dist/verbs.json'),
    ])
    return new EnglishInflector(readDictionary(dictionary.default), irregular)
  },
  async fr() {
    const [dictionary, verbs] = await Promise.all([
      import('dictionary-fr'),
      importJson<FrenchVerbs>('french-verbs-lefff/dist/conjugations.json'),
    ])
    return new FrenchInflector(readDictionary(dictionary.default), verbs)
  },
  async ro() {
    return new RomanianInflector(readDictionary((await import('dictionary-ro')).default))
  },
}

const loaded = new Map<string, Promise<Inflector>>()

/**
 * The inflector of a language ("fr", "fr-CA" …), loaded once and kept. It reads dictionaries that are
 * installed for development only, so it serves the building of packs and nothing at run time.
 *
 * For a language without rules nothing is known: a pack for such a language works with forms written by hand.
 */
export function createInflector(tag: string): Promise<Inflector> {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  let inflector = loaded.get(language)
  if (!inflector) {
    inflector =
      (Object.hasOwn(loaders, language) ? loaders[language]?.() : undefined) ?? Promise.resolve(uninflected(tag))
    loaded.set(language, inflector)
  }
  return inflector
}
