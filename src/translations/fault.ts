import type {Passage} from './text.js'

/** What is wrong between locales, at a passage of a file. */
export interface Fault<P> extends Passage<P> {
  rule: 'missing-translation' | 'placeholder-mismatch'
  frame: string
  path: string
  locale: string
  params: FaultParams
}

/** What the message of a fault tells. */
export interface FaultParams {
  /** that lack something */
  locales?: string[]
  /** the one that they are held to */
  other?: string
  /** what it says */
  text?: string
  /** files that are missing */
  paths?: string[]
  /** placeholders that the other locale does not have */
  unknown?: string[]
  /** placeholders that only the other locale has */
  lacking?: string[]
}
