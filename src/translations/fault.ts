/** What is wrong between locales, at a stretch of a file. */
export interface Fault<P> {
  rule: 'missing-translation' | 'placeholder-mismatch'
  frame: string
  path: string
  locale: string
  place: P
  params: FaultParams
  /** what the text is held to, in the locale `params.other` */
  model?: {path: string; place: P}
}

/** What the message of a fault tells. */
export interface FaultParams {
  /** that lack something */
  locales?: string[]
  /** the one that they are held to */
  other?: string
  /** files that are missing */
  paths?: string[]
  /** placeholders that the other locale does not have */
  unknown?: string[]
  /** placeholders that only the other locale has */
  lacking?: string[]
}
