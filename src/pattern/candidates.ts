import type {Bits} from './bits.js'
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
  /** where it stands in `Programs`; -1 before it is tried */
  program: number
}

/** The patterns under the bit of their rarest element. */
export class PatternIndex {
  readonly patterns: readonly SoughtPattern[]
  /**
   * For each anchor its patterns in one row of numbers, where a text meets them together: the index of a pattern, how many
   * bits it requires, and these in their order
   */
  readonly rows: Uint16Array
  /** where the row of a bit begins; those of two bits beside each other are the bounds of the first */
  readonly rowStarts: Uint32Array

  constructor(
    patterns: readonly [text: string, frame: number][],
    readonly bits: Bits,
    /** whether any text may hold a symbol, so that it tells nothing */
    private readonly isEverywhere: (symbol: number) => boolean,
  ) {
    // the bits that each pattern requires, one pattern behind the other
    const required: number[] = []
    const ends = new Uint32Array(patterns.length)
    this.patterns = patterns.map(([text, frame], index): SoughtPattern => {
      const anchor = this.require(text, required)
      ends[index] = required.length
      return {index, frame, text, anchor, sequence: undefined, program: -1}
    })
    // those whose rarest element tells nothing stand behind all bits
    const rowOf = (anchor: number) => (anchor < 0 ? bits.size : anchor)
    const startOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] as number))
    this.rowStarts = new Uint32Array(bits.size + 2)
    for (const {index, anchor} of this.patterns)
      (this.rowStarts[rowOf(anchor) + 1] as number) += 2 + (ends[index] as number) - startOf(index)
    for (let row = 1; row < this.rowStarts.length; row++)
      (this.rowStarts[row] as number) += this.rowStarts[row - 1] as number
    this.rows = new Uint16Array(this.rowStarts.at(-1) as number)
    const free = this.rowStarts.slice()
    for (const {index, anchor} of this.patterns) {
      const row = rowOf(anchor)
      const start = startOf(index)
      const count = (ends[index] as number) - start
      let at = free[row] as number
      this.rows[at++] = index
      this.rows[at++] = count
      for (let bit = start; bit < start + count; bit++) this.rows[at++] = required[bit] as number
      free[row] = at
    }
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

  /** Adds the bits that a pattern requires to a list, and tells the one of its rarest element. */
  private require(text: string, required: number[]): number {
    const place = Number.parseInt(text[0] as string, 36)
    let anchor = -1
    let start = 1
    for (let element = 0; start <= text.length; element++) {
      const space = text.indexOf(' ', start)
      const end = space < 0 ? text.length : space
      const bit = this.requiredBit(text, start, end)
      if (bit >= 0) required.push(bit)
      if (element === place) anchor = bit
      start = end + 1
    }
    return anchor
  }

  /** The bit of an element; -1 where it may be left out or tells nothing. */
  private requiredBit(text: string, start: number, end: number): number {
    const first = text[start]
    if (first === '!' || (text[end - 1] === '?' && end - start > 1)) return -1
    if (first === '{') {
      const symbol = Number(text.slice(start + 1, end))
      return this.isEverywhere(symbol) ? -1 : this.bits.addSymbol(symbol)
    }
    const word = wordOf(text.slice(start, end))
    return word === undefined ? -1 : this.bits.addWord(word)
  }
}
