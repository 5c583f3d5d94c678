import {foldInCase} from '../text/fold.js'
import {Break, type Sentence} from '../text/sentence.js'
import type {Automaton} from './automaton.js'
import {longestGap, type Sequence, type Step} from './sequence.js'

/** Over more words than these it pays to remember where a symbol ends. */
const wide = 40
const none: readonly number[] = []
const capitalised = /^\p{Lu}.*\p{Ll}/u
/** One walk along a sequence. */
interface Walk {
  steps: readonly Step[]
  sets: readonly number[] | undefined
  at: number
  found: number[]
  /** stop at the first end */
  best: boolean
  /** element and word of each place that was reached, where a sequence has several ways to reach one */
  seen: Set<number> | undefined
}

/**
 * Matches symbols and sequences in one sentence. Every answer is remembered, so that the work grows with the
 * length of the sentence and not with the number of ways in which patterns could be read.
 */
export class SentenceMatcher {
  private readonly memo = new Map<number, readonly number[]>()
  private readonly nearest = new Map<number, Int32Array>()
  private readonly length: number
  private readonly filler: number
  /** what the words of the sentence may stand for; made when first asked for */
  private words: Set<string> | undefined
  private starts: boolean[] | undefined

  constructor(
    private readonly automaton: Automaton,
    readonly sentence: Sentence,
  ) {
    this.length = sentence.infos.length
    this.filler = automaton.special.filler
  }

  /**
   * The places where members of a symbol that begin at a word end (the index behind their last word), best first:
   * short gaps before long ones, then long members before short ones.
   */
  ends(symbol: number, at: number): readonly number[] {
    const info = this.sentence.infos[at]
    if (info === undefined) return this.endsBehind(symbol, at)
    const {isMember, sequences} = this.automaton.symbols.beginningOf(symbol, info)
    if (!isMember && sequences.length === 0) return none
    const key = symbol * (this.length + 1) + at
    const known = this.memo.get(key)
    if (known !== undefined) return known
    // a symbol that is being looked up has no ends yet; the compiler allows no circles
    this.memo.set(key, none)
    const found: number[] = []
    if (isMember) found.push(at + 1)
    for (const sequence of sequences) this.collect(sequence, at, found, false)
    if (found.length > 1) found.sort((a, b) => b - a)
    this.memo.set(key, found)
    return found
  }

  /** Behind the last word a symbol matches only by sequences that take none, such as `$` in `(soon|$)`. */
  private endsBehind(symbol: number, at: number): readonly number[] {
    const found: number[] = []
    if (at === this.length)
      for (const sequence of this.automaton.symbols.wordless(symbol)) this.collect(sequence, at, found, true)
    return found
  }

  /** Whether a symbol matches somewhere between two words. */
  has(symbol: number, from: number, to: number): boolean {
    if (to - from > wide) return (this.nearestEnds(symbol)[from] as number) <= to
    for (let at = from; at < to; at++) for (const end of this.ends(symbol, at)) if (end <= to) return true
    return false
  }

  /** For each word, the first place where a match ends that begins there or later: for questions over long stretches. */
  private nearestEnds(symbol: number): Int32Array {
    let nearest = this.nearest.get(symbol)
    if (nearest === undefined) {
      nearest = new Int32Array(this.length + 1).fill(this.length + 1)
      for (let at = this.length - 1; at >= 0; at--) {
        const ends = this.ends(symbol, at)
        nearest[at] = Math.min(nearest[at + 1] as number, ends.at(-1) ?? this.length + 1)
      }
      this.nearest.set(symbol, nearest)
    }
    return nearest
  }

  /**
   * Calls `visit` with the matches of a sequence, its words from `from` to before `to`, until it answers true. At each
   * word the best end alone is offered.
   * @param starts the places where it may begin, as the bits of a number; those of the 32nd word and later do not matter
   */
  find(sequence: Sequence, starts: number, visit: (from: number, to: number) => boolean): void {
    for (let from = 0; from < this.length; from++) {
      if (((starts >>> from) & 1) === 0) continue
      const found: number[] = []
      this.collect(sequence, from, found, true)
      const to = found[0]
      if (to !== undefined && to > from && visit(from, to)) return
    }
  }

  /** Adds the ends of a sequence that begins at a word; with `best`, the first one only. */
  private collect(sequence: Sequence, at: number, found: number[], best: boolean): void {
    const {steps, sets} = sequence
    const head = steps[0] as Step
    // most sequences fail at their first word: see that before anything is set up
    if (!head.optional && !head.not) {
      if (head.kind === 'word' && !this.stands(head, at)) return
      if (head.kind === 'symbol' && steps.length > 1 && this.ends(head.symbol, at).length === 0) return
    }
    if (!this.isPlausible(sequence)) return
    const seen = sequence.branching ? new Set<number>() : undefined
    this.walk({steps, sets, at, found, best, seen}, 0, at)
  }

  /** Whether the sentence has the words that a sequence cannot do without; most sequences fail at this. */
  private isPlausible({needs}: Sequence): boolean {
    if (needs.length === 0) return true
    this.words ??= new Set(this.sentence.infos.flatMap(({readings}) => readings))
    for (const word of needs) if (!this.words.has(word)) return false
    return true
  }

  /** Goes on from an element at a word; true when the walk has what it came for. */
  private walk(walk: Walk, index: number, position: number): boolean {
    const {steps, seen} = walk
    if (index === steps.length) {
      if (!walk.found.includes(position)) walk.found.push(position)
      return walk.best
    }
    if (seen) {
      const key = index * (this.length + 1) + position
      if (seen.has(key)) return false
      seen.add(key)
    }
    const step = steps[index] as Step
    if (this.take(walk, step, index, position)) return true
    if (step.optional && step.kind !== 'break' && this.walk(walk, index + 1, position)) return true
    if (position === walk.at || step.not || step.kind === 'gap') return false
    const behind = this.skip(position)
    return behind > position && this.walk(walk, index, behind)
  }

  /** Tries one element at a word, and each way on from it. */
  private take(walk: Walk, step: Step, index: number, position: number): boolean {
    if (step.not) return !this.stands(step, position) && this.walk(walk, index + 1, position)
    switch (step.kind) {
      case 'word':
      case 'exact':
      case 'capital':
        return this.stands(step, position) && this.walk(walk, index + 1, position + 1)
      case 'form': {
        const info = this.sentence.infos[position]
        return (
          info !== undefined &&
          this.automaton.symbols.hasForm(info, step, walk.sets) &&
          this.walk(walk, index + 1, position + 1)
        )
      }
      case 'any':
        return position < this.length && this.walk(walk, index + 1, position + 1)
      case 'symbol':
        for (const end of this.ends(step.symbol, position)) if (this.walk(walk, index + 1, end)) return true
        return false
      case 'start':
        return this.isStart(position) && this.walk(walk, index + 1, position)
      case 'end':
        return position === this.length && this.walk(walk, index + 1, position)
      case 'break':
        return (step.optional || this.isBreak(position)) && this.walk(walk, index + 1, position)
      case 'gap':
        return this.gap(walk, index, position)
    }
  }

  private gap(walk: Walk, index: number, position: number): boolean {
    if (this.walk(walk, index + 1, position)) return true
    const behindBreak = walk.steps[index - 1]?.kind === 'break'
    const beforeBreak = walk.steps[index + 1]?.kind === 'break'
    for (let length = 1; length <= longestGap && position + length <= this.length; length++) {
      if (this.isBreak(position + length - 1) && !(behindBreak && length === 1)) return false
      // the next element stands in the same clause, unless it is the end of it
      const open = beforeBreak || position + length === this.length || !this.isBreak(position + length)
      if (open && this.walk(walk, index + 1, position + length)) return true
    }
    return false
  }

  private isBreak(position: number): boolean {
    return position >= this.length || this.sentence.breaks[position] !== Break.none
  }

  private stands(step: Step, position: number): boolean {
    const info = this.sentence.infos[position]
    if (!info) return false
    switch (step.kind) {
      case 'word':
        return info.readings.includes(step.text)
      case 'exact':
        return foldInCase(this.sentence.written(position)) === step.text
      case 'capital':
        // the first word of a sentence has its capital for another reason
        return capitalised.test(this.sentence.written(position)) && !this.isStart(position)
      case 'symbol':
        return this.ends(step.symbol, position).length > 0
      default:
        return true
    }
  }

  /** Behind a filler, or behind one or two words that stand between commas (", Madame,"). */
  private skip(position: number): number {
    const {breaks, infos} = this.sentence
    const info = infos[position]
    if (info === undefined) return position
    if (this.filler >= 0 && this.automaton.symbols.canBegin(this.filler, info)) {
      const [end] = this.ends(this.filler, position)
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
      const {filler} = this
      const {greeting} = this.automaton.special
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
