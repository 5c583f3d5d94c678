import {Break, type Sentence} from '../text/sentence.js'
import {type Automaton, hasBit, type Sequence, type Step} from './automaton.js'

const longestGap = 5
const none: readonly number[] = []

/**
 * Matches symbols and sequences in one sentence. Every answer is remembered, so that the work grows with the
 * length of the sentence and not with the number of ways in which patterns could be read.
 */
export class SentenceMatcher {
  private readonly memo = new Map<number, readonly number[]>()
  private readonly length: number
  private starts: boolean[] | undefined

  constructor(
    private readonly automaton: Automaton,
    readonly sentence: Sentence,
  ) {
    this.length = sentence.infos.length
  }

  /**
   * The places where members of a symbol that begin at a word end (the index behind their last word), best first:
   * short gaps before long ones, then long members before short ones.
   */
  ends(symbol: number, at: number): readonly number[] {
    if (at >= this.length) return none
    const entry = this.automaton.symbols[symbol]
    const info = this.sentence.infos[at]
    if (!entry || !info || (!entry.open && !hasBit(info.first, symbol))) return none
    const key = symbol * (this.length + 1) + at
    const known = this.memo.get(key)
    if (known) return known
    // a symbol that is being looked up has no ends yet; the compiler allows no circles
    this.memo.set(key, none)
    const found = new Set<number>()
    if (hasBit(info.member, symbol)) found.add(at + 1)
    for (const reading of info.readings) {
      const sequences = entry.byWord.get(reading)
      if (sequences) for (const sequence of sequences) this.collect(sequence, at, found)
    }
    for (const sequence of entry.others) this.collect(sequence, at, found)
    const ends = found.size > 1 ? [...found].sort((a, b) => b - a) : [...found]
    this.memo.set(key, ends)
    return ends
  }

  /** The first place at or after `from`, before `to`, where a symbol matches and ends by `to`. */
  has(symbol: number, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.ends(symbol, at).some((end) => end <= to)) return true
    return false
  }

  /** The best end of a sequence that begins at a word, or -1. */
  match(sequence: Sequence, at: number): number {
    const found = new Set<number>()
    this.collect(sequence, at, found, true)
    for (const end of found) return end
    return -1
  }

  private collect(sequence: Sequence, at: number, found: Set<number>, onlyBest = false): void {
    const steps = this.automaton.steps(sequence)
    const width = this.length + 1
    const seen = steps.length > 2 ? new Set<number>() : undefined
    const walk = (index: number, position: number): boolean => {
      if (index === steps.length) {
        found.add(position)
        return onlyBest
      }
      if (seen) {
        const key = index * width + position
        if (seen.has(key)) return false
        seen.add(key)
      }
      const step = steps[index] as Step
      if (this.take(step, steps[index - 1], steps[index + 1], index, position, walk)) return true
      if (step.optional && step.kind !== 'break' && walk(index + 1, position)) return true
      if (position === at || step.not || step.kind === 'gap') return false
      const behind = this.skip(position)
      return behind > position && walk(index, behind)
    }
    walk(0, at)
  }

  /** Tries one element at a word; calls `walk` for each way on. */
  private take(
    step: Step,
    previous: Step | undefined,
    next: Step | undefined,
    index: number,
    position: number,
    walk: (index: number, position: number) => boolean,
  ): boolean {
    const {sentence} = this
    if (step.not) return !this.stands(step, position) && walk(index + 1, position)
    switch (step.kind) {
      case 'word':
        return this.stands(step, position) && walk(index + 1, position + 1)
      case 'exact':
        return this.stands(step, position) && walk(index + 1, position + 1)
      case 'any':
        return position < this.length && walk(index + 1, position + 1)
      case 'symbol': {
        for (const end of this.ends(step.symbol, position)) if (walk(index + 1, end)) return true
        return false
      }
      case 'start':
        return this.isStart(position) && walk(index + 1, position)
      case 'end':
        return position === this.length && walk(index + 1, position)
      case 'break':
        return (step.optional || position === this.length || sentence.breaks[position] !== Break.none) && walk(index + 1, position)
      case 'gap': {
        if (walk(index + 1, position)) return true
        const free = previous?.kind === 'break'
        for (let length = 1; length <= longestGap && position + length <= this.length; length++) {
          const word = position + length - 1
          if (sentence.breaks[word] !== Break.none && !(free && length === 1)) return false
          // the next element stands in the same clause, unless it is the end of it
          const closed = (sentence.breaks[position + length] ?? Break.none) !== Break.none && next?.kind !== 'break'
          if (!closed && walk(index + 1, position + length)) return true
        }
        return false
      }
    }
  }

  private stands(step: Step, position: number): boolean {
    const info = this.sentence.infos[position]
    if (!info) return false
    switch (step.kind) {
      case 'word':
        return info.readings.includes(step.text)
      case 'exact':
        return this.sentence.written(position) === step.text
      case 'symbol':
        return this.ends(step.symbol, position).length > 0
      default:
        return true
    }
  }

  /** Behind a filler, or behind one or two words that stand between commas (", Madame,"). */
  private skip(position: number): number {
    const {breaks} = this.sentence
    const {filler} = this.automaton.special
    if (filler >= 0) {
      const [end] = this.ends(filler, position)
      if (end !== undefined) return end
    }
    if (breaks[position] === Break.comma) {
      for (let end = position + 1; end <= position + 2 && end < this.length; end++) {
        if (breaks[end] === Break.comma) return end
      }
    }
    return position
  }

  /** The start of the sentence, not counting greetings, a name behind them, and fillers. */
  private isStart(position: number): boolean {
    if (position === 0) return true
    if (!this.starts) {
      this.starts = [true]
      const {filler, greeting} = this.automaton.special
      const {breaks} = this.sentence
      for (let at = 0; at < this.length; at++) {
        if (!this.starts[at]) continue
        if (filler >= 0) for (const end of this.ends(filler, at)) this.starts[end] = true
        if (greeting >= 0) {
          for (const end of this.ends(greeting, at)) {
            this.starts[end] = true
            for (let name = end + 1; name <= end + 3 && name < this.length; name++) {
              if (breaks[name] !== Break.none) this.starts[name] = true
            }
          }
        }
      }
    }
    return this.starts[position] === true
  }
}
