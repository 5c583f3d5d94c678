import type {WordInfo} from '../pattern/automaton.js'
import {Break, type Sentence} from './sentence.js'

/** Places of a window: the bits of a number, less the one behind the last. */
const widest = 30

/** By how much one window is behind the other; what begins in these places has room to end in the window. */
export const windowStep = 15

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
  }

  add(info: WordInfo): void {
    this.infos[this.length] = info
    this.others[this.length] = none
    this.marks[++this.length] = 0
  }

  addCell(infos: readonly WordInfo[]): void {
    const place = this.length++
    this.infos[place] = infos[0] as WordInfo
    this.others[place] = infos
    this.marks[place] = mark.break | mark.end
    this.marks[place + 1] = mark.break | mark.end
  }

  /** Marks a break before the next word. */
  part(mayEnd: boolean): void {
    this.marks[this.length] = (this.marks[this.length] as number) | (mayEnd ? mark.break | mark.end : mark.break)
  }

  /** Takes on a sentence that is parsed. */
  copy({infos, breaks}: Sentence): void {
    this.clear()
    for (let at = 0; at < infos.length; at++) {
      if (breaks[at] !== Break.none) this.part(false)
      this.add(infos[at] as WordInfo)
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
