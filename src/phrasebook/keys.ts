/** placeholder, generated */
export type PhraseParams = Record<string, Record<string, unknown>>
export type PhraseKey = string
