import type {Passage} from './text.js'

/** What is wrong between locales, at a passage of a file. */
export interface Fault<P> extends Passage<P> {
  rule: 'missing-translation' | 'placeholder-mismatch'
  frame: string
  path: string
  locale: string
  /** what the message tells */
  params: Record<string, string>
}

export const listed = (items: Iterable<string>): string => [...items].join(', ')
