import {fold} from '../text/fold.js'
import type {Glance} from '../text/glance.js'
import type {Automaton, WordInfo} from './automaton.js'
import {Ask, negative, optional, type Programs, programWidth} from './programs.js'
import {longestGap, type Step} from './sequence.js'
import {Skips, windowPlaces} from './skips.js'

// the fields of the memo, behind the symbol
const known = 1
const begin = 2
const leads = 3
const ends = 4
const stride = ends + windowPlaces

/**
 * Walks sequences over all places of a window at once: a set of places goes in, the set of those behind comes out. What the glance
 * leaves open is read as suits the sequence, so that a walk may arrive where no match is, but never misses one.
 */
export class Walk {
  /** all places that are words */
  all = 0
  private glance!: Glance
  /** for each bit of the patterns, the places that make it possible */
  private possible!: Int32Array
  private readonly programs: Programs
  private readonly skips = new Skips()
  /** where sentences may start; -1 before it is asked */
  private starts = -1
  /**
   * For each symbol that was asked in the window, side by side: which it is, the places that were asked, those where members begin,
   * those they may begin at, and for each place where they end. One row behind the other, so that the few that a text asks
   * for stay in the cache
   */
  private readonly memo: Int32Array
  /** how many rows are in use, and the row of each symbol; out of date where the row is another's */
  private used = 0
  private readonly rows: Uint16Array

  constructor(
    private readonly automaton: Automaton,
    symbols: number,
  ) {
    this.programs = automaton.symbols.programs
    this.memo = new Int32Array(symbols * stride)
    this.rows = new Uint16Array(symbols)
  }

  /** Makes out what holds for all sequences in the window of a glance. */
  open(glance: Glance, possible: Int32Array): void {
    const {width, cells, offset} = glance
    this.glance = glance
    this.possible = possible
    this.all = (1 << width) - 1
    // what came before the window may reach into it
    this.starts = offset === 0 ? -1 : this.all
    this.used = 0
    this.skips.reset(cells)
    this.skipVocatives(glance)
    this.skipFillers()
    // a filler may begin in a cell and use what was not yet known
    if (cells !== 0) {
      this.used = 0
      this.skipFillers()
    }
    this.used = 0
  }

  /** Two words between breaks (", Mrs Smith,"). */
  private skipVocatives({breaks, cells, width}: Glance): void {
    for (let rest = breaks & this.all; rest !== 0; rest &= rest - 1) {
      const from = 31 - Math.clz32(rest & -rest)
      let words = 0
      for (let to = from + 1; to < width; to++) {
        if (((cells >>> (to - 1)) & 1) === 0) words++
        if (words > 2) break
        if ((breaks >>> to) & 1) this.skips.add(from, 1 << to)
      }
    }
  }

  /** From the last place on, because a filler may hold fillers. */
  private skipFillers(): void {
    const {filler} = this.automaton.special
    if (filler < 0) return
    for (let from = this.glance.width - 1; from >= 0; from--) {
      if ((this.glance.cells >>> from) & 1 || this.fills(this.wordAt(from), filler)) {
        const to = this.endsFrom(filler, from)
        if (to !== 0) this.skips.add(from, to)
      }
    }
  }

  private fills(info: WordInfo, filler: number): boolean {
    info.fills ??= this.automaton.symbols.canBegin(filler, info)
    return info.fills
  }

  private wordAt(place: number): WordInfo {
    return this.glance.infos[this.glance.offset + place] as WordInfo
  }

  private cellAt(place: number): readonly WordInfo[] {
    return this.glance.others[this.glance.offset + place] as readonly WordInfo[]
  }

  /** Behind one word at each of some places; a cell may go on. */
  private behind(from: number): number {
    return (from << 1) | (from & this.glance.cells)
  }

  /** Where a sequence ends that begins at any of some places; who reaches the edge of the window may end behind it. */
  run(program: number, from: number): number {
    const {edge} = this.glance
    const {codes} = this.programs
    const first = program + 1
    const end = first + (codes[program] as number) * programWidth
    let at = from
    for (let code = first; code < end; code += programWidth) {
      if ((at & edge) !== 0) return edge
      const ask = codes[code] as number
      if (ask & negative) continue
      const before = code === first ? at : this.skips.forward(at)
      const to = this.take(ask & ~optional, codes[code + 1] as number, codes[code + 2] as number, before)
      at = ask & optional ? at | to : to
      if (at === 0) return 0
    }
    return at
  }

  private take(ask: number, operand: number, bit: number, at: number): number {
    switch (ask) {
      case Ask.bit:
        return this.behind(at & (this.possible[bit] as number))
      case Ask.symbol: {
        const near = bit < 0 ? at : at & this.leadsTo(operand, bit)
        return near === 0 ? 0 : this.endsOf(operand, near)
      }
      case Ask.word:
        return this.behind(this.where(at, operand))
      case Ask.any:
        return this.behind(at & this.all)
      case Ask.gap: {
        let reached = at
        for (let length = 0; length < longestGap; length++) reached = this.skips.forward(reached | (reached << 1))
        return reached & ((this.all << 1) | 1)
      }
      case Ask.start:
        return at & this.sentenceStarts()
      case Ask.end:
        return at & this.glance.ends
      case Ask.break:
        return at & (this.glance.ends | this.glance.breaks)
      default:
        return at
    }
  }

  /** Places from which members of a symbol can get to the words that make it possible: few, so that few are walked from. */
  private leadsTo(symbol: number, bit: number): number {
    const {memo} = this
    const base = this.memoOf(symbol)
    let near = memo[base + leads] as number
    if (near === 0) {
      const lead = this.automaton.leadOf(symbol)
      // those words may also stand behind the window
      near =
        lead === 0
          ? (this.possible[bit] as number)
          : this.skips.back((this.possible[bit] as number) | this.glance.edge, lead)
      memo[base + leads] = near
    }
    return near
  }

  /** Of some places, those that hold the word of an element. */
  private where(at: number, index: number): number {
    const {step, sets} = this.programs.steps[index] as {step: Step; sets: readonly number[] | undefined}
    let found = 0
    for (let rest = at & this.all; rest !== 0; ) {
      const low = rest & -rest
      rest ^= low
      const place = 31 - Math.clz32(low)
      if (this.holds(this.wordAt(place), step, sets)) found |= low
      else if (this.glance.cells & low) {
        for (const info of this.cellAt(place)) if (this.holds(info, step, sets)) found |= low
      }
    }
    return found
  }

  private holds(info: WordInfo, step: Step, sets: readonly number[] | undefined): boolean {
    if (step.kind === 'word') return info.readings.includes(step.text)
    // letter case is looked at in the parsed sentence
    if (step.kind === 'exact') return info.readings.includes(fold(step.text))
    return this.automaton.symbols.hasForm(info, step, sets)
  }

  endsOf(symbol: number, at: number): number {
    const {memo} = this
    const base = this.memoOf(symbol)
    for (let rest = at & ~(memo[base + known] as number); rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest)
      if (place > this.glance.width) break
      this.endsFrom(symbol, place)
    }
    let found = 0
    for (let rest = at & (memo[base + begin] as number); rest !== 0; rest &= rest - 1)
      found |= memo[base + ends + 31 - Math.clz32(rest & -rest)] as number
    return found
  }

  /** Where members of a symbol end that begin at a place. */
  private endsFrom(symbol: number, place: number): number {
    const {memo, glance} = this
    const base = this.memoOf(symbol)
    const bit = 1 << place
    memo[base + known] = (memo[base + known] as number) | bit
    let found = 0
    if (bit & this.all) {
      found = this.endsOfWord(symbol, this.wordAt(place), bit)
      if (glance.cells & bit) for (const info of this.cellAt(place)) found |= this.endsOfWord(symbol, info, bit)
    }
    if (bit & glance.ends)
      for (const sequence of this.automaton.symbols.wordless(symbol)) found |= this.run(this.programs.of(sequence), bit)
    if (found !== 0) {
      memo[base + begin] = (memo[base + begin] as number) | bit
      memo[base + ends + place] = found
    }
    return found
  }

  /** Where in the memo a symbol stands; a new row if it has none. */
  private memoOf(symbol: number): number {
    const {memo, rows} = this
    let row = rows[symbol] as number
    let base = row * stride
    if (row >= this.used || memo[base] !== symbol) {
      row = this.used++
      rows[symbol] = row
      base = row * stride
      memo[base] = symbol
      memo[base + known] = 0
      memo[base + begin] = 0
      memo[base + leads] = 0
    }
    return base
  }

  private endsOfWord(symbol: number, info: WordInfo, bit: number): number {
    const {isMember, programs} = this.automaton.symbols.beginningOf(symbol, info)
    let found = isMember ? this.behind(bit) : 0
    for (let at = 0; at < programs.length; at++) found |= this.run(programs[at] as number, bit)
    return found
  }

  /** Where sentences may start, greetings, a name behind them, and fillers not counted. */
  private sentenceStarts(): number {
    if (this.starts !== -1) return this.starts
    const {greeting, filler} = this.automaton.special
    const {ends, breaks} = this.glance
    let starts = ends | 1
    // what is asked for while it is found out may be anywhere
    this.starts = starts | breaks
    for (let before = 0; before !== starts; ) {
      before = starts
      if (filler >= 0) starts |= this.endsOf(filler, starts)
      const greeted = greeting < 0 ? 0 : this.endsOf(greeting, starts)
      // behind a greeting and a name stands some mark
      if (greeted !== 0) starts |= greeted | breaks
    }
    this.starts = starts
    return starts
  }
}
