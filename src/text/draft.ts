import type {WordInfo} from '../pattern/automaton.js'
import type {OpaqueRange} from './opaque.js'
import {Break, ReadSentence, type Sentence} from './sentence.js'

/** The sentences of a text while they are read. */
export class Draft {
  readonly sentences: Sentence[] = []
  /** the opaque run that was added last; it may reach over several nodes, even sentences */
  shown: OpaqueRange | undefined
  private open: ReadSentence
  private pending: number = Break.none
  private range = 0

  constructor(
    readonly text: string,
    readonly shift: number,
    private readonly ranges: OpaqueRange[],
  ) {
    this.open = new ReadSentence(text)
  }

  /** The first opaque run that does not end before a place; places are asked for in order. */
  rangeAt(start: number): OpaqueRange | undefined {
    const {ranges} = this
    while (this.range < ranges.length && (ranges[this.range] as OpaqueRange).end <= start) this.range++
    return ranges[this.range]
  }

  add(info: WordInfo, start: number, end: number): void {
    const {open} = this
    open.infos.push(info)
    open.starts.push(start)
    open.ends.push(end)
    open.breaks.push(this.pending)
    this.pending = Break.none
  }

  part(strength: number): void {
    // what stands before the first word parts nothing
    if (strength > this.pending && this.open.infos.length > 0) this.pending = strength
  }

  ask(question: boolean): void {
    this.open.question = question
  }

  close(): void {
    this.pending = Break.none
    if (this.open.infos.length === 0) return
    this.sentences.push(this.open)
    this.open = new ReadSentence(this.text)
  }
}
