import {Glance, windowStep} from '../text/glance.js'
import {Break, type Sentence} from '../text/sentence.js'
import type {Automaton, WordInfo} from './automaton.js'
import type {SoughtPattern} from './candidates.js'
import type {Sequence} from './sequence.js'
import {Walk} from './walk.js'

/** Bits of a number, less the one for the sign. */
const mostPlaces = 31

/**
 * Tells which patterns may match in a glance: first by what its words make possible, then by walking each pattern over all
 * places at once. It reads what is open as whatever suits the pattern, so it lets too much through and never too
 * little; what it lets through, `SentenceMatcher` matches in the parsed sentence. Most texts end here.
 */
export class Sieve {
  /** for each bit of the patterns, the places that make it possible */
  private readonly possible: Int32Array
  /** of these, the bits that are anchors of patterns */
  private readonly touched: number[] = []
  private readonly found: SoughtPattern[] = []
  /** what is looked at */
  private glance: Glance
  private readonly own = new Glance()
  /** the frames that were active when it was */
  private active: Uint8Array | undefined
  /** walks in the window of the glance; opened when the first pattern needs it */
  private readonly walk: Walk
  private isOpen = false

  constructor(
    private readonly automaton: Automaton,
    symbols: number,
  ) {
    this.glance = this.own
    this.possible = new Int32Array(automaton.patterns.bits.size)
    this.walk = new Walk(automaton, symbols)
  }

  /** The patterns of active frames that may match in a parsed sentence. The list is overwritten by the next call. */
  candidates(sentence: Sentence, active: Uint8Array): readonly SoughtPattern[] {
    // most pieces are one plain sentence: then all that was found holds for it
    if (this.active !== active || !this.hasLookedAt(sentence)) {
      this.own.copy(sentence)
      this.sift(this.own, active)
    }
    return this.found.sort((a, b) => a.id - b.id)
  }

  /** Whether any pattern of active frames may match. */
  passes(glance: Glance, active: Uint8Array): boolean {
    this.sift(glance, active)
    return this.found.length > 0
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    return this.automaton.patterns.sequenceOf(pattern)
  }

  private programOf(pattern: SoughtPattern): number {
    if (pattern.program < 0) pattern.program = this.automaton.symbols.programs.of(this.sequenceOf(pattern))
    return pattern.program
  }

  /** The places at which a pattern may begin, of the sentence that was looked at last. */
  startsOf(pattern: SoughtPattern): number {
    if (this.glance.isWide) return -1
    const program = this.programOf(pattern)
    let starts = 0
    for (let place = 0; place < this.glance.width; place++)
      if (this.walk.run(program, 1 << place) !== 0) starts |= 1 << place
    return starts
  }

  /** Whether a symbol may match anywhere in the sentence that was looked at last. */
  mayHold(symbol: number): boolean {
    return this.glance.isWide || this.walk.endsOf(symbol, this.walk.all) !== 0
  }

  /** Whether what was looked at last has just the words of a sentence, and its breaks; it may have more of these. */
  private hasLookedAt({infos, breaks}: Sentence): boolean {
    const {glance} = this
    if (glance.isWide || glance.cells !== 0 || glance.length !== infos.length) return false
    for (let at = 0; at < infos.length; at++) {
      if (glance.infos[at] !== infos[at]) return false
      if (breaks[at] !== Break.none && ((glance.breaks >>> at) & 1) === 0) return false
    }
    return true
  }

  private sift(glance: Glance, active: Uint8Array): void {
    this.look(glance)
    this.active = active
    const {touched, found} = this
    found.length = 0
    this.consider(-1, active)
    for (let at = 0; at < touched.length; at++) this.consider(touched[at] as number, active)
    if (glance.isWide && found.length > 0) this.siftWindows()
  }

  private look(glance: Glance): void {
    this.glance = glance
    this.isOpen = false
    glance.look(0)
    let shift = 0
    while (glance.length >> shift > mostPlaces) shift++
    this.mark(0, glance.length, shift)
  }

  /** Of patterns whose words a long text has, keeps those that may match in one of its windows. */
  private siftWindows(): void {
    const {glance} = this
    const kept = new Set<SoughtPattern>()
    for (let offset = 0; offset < glance.length; offset += windowStep) {
      glance.look(offset)
      this.mark(offset, offset + glance.width, 0)
      this.open()
      const starts = glance.edge === 0 ? this.walk.all : (1 << windowStep) - 1
      for (const pattern of this.found)
        if (!kept.has(pattern) && this.walk.run(this.programOf(pattern), starts) !== 0) kept.add(pattern)
      if (glance.edge === 0) break
    }
    this.found.length = 0
    this.found.push(...kept)
  }

  /** Notes what each place makes possible; of places that are too many, some beside each other share a bit. */
  private mark(from: number, to: number, shift: number): void {
    const {infos, others} = this.glance
    this.possible.fill(0)
    this.touched.length = 0
    for (let at = from; at < to; at++) {
      const bit = 1 << ((at - from) >> shift)
      const cell = others[at] as readonly WordInfo[]
      if (cell.length === 0) this.markWord(infos[at] as WordInfo, bit)
      for (let index = 0; index < cell.length; index++) this.markWord(cell[index] as WordInfo, bit)
    }
  }

  private markWord({anchors, possible: others}: WordInfo, place: number): void {
    const {touched, possible} = this
    for (let index = 0; index < anchors.length; index++) {
      const bit = anchors[index] as number
      const before = possible[bit] as number
      if (before === 0) touched.push(bit)
      possible[bit] = before | place
    }
    for (let index = 0; index < others.length; index++) {
      const bit = others[index] as number
      possible[bit] = (possible[bit] as number) | place
    }
  }

  /** Tries the patterns of a row of the index; in a long text, only by their words and the order of these. */
  private consider(anchor: number, active: Uint8Array): void {
    const {patterns} = this.automaton
    const from = patterns.startOf(anchor)
    const to = patterns.endOf(anchor)
    const {rows, sought} = patterns
    for (let at = from; at < to; ) {
      const index = rows[at] as number
      const first = at + 2
      at = first + (rows[at + 1] as number)
      if (!this.isPossible(rows, first, at)) continue
      const pattern = sought[index] as SoughtPattern
      if (active[pattern.frame] === 0) continue
      if (!this.glance.isWide) {
        if (!this.isOpen) this.open()
        if (this.walk.run(this.programOf(pattern), this.walk.all) === 0) continue
      }
      this.found.push(pattern)
    }
  }

  /** Whether the text has what a pattern requires, in its order. */
  private isPossible(rows: Uint16Array, from: number, to: number): boolean {
    const {possible} = this
    // one place may hold several words, as a cell does
    const cells = this.glance.isWide ? -1 : this.glance.cells
    let behind = -1
    for (let at = from; at < to; at++) {
      const places = (possible[rows[at] as number] as number) & behind
      if (places === 0) return false
      const first = places & -places
      behind = -(first << 1) | (first & cells)
    }
    return true
  }

  private open(): void {
    this.walk.open(this.glance, this.possible)
    this.isOpen = true
  }
}
