import type {WordPart} from '../text/words.js'
import type {TaggedForm} from './inflections.js'
import type {Element} from './syntax.js'

/** A word class of the lexicon, parsed. */
export interface LexiconClass {
  /** plain members */
  sequences: Element[][]
  /** inflected members: the words before and behind the one that is inflected, and its forms */
  lemmas: InflectedMember[]
}

export interface InflectedMember {
  before: string[]
  after: string[]
  forms: TaggedForm[]
}

/** What the compiler is told of a locale beside its patterns. */
export interface CompileInput {
  classes: Map<string, LexiconClass>
  alias: Record<string, string>
  common: string[]
  split: (written: string) => WordPart[]
  /** share of a folded word among the words of real texts, above 0 */
  frequency: (word: string) => number
  /** forms of a lemma written `<lemma>`; empty where the dictionaries don't know it */
  inflect: (lemma: string) => TaggedForm[]
}
