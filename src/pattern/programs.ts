import {fold} from '../text/fold.js'
import type {Bits} from './bits.js'
import type {Sequence, Step} from './sequence.js'

/** What an element asks of a place. */
export const Ask = {
  /** a word or symbol by its bit alone */
  bit: 0,
  symbol: 1,
  /** a word without a bit, a form, a letter case */
  word: 2,
  any: 3,
  gap: 4,
  start: 5,
  end: 6,
  break: 7,
  /** a break that may be wanting */
  pause: 8,
} as const

/** In the number of an ask, where the element may be left out, and where it must not follow. */
export const optional = 16
export const negative = 32

/** Numbers of an element: what it asks, the symbol or the index of its step, its bit. */
export const programWidth = 3

/**
 * Sequences as rows of numbers, one behind the other: how many elements, then these. A text walks dozens of sequences, and few
 * of them twice: what stands side by side is read at once.
 */
export class Programs {
  readonly codes: number[] = []
  /** elements that are asked of the words themselves, with the tag sets that they take */
  readonly steps: {step: Step; sets: readonly number[] | undefined}[] = []

  constructor(
    private readonly isWords: (symbol: number) => boolean,
    private readonly bits: Bits,
  ) {}

  /** Where the row of a sequence begins. */
  of(sequence: Sequence): number {
    if (sequence.program < 0) {
      sequence.program = this.codes.length
      this.codes.push(sequence.steps.length)
      for (const step of sequence.steps) this.add(step, sequence.sets)
    }
    return sequence.program
  }

  private add(step: Step, sets: readonly number[] | undefined): void {
    const flags = (step.optional ? optional : 0) | (step.not ? negative : 0)
    const bit = this.bitOf(step)
    const ask = this.askOf(step, bit)
    if (ask === Ask.word) this.steps.push({step, sets})
    this.codes.push(ask | flags, ask === Ask.word ? this.steps.length - 1 : step.symbol, bit)
  }

  /** The bit of what patterns require, -1 of anything else. */
  private bitOf({kind, symbol, text}: Step): number {
    if (kind === 'symbol') return this.bits.ofSymbol(symbol)
    if (kind === 'word') return this.bits.ofWord(text)
    return kind === 'exact' ? this.bits.ofWord(fold(text)) : -1
  }

  private askOf({kind, symbol, optional}: Step, bit: number): number {
    switch (kind) {
      case 'symbol':
        return bit >= 0 && this.isWords(symbol) ? Ask.bit : Ask.symbol
      case 'word':
        return bit >= 0 ? Ask.bit : Ask.word
      case 'exact':
      case 'form':
        return Ask.word
      case 'capital':
        return Ask.any
      case 'break':
        return optional ? Ask.pause : Ask.break
      default:
        return Ask[kind]
    }
  }
}
