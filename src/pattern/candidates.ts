import type {Bits} from './bits.js'
import {readSequence, type Sequence, symbolIn, wordOf} from './sequence.js'

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

const space = 32

/** The patterns under the bit of their rarest element. */
export class PatternIndex {
  /**
   * For each anchor its patterns in one row of numbers, where a text meets them together: the index of a pattern, how many
   * bits it requires, and these in their order
   */
  readonly rows: Uint16Array
  /** where the row of a bit begins; those of two bits beside each other are the bounds of the first */
  readonly rowStarts: Uint32Array
  /** by index; made when they are first tried, for most never are */
  private readonly sought: (SoughtPattern | undefined)[] = []
  private readonly anchors: Int16Array

  constructor(
    private readonly patterns: readonly [text: string, frame: number][],
    readonly bits: Bits,
    /** symbols that any text may hold, so that they tell nothing */
    private readonly everywhere: ReadonlySet<number>,
  ) {
    const {length} = patterns
    // the bits that each pattern requires, one pattern behind the other
    const required: number[] = []
    const ends = new Uint32Array(length)
    this.anchors = new Int16Array(length)
    for (let index = 0; index < length; index++) {
      this.anchors[index] = this.require((patterns[index] as [string, number])[0], required)
      ends[index] = required.length
    }
    // those whose rarest element tells nothing stand behind all bits
    const rowOf = (index: number) => (this.anchors[index] === -1 ? bits.size : (this.anchors[index] as number))
    const startOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] as number))
    this.rowStarts = new Uint32Array(bits.size + 2)
    for (let index = 0; index < length; index++)
      (this.rowStarts[rowOf(index) + 1] as number) += 2 + (ends[index] as number) - startOf(index)
    for (let row = 1; row < this.rowStarts.length; row++)
      (this.rowStarts[row] as number) += this.rowStarts[row - 1] as number
    this.rows = new Uint16Array(this.rowStarts.at(-1) as number)
    const free = this.rowStarts.slice()
    for (let index = 0; index < length; index++) {
      const row = rowOf(index)
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

  /** How many patterns there are. */
  get count(): number {
    return this.patterns.length
  }

  /** A pattern by its index, the same object each time. */
  pattern(index: number): SoughtPattern {
    let pattern = this.sought[index]
    if (pattern === undefined) {
      const [text, frame] = this.patterns[index] as [string, number]
      pattern = {index, frame, text, anchor: this.anchors[index] as number, sequence: undefined, program: -1}
      this.sought[index] = pattern
    }
    return pattern
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    pattern.sequence ??= readSequence(pattern.text, this.bits)
    return pattern.sequence
  }

  /** Adds the bits that a pattern requires to a list, and tells the one of its rarest element. */
  private require(text: string, required: number[]): number {
    const {length} = text
    const place = Number.parseInt(text[0] as string, 36)
    let anchor = -1
    let start = 1
    for (let element = 0; start <= length; element++) {
      let end = start
      while (end < length && text.charCodeAt(end) !== space) end++
      const bit = this.requiredBit(text, start, end)
      if (bit >= 0) required.push(bit)
      if (element === place) anchor = bit
      start = end + 1
    }
    return anchor
  }

  /** The bit of an element; -1 where it may be left out or tells nothing. */
  private requiredBit(text: string, start: number, end: number): number {
    if (text[start] === '!' || (text[end - 1] === '?' && end - start > 1)) return -1
    if (text[start] === '{') {
      const symbol = symbolIn(text, start + 1, end)
      return this.everywhere.has(symbol) ? -1 : this.bits.addSymbol(symbol)
    }
    const word = wordOf(text.slice(start, end))
    return word === undefined ? -1 : this.bits.addWord(word)
  }
}
