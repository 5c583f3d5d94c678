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
  /** bits that a text must have for the pattern to match, in this order */
  required: number[]
}

/**
 * The patterns under the bit of their rarest element. A bit stands for a word or a symbol that some pattern cannot do
 * without; of what a text holds no bit for, nothing is looked at.
 */
export class PatternIndex {
  /** patterns by the bit of their rarest element */
  private readonly byAnchor: (SoughtPattern[] | undefined)[] = []
  /** patterns without an element that tells anything */
  readonly always: SoughtPattern[] = []
  /** the bit of each word and symbol (`{12`) that patterns require */
  readonly bits = new Map<string, number>()

  constructor(
    patterns: readonly [text: string, frame: number][],
    /** whether any text may hold a symbol, so that it tells nothing */
    private readonly isEverywhere: (symbol: number) => boolean,
  ) {
    for (const [index, [text, frame]] of patterns.entries()) this.add(index, text, frame)
  }

  /** How many bits there are. */
  get size(): number {
    return this.bits.size
  }

  /** The bit of a word or symbol (`{12`) that patterns require. */
  bitOf(key: string): number | undefined {
    return this.bits.get(key)
  }

  /** The patterns whose rarest element has a bit. */
  anchoredAt(bit: number): readonly SoughtPattern[] {
    return this.byAnchor[bit] ?? none
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    pattern.sequence ??= readSequence(pattern.text, this.bits)
    return pattern.sequence
  }

  private add(index: number, text: string, frame: number): void {
    const anchor = Number.parseInt(text[0] as string, 36)
    const required: number[] = []
    let anchorBit = -1
    text
      .slice(1)
      .split(' ')
      .forEach((token, place) => {
        const bit = this.requiredBit(token)
        if (bit < 0) return
        if (place === anchor) anchorBit = bit
        required.push(bit)
      })
    const pattern = {index, text, frame, anchor: anchorBit, required, sequence: undefined}
    if (anchorBit < 0) this.always.push(pattern)
    else {
      const list = this.byAnchor[anchorBit]
      if (list) list.push(pattern)
      else this.byAnchor[anchorBit] = [pattern]
    }
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

const none: readonly SoughtPattern[] = []
