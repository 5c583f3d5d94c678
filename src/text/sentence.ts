import type {WordInfo} from '../pattern/automaton.js'

/** How a word is parted from the one before it. */
export const Break = {none: 0, comma: 1, strong: 2} as const

/**
 * A sentence as the matcher reads it: folded words in parallel arrays, with UTF-16 offsets into the text.
 * `breaks[i]` tells what stands between word i − 1 and word i.
 */
export interface Sentence {
  infos: WordInfo[]
  starts: number[]
  ends: number[]
  breaks: number[]
  /** the words as written, for patterns that ask for letter case */
  written(index: number): string
  /** the sentence ends in a question mark */
  question: boolean
}

/** A sentence of a text, word after word put into its arrays. */
export class ReadSentence implements Sentence {
  question = false

  constructor(
    private readonly text: string,
    readonly infos: WordInfo[] = [],
    readonly starts: number[] = [],
    readonly ends: number[] = [],
    readonly breaks: number[] = [],
  ) {}

  written(index: number): string {
    return this.text.slice(this.starts[index], this.ends[index])
  }
}
