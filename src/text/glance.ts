import type {WordInfo} from '../pattern/automaton.js'
import {Break, type Sentence} from './sentence.js'

/**
 * A run of text as the first look reads it: one place a word, sets of places as the bits of one number. What only the parser
 * can tell is left open: a **cell** is a place that may hold no word, or any of some words in any number; a break or an
 * end stands wherever one might. One object serves all texts.
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

  clear(): void {
    this.length = 0
    this.cells = 0
    this.breaks = 0
    this.ends = 0
  }

  /** Whether all places fit into one number, the one behind the last too. */
  get fits(): boolean {
    return this.length <= widest
  }

  add(info: WordInfo): void {
    this.infos[this.length] = info
    this.others[this.length++] = none
  }

  addCell(infos: readonly WordInfo[]): void {
    const place = this.length++
    this.infos[place] = infos[0] as WordInfo
    this.others[place] = infos
    const both = 3 << place
    this.cells |= 1 << place
    this.breaks |= both
    this.ends |= both
  }

  /** Marks a break before the next word. */
  part(mayEnd: boolean): void {
    const bit = 1 << this.length
    this.breaks |= bit
    if (mayEnd) this.ends |= bit
  }

  /** Takes on a sentence that is parsed. */
  copy({infos, breaks}: Sentence): void {
    this.clear()
    for (let at = 0; at < infos.length; at++) {
      if (breaks[at] !== Break.none) this.part(false)
      this.add(infos[at] as WordInfo)
    }
  }
}

const none: readonly WordInfo[] = []

/** Places of a glance: the bits of a number, less the one behind the last. */
const widest = 30
