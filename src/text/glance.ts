import type {WordInfo} from '../pattern/automaton.js'
import {Break, ReadSentence, type Sentence} from './sentence.js'

/** Places of a window: the bits of a number, less the one behind the last. */
const widest = 30

/** By how much one window is behind the other; what begins in these places has room to end in the window. */
export const windowStep = 15

/** What stands between two words as far as a first look tells: a break of the clause, the end of a sentence, or any of these. */
export const Mark = {none: 0, comma: 1, strong: 2, stop: 3, question: 4, open: 5} as const

const none: readonly WordInfo[] = []

/**
 * A run of text as the first look reads it: one place a word, sets of places as the bits of one number, so that a run of more
 * words is looked at through windows. What only the parser can tell is left open: a **cell** is a place that may hold no word,
 * or any of some words in any number; a break or an end stands wherever one might. One object serves many texts.
 */
export class Glance {
  /** how many places there are */
  length = 0
  readonly infos: WordInfo[] = []
  /** words that a cell may hold; none of a word */
  readonly others: (readonly WordInfo[])[] = []
  /** for each place, and behind the last, what stands before it */
  private readonly marks: number[] = []
  // what makes a sentence of it: where words stand, how they are parted, the mark at the end
  private readonly wordStarts: number[] = []
  private readonly wordEnds: number[] = []
  private readonly strengths: number[] = []
  private last: number = Mark.none
  /** whether anything is left to a parser */
  private isOpen = false

  // the window: its first place, how many there are, and sets of them
  offset = 0
  width = 0
  /** places that are cells */
  cells = 0
  /** places (and the one behind the last) before which a clause may end */
  breaks = 0
  /** the same of a sentence */
  ends = 0
  /** the place behind the window, where the text goes on; 0 where it does not */
  edge = 0

  clear(): void {
    this.length = 0
    this.marks[0] = 0
    this.strengths[0] = Break.none
    this.last = Mark.none
    this.isOpen = false
  }

  /** Adds a word, with its offsets into the text. */
  add(info: WordInfo, start: number, end: number): void {
    // a mark that may end the sentence does so only at the end of all
    if (this.last !== Mark.none) this.isOpen = true
    this.infos[this.length] = info
    this.others[this.length] = none
    this.wordStarts[this.length] = start
    this.wordEnds[this.length] = end
    this.marks[++this.length] = 0
    this.strengths[this.length] = Break.none
  }

  addCell(infos: readonly WordInfo[]): void {
    const place = this.length++
    this.infos[place] = infos[0] as WordInfo
    this.others[place] = infos
    this.marks[place] = mark.break | mark.end
    this.marks[place + 1] = mark.break | mark.end
    this.isOpen = true
  }

  /** Marks what stands before the next word. */
  part(by: number): void {
    if (by === Mark.none) return
    const parted = by === Mark.comma || by === Mark.strong
    this.marks[this.length] = (this.marks[this.length] as number) | (parted ? mark.break : mark.break | mark.end)
    if (parted) this.strengths[this.length] = Math.max(by, this.strengths[this.length] as number)
    else if (by === Mark.open || this.last !== Mark.none) this.isOpen = true
    else this.last = by
  }

  /** The sentence that the run is, if nothing is left to a parser. */
  sentence(text: string): Sentence | undefined {
    const {length} = this
    if (this.isOpen || length === 0) return undefined
    const [infos, starts, ends, breaks] = [this.infos, this.wordStarts, this.wordEnds, this.strengths]
    const sentence = new ReadSentence(text, infos.slice(0, length), starts.slice(0, length), ends.slice(0, length))
    sentence.breaks.push(Break.none, ...breaks.slice(1, length))
    sentence.question = this.last === Mark.question
    return sentence
  }

  /** Takes on a sentence that is parsed. */
  copy({infos, starts, ends, breaks}: Sentence): void {
    this.clear()
    for (let at = 0; at < infos.length; at++) {
      this.part(breaks[at] as number)
      this.add(infos[at] as WordInfo, starts[at] as number, ends[at] as number)
    }
  }

  /** Whether the places are too many for one window. */
  get isWide(): boolean {
    return this.length > widest
  }

  /** Looks at the places from one on. */
  look(offset: number): void {
    this.offset = offset
    this.width = Math.min(widest, this.length - offset)
    this.cells = 0
    this.breaks = 0
    this.ends = 0
    for (let place = 0; place <= this.width; place++) {
      const bit = 1 << place
      const marks = this.marks[offset + place] as number
      if (marks & mark.break) this.breaks |= bit
      if (marks & mark.end) this.ends |= bit
      if (place < this.width && this.others[offset + place] !== none) this.cells |= bit
    }
    this.edge = offset + this.width < this.length ? 1 << this.width : 0
    if (this.edge === 0) this.ends |= 1 << this.width
  }
}

const mark = {break: 1, end: 2} as const
