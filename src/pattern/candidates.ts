import type {Bits} from './bits.js'
import {readSequence, type Sequence, symbolIn, wordOf} from './sequence.js'

export interface SoughtPattern {
  /** tells patterns apart: those of one anchor follow one another, in their order (`idOf`) */
  id: number
  frame: number
  /** index into the terms of the pack; -1 where it is none */
  term: number
  text: string
  /** read when first tried */
  sequence: Sequence | undefined
  /** where it stands in `Programs`; -1 before it is tried */
  program: number
}

/** What a pattern is known by: its anchor, -1 where the rarest element tells nothing, and its place under that. */
export const idOf = (anchor: number, place: number): number => (anchor + 1) * 65_536 + place

/** The patterns under the bit of their rarest element. Those of a bit are read when a text first has it. */
export class PatternIndex {
  /**
   * For each anchor its patterns in one row of numbers, where a text meets them together: the index of a pattern in `sought`, how many
   * bits it requires, and these in their order. Rows stand in the order in which texts first met them
   */
  rows = new Uint16Array(1 << 12)
  readonly sought: SoughtPattern[] = []
  /** where the row of each anchor begins and ends; 0 before it is read */
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  private end = 1

  constructor(
    /** by anchor, as `compiled.ts` describes; the first are those without one */
    private readonly patterns: readonly string[],
    readonly bits: Bits,
  ) {
    this.starts = new Uint32Array(patterns.length)
    this.ends = new Uint32Array(patterns.length)
  }

  /** Whether a bit is the rarest element of any pattern. */
  isAnchor(bit: number): boolean {
    return bit + 1 < this.patterns.length
  }

  /** Where the row of an anchor begins; -1 for the patterns without one. */
  startOf(anchor: number): number {
    if (this.starts[anchor + 1] === 0) this.read(anchor)
    return this.starts[anchor + 1] as number
  }

  /** Where it ends. */
  endOf(anchor: number): number {
    return this.ends[anchor + 1] as number
  }

  /** All patterns, whether a text has met them or not. */
  all(): readonly SoughtPattern[] {
    for (let anchor = -1; anchor + 1 < this.patterns.length; anchor++) this.startOf(anchor)
    return this.sought
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    pattern.sequence ??= readSequence(pattern.text)
    return pattern.sequence
  }

  private read(anchor: number): void {
    this.starts[anchor + 1] = this.end
    const texts = this.patterns[anchor + 1] as string
    if (texts !== '')
      texts.split('|').forEach((pattern, place) => {
        const space = pattern.indexOf(' ')
        const [frame, term = -1] = pattern.slice(0, space).split('.').map(Number) as [number, number?]
        const text = pattern.slice(space + 1)
        const required = text.split(' ').flatMap((element) => this.requiredBit(element) ?? [])
        this.add([this.sought.length, required.length, ...required])
        this.sought.push({id: idOf(anchor, place), frame, term, text, sequence: undefined, program: -1})
      })
    this.ends[anchor + 1] = this.end
  }

  private add(numbers: readonly number[]): void {
    if (this.end + numbers.length > this.rows.length) {
      const rows = new Uint16Array(this.rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    this.rows.set(numbers, this.end)
    this.end += numbers.length
  }

  /** The bit of an element; undefined where it may be left out or tells nothing. */
  private requiredBit(element: string): number | undefined {
    if (element[0] === '!' || (element.endsWith('?') && element.length > 1)) return undefined
    const word = wordOf(element)
    const bit =
      element[0] === '{'
        ? this.bits.ofSymbol(symbolIn(element, 1, element.length))
        : word === undefined
          ? -1
          : this.bits.ofWord(word)
    return bit < 0 ? undefined : bit
  }
}
