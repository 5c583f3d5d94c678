import {readSequence, type Sequence, wordOf} from './sequence.js'

export interface SoughtPattern {
  /** index into the compiled patterns */
  index: number
  frame: number
  text: string
  /** bit of the rarest element */
  anchor: number
  /** read when first tried */
  sequence: Sequence | undefined
}

/**
 * The patterns under the bit of their rarest element. A bit stands for a word or a symbol that some pattern cannot do
 * without; of what a text holds no bit for, nothing is looked at.
 */
export class PatternIndex {
  readonly patterns: readonly SoughtPattern[]
  /** the bit of each word and symbol (`{12`) that patterns require */
  readonly bits = new Map<string, number>()
  /**
   * For each anchor its patterns in one row of numbers, where a text meets them together: the index of a pattern, how many
   * bits it requires, and these in their order
   */
  readonly rows: Uint16Array
  /** where the row of a bit begins; those of two bits beside each other are the bounds of the first */
  readonly rowStarts: Uint32Array

  constructor(
    patterns: readonly [text: string, frame: number][],
    /** whether any text may hold a symbol, so that it tells nothing */
    private readonly isEverywhere: (symbol: number) => boolean,
  ) {
    const required: number[][] = []
    this.patterns = patterns.map(([text, frame], index): SoughtPattern => {
      const place = Number.parseInt(text[0] as string, 36)
      const bits = text
        .slice(1)
        .split(' ')
        .map((token) => this.requiredBit(token))
      required.push(bits.filter((bit) => bit >= 0))
      return {index, frame, text, anchor: bits[place] ?? -1, sequence: undefined}
    })
    // those whose rarest element tells nothing stand behind all bits
    const byAnchor: number[][] = Array.from({length: this.bits.size + 1}, () => [])
    for (const {index, anchor} of this.patterns)
      byAnchor.at(anchor)?.push(index, (required[index] as number[]).length, ...(required[index] as number[]))
    this.rows = Uint16Array.from(byAnchor.flat())
    this.rowStarts = new Uint32Array(byAnchor.length + 1)
    byAnchor.forEach((row, bit) => {
      this.rowStarts[bit + 1] = (this.rowStarts[bit] as number) + row.length
    })
  }

  /** Whether a bit is the rarest element of any pattern. */
  isAnchor(bit: number): boolean {
    return (this.rowStarts[bit] as number) < (this.rowStarts[bit + 1] as number)
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    pattern.sequence ??= readSequence(pattern.text, this.bits)
    return pattern.sequence
  }

  /** The bit of an element; -1 where it may be left out or tells nothing. */
  private requiredBit(token: string): number {
    if (token[0] === '!' || (token.endsWith('?') && token.length > 1)) return -1
    if (token[0] === '{') return this.isEverywhere(Number(token.slice(1))) ? -1 : this.bit(token)
    const word = wordOf(token)
    return word === undefined ? -1 : this.bit(word)
  }

  private bit(key: string): number {
    let bit = this.bits.get(key)
    if (bit === undefined) {
      bit = this.bits.size
      this.bits.set(key, bit)
    }
    return bit
  }
}
