import type {CompiledWords} from './word-table.js'

/**
 * The built form of a locale's patterns: small, quick to load, and read by nothing but `automaton.ts`.
 *
 * A **symbol** is a class in one form, a group, or a lemma: a set of sequences. A **sequence** is text, its
 * elements parted by spaces:
 *
 *     word   {12  =IT  *  ~ (gap)  ^  $  ,      then `?` where it is optional, `!` before it where it must not follow
 */
export interface CompiledPatterns extends CompiledWords {
  /**
   * For each symbol with members of more than one word: its lead (`leads.ts`) as a base-36 digit, and its sequences, parted by `|`. A
   * word that patterns require is a symbol, too: `=`
   */
  symbols: string[]
  /** how many symbols patterns require; they come first, and of these the ones by which patterns are found */
  required: number
  /** of symbols that are the rarest element of a sequence, whose: `symbol,owner,owner` parted by spaces, a symbol as difference to the one before it, owners to it */
  keyed: string
  /** `prefix*suffix symbol` of each word shape */
  shapes: string[]
  /** sets of tags, such as `pres.3s` */
  tagSets: string[]
  /** for each paradigm: `ending:tagSet,tagSet` parted by spaces; an ending may be empty */
  paradigms: string[]
  /** inflected classes: the symbols they feed, and their stems by paradigm */
  inflected: InflectedClass[]
  /** symbols with special meaning; -1 where the locale has none */
  special: {filler: number; greeting: number; placeholder: number; placeholderTime: number}
  /** chat spellings and slips: `written=word` parted by spaces */
  alias: string
  /** the most frequent words, parted by spaces: never a reason to look closer */
  common: string
  /**
   * Sequences to look for, under the symbol that is their rarest element, before all those without one: `frame sequence` parted by `|`.
   * Frames are indices; behind one, and a full stop, stands the index of the term that a pattern is
   */
  patterns: string[]
}

export interface InflectedClass {
  /** symbol, and the tag sets it takes; absent: all */
  symbols: [symbol: number, tagSets?: number[]][]
  /** paradigm → stems parted by spaces */
  stems: Record<number, string>
  /** members of several words: sequences in which the inflected word stands as `@stem:paradigm`, parted by `|`; before each, as a base-36 digit, the index of its rarest element */
  phrases?: string
}
