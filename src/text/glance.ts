import type {WordInfo} from '../pattern/automaton.js'
import {Break, type Sentence} from './sentence.js'

/** Places of a glance: the bits of a number, less the one behind the last. */
const widest = 30

const none: readonly WordInfo[] = []

/**
 * A run of text as the first look reads it: one place a word, sets of places as the bits of one number. What only the parser
 * can tell is left open: a **cell** is a place that may hold no word, or any of some words in any number; a break or an
 * end stands wherever one might. One object serves many texts.
 */
export class Glance {
  length = 0
  readonly infos: WordInfo[] = []
  /** words that a cell may hold; none of a word */
  readonly others: (readonly WordInfo[])[] = []
  /** places that are cells */
  cells = 0
  /** places (and the one behind the last) before which a clause may end */
  breaks = 0
  /** the same of a sentence */
  ends = 0
  /** several words stand in one place */
  merged = false
  /** the same for each place, of as many as there are */
  private readonly marks: number[] = []

  clear(): void {
    this.length = 0
    this.cells = 0
    this.breaks = 0
    this.ends = 0
    this.merged = false
    this.marks[0] = 0
  }

  add(info: WordInfo): void {
    this.infos[this.length] = info
    this.others[this.length] = none
    this.marks[++this.length] = 0
  }

  addCell(infos: readonly WordInfo[]): void {
    this.cell(infos, mark.break | mark.end)
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

  /** Makes the sets of places; of a text of too many words, each place becomes a cell of several. */
  settle(): void {
    if (this.length > widest) this.merge(Math.ceil(this.length / widest))
    let [cells, breaks, ends] = [0, 0, 0]
    for (let place = 0; place <= this.length; place++) {
      const bit = 1 << place
      const marks = this.marks[place] as number
      if (marks & mark.break) breaks |= bit
      if (marks & mark.end) ends |= bit
      if (place < this.length && this.others[place] !== none) cells |= bit
    }
    this.cells = cells
    this.breaks = breaks
    this.ends = ends
  }

  private cell(infos: readonly WordInfo[], marks: number): void {
    const place = this.length
    this.infos[place] = infos[0] as WordInfo
    this.others[place] = infos
    this.marks[place] = (this.marks[place] as number) | marks
    this.marks[++this.length] = marks
  }

  private merge(size: number): void {
    const {infos, others, marks, length} = this
    let place = 0
    for (let from = 0; from < length; from += size) {
      const to = Math.min(length, from + size)
      const merged: WordInfo[] = []
      let all = 0
      for (let at = from; at < to; at++) {
        const cell = others[at] as readonly WordInfo[]
        merged.push(...(cell.length > 0 ? cell : [infos[at] as WordInfo]))
        all |= marks[at] as number
      }
      infos[place] = merged[0] as WordInfo
      others[place] = merged
      marks[place] = place === 0 ? all : (marks[place] as number) | all
      marks[++place] = all | (to === length ? (marks[length] as number) : 0)
    }
    this.length = place
    this.merged = true
  }
}

const mark = {break: 1, end: 2} as const
