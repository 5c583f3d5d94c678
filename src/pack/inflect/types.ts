export type PartOfSpeech = 'verb' | 'noun' | 'adjective'

/** One inflected form with one set of tags, as listed in docs/packs.md under "Tags of forms". */
export interface Form {
  form: string
  tags: string[]
}

/** Inflects the lemmas of one language. */
export interface Inflector {
  /**
   * Every form of `lemma`, the best form of a tag set first; a form with several readings is repeated.
   *
   * `like` names a lemma whose pattern is to be followed, for words that the dictionaries lack.
   *
   * @returns an empty list when the lemma is unknown
   */
  inflect(lemma: string, pos: PartOfSpeech, like?: string): Form[]
  /** why it knows no lemma at all, where that is so */
  readonly reason?: string | undefined
}

/** The persons in the order in which the conjugation tables list them. */
export const persons = ['1s', '2s', '3s', '1p', '2p', '3p'] as const
