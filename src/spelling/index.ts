import type {Speller} from '../types.js'
import {diacriticVariants} from './diacritics.js'
import {loadDictionaries, needed} from './dictionaries.js'
import {type Dictionary, hunspell, mergedWords, quickAffixes} from './engine.js'
import {unjoined, unjoinedAndMarked} from './marks.js'
import {twoSlips} from './slips.js'
import {normalised, tolerated} from './tolerated.js'

export type {Speller} from '../types.js'
export {MissingPackages} from './dictionaries.js'
export type {Dictionary} from './engine.js'

/** Options of `createSpeller`. */
export interface SpellerOptions {
  /** words that are right besides the dictionary's, such as names of products; one in lower case is right in any case */
  vocabulary?: readonly string[]
  /** a Hunspell dictionary in place of the locale's package, as for a browser or another language */
  dictionary?: Dictionary
}

/** Longer ones are no words, and Hunspell does not look at them. */
const longest = 60
/** Answers kept; a word that a company writes, it writes often. */
const kept = 5000

/**
 * Makes the speller of a locale, for the rule `spelling`. The engine and the dictionary are loaded here and nowhere else: a
 * program that does not call this ships neither.
 *
 * @throws {PolitesseError} for a locale with no dictionary, or where the optional packages are not installed, naming them
 * @example
 * import {createSpeller} from 'politesse/spelling'
 * const linter = createLinter({
 *   locales: [fr],
 *   rules: {spelling: 'warning'},
 *   spellers: {fr: await createSpeller('fr', {vocabulary: ['Colissimo']})},
 * })
 */
export async function createSpeller(locale: string, options: SpellerOptions = {}): Promise<Speller> {
  const language = locale.toLowerCase().split(/[-_]/)[0] as string
  const dictionaries = options.dictionary ? [options.dictionary] : await loadDictionaries(locale)
  const words = (options.vocabulary ?? []).flatMap((entry) => entry.split(/\s+/)).filter(Boolean)
  const engine = await needed(locale, ['hunspell-wasm'], () =>
    hunspell(
      quickAffixes(decoded((dictionaries[0] as Dictionary).aff)),
      mergedWords(dictionaries.map(({dic}) => decoded(dic))),
      words.map((word) => normalised(word, language)),
    ),
  )

  const correct = remembered((word: string): boolean => {
    const plain = normalised(word, language)
    if (plain.length > longest) return true
    return engine.isWord(plain) || tolerated(plain, language).some((form) => engine.isWord(form))
  })
  const suggest = remembered((word: string): readonly string[] => {
    const plain = normalised(word, language)
    if (plain.length > longest || engine.isWord(plain)) return []
    // where marks alone are wanting, nothing else was meant
    const withMarks = (other: string) => diacriticVariants(other, language, engine.isWord)
    const marked = withMarks(plain)
    const joined = marked.length > 0 && language === 'ro' ? [] : unjoined(plain, language, engine.isWord)
    const variants = [...joined, ...marked]
    if (variants.length > 0) return variants
    const both = unjoinedAndMarked(plain, language, withMarks)
    if (both.length > 0) return both
    const similar = likely(engine.similar(plain), plain)
    if (similar.length > 0) return similar
    const oneMark = (word: string) => diacriticVariants(word, language, engine.isWord, 1)
    return plain.length > 4 ? twoSlips(plain, engine.isWord, oneMark) : []
  })
  return {correct, suggest: (word) => [...suggest(word)]}
}

const decoded = (data: Uint8Array | string): string =>
  typeof data === 'string' ? data : new TextDecoder().decode(data)

/** Without cuts into two words, as "refund d" for "refundd", unless one is the first thought, as "a lot" for "alot". */
function likely(found: readonly string[], word: string): string[] {
  const isCut = (other: string): boolean => /[ -]/.test(other) && !word.includes('-')
  return found.filter((other, index) => !isCut(other) || (index === 0 && /^(\p{L}{3,}|a) \p{L}{3,}$/u.test(other)))
}

function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let result = known.get(word)
    if (result === undefined) {
      if (known.size > kept) known.clear()
      result = answer(word)
      known.set(word, result)
    }
    return result
  }
}
