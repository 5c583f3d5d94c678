import type {ParseLatin} from 'parse-latin'
import type {WordInfo} from '../pattern/automaton.js'
import {type Glance, Mark} from './glance.js'
import {addToHash} from './hash.js'
import {maskLetter, type OpaqueRange} from './opaque.js'
import {PossibleWords} from './possible-words.js'
import type {ReadPart, SentenceReader} from './reader.js'
import {RunMap} from './tokens.js'

/** What stands between two spaces, marks included; kept for each such run. */
interface Token {
  run: string
  hash: number
  /** its words, with their offsets into it; of most runs the first is the only one */
  first: ReadPart | undefined
  others: readonly ReadPart[]
  /** words of which only the parser knows which it holds, and how often */
  cell: readonly WordInfo[] | undefined
  /** marks before and behind the words */
  before: number
  after: number
}

// letters that every parser knows, and marks before and behind a word that belong to none
const letter = '[a-z\\d\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]'
const marksBefore = '[([“«@#*^~/$£€–—-]*'
const marksBehind = '[\\])”»,;:.!?…\\u00a0\\u202f]*'

/**
 * A word that every parser reads as one ("users", "24-hour", "10:15", "1/2"), and the marks round it. A full stop behind "3.50"
 * may become a part of it.
 */
const plain = new RegExp(
  `^(${marksBefore})(${letter}+(?:['’-]${letter}+)*|\\d+(?::\\d+)+|\\d+(?:\\.\\d+)+(?![.\\d])|\\d{1,2}/\\d{1,2})(${marksBehind})$`,
  'i',
)
const onlyBefore = new RegExp(`^${marksBefore}$`)
const onlyBehind = new RegExp(`^${marksBehind}$`)

/** Marks that part nothing, as in "@name", "#5" and "^AB". */
const silent = /^[@#*^~/$£€]*$/

const longestToken = 60

/**
 * Takes a first look at a text: cuts it at spaces and reads each run of characters by one look into a map. Nothing is parsed, so
 * what a run holds may be open.
 */
export class Scanner {
  private readonly tokens = new RunMap<Token>()
  /** the reader's, when the tokens were begun */
  private age = 0

  private readonly possible: PossibleWords

  constructor(
    private readonly reader: SentenceReader,
    parser: ParseLatin,
  ) {
    this.possible = new PossibleWords(parser)
  }

  /** Reads a run of a text, with the opaque ranges in it, into a glance. */
  scan(text: string, start: number, end: number, ranges: readonly OpaqueRange[], glance: Glance): void {
    glance.clear()
    // a word must be the same to the scanner as to the reader
    if (this.age !== this.reader.age) {
      this.tokens.clear()
      this.age = this.reader.age
    }
    let at = start
    let range = 0
    while (at < end) {
      let code = text.charCodeAt(at)
      if (isSpace(code)) {
        if (code !== 32) glance.part(Mark.open)
        at++
        continue
      }
      const from = at
      let hash = addToHash(0, code)
      while (++at < end) {
        code = text.charCodeAt(at)
        if (isSpace(code)) break
        hash = addToHash(hash, code)
      }
      while (range < ranges.length && (ranges[range] as OpaqueRange).end <= from) range++
      const hidden = ranges[range]
      if (hidden === undefined || hidden.start >= at) this.read(text, from, at, hash, glance)
      else {
        // a range may hold spaces, and another may follow it without one
        let last = hidden
        while (last.end > at || (ranges[range + 1]?.start ?? end) < at) {
          if (last.end > at) {
            at = last.end
            while (at < end && !isSpace(text.charCodeAt(at))) at++
          }
          const next = ranges[range + 1]
          if (next === undefined || next.start >= at) break
          last = next
          range++
        }
        if (last !== hidden || !this.readHidden(text, from, at, hidden, glance))
          glance.addCell(this.hidden(text, from, at, ranges))
      }
    }
  }

  private read(text: string, start: number, end: number, hash: number, glance: Glance): void {
    let token = this.tokens.get(text, start, end - start, hash)
    if (token === undefined) {
      const written = text.slice(start, end)
      token = this.makeToken(written, hash)
      if (written.length <= longestToken) this.tokens.set(token)
    }
    const {first, others, cell} = token
    glance.part(token.before)
    if (cell !== undefined) glance.addCell(cell)
    if (first !== undefined) glance.add(first.info, start + first.start, start + first.end)
    for (let index = 0; index < others.length; index++) {
      const part = others[index] as ReadPart
      glance.add(part.info, start + part.start, start + part.end)
    }
    glance.part(token.after)
  }

  /** Reads a run of which a part is opaque as one word, if a parser does: there are no more than marks round it. */
  private readHidden(text: string, start: number, end: number, range: OpaqueRange, glance: Glance): boolean {
    const before = text.slice(start, range.start)
    const behind = text.slice(range.end, end)
    // a quotation may end a sentence inside
    if (range.kind === 'quote' || !onlyBefore.test(before) || !onlyBehind.test(behind)) return false
    glance.part(markOf(before))
    glance.add(this.reader.hidden(range, text), range.start, range.end)
    glance.part(markOf(behind))
    return true
  }

  private makeToken(run: string, hash: number): Token {
    const found = plain.exec(run)
    if (found) {
      const [, before = '', word = '', after = ''] = found
      const shift = before.length
      const [first, ...others] = this.reader
        .parts(word)
        .map((part) => ({...part, start: part.start + shift, end: part.end + shift}))
      return {run, hash, first, others, cell: undefined, before: markOf(before), after: markOf(after)}
    }
    const words = this.wordsIn(run)
    const cell = words.length > 0 ? words : undefined
    const before = cell ? Mark.none : markAlone(run)
    return {run, hash, first: undefined, others: [], cell, before, after: Mark.none}
  }

  /** Whatever a parser may take for words in a run without spaces. */
  private wordsIn(written: string): WordInfo[] {
    const infos = new Set<WordInfo>()
    for (const word of this.possible.in(written)) for (const {info} of this.reader.parts(word)) infos.add(info)
    if (written.includes('\ufffc')) infos.add(this.reader.opaque)
    return [...infos]
  }

  /** What a run may hold of which a part is opaque. */
  private hidden(text: string, start: number, end: number, ranges: readonly OpaqueRange[]): WordInfo[] {
    const {reader} = this
    const infos = new Set([reader.opaque, reader.placeholder, reader.placeholderTime])
    let at = start
    for (const range of [...ranges.filter((one) => one.end > start && one.start < end), {start: end, end}]) {
      for (const info of this.wordsIn(text.slice(at, range.start))) infos.add(info)
      for (const word of this.possible.in(text.slice(at, range.start) + maskLetter))
        for (const {info} of reader.parts(word)) infos.add(info)
      at = range.end
    }
    return [...infos]
  }
}

/** How marks at the edge of a word part it from the next: what is more than one mark is left to the parser. */
function markOf(marks: string): number {
  if (silent.test(marks)) return Mark.none
  if (marks === ',') return Mark.comma
  if (/^[;:()[\]]$/.test(marks)) return Mark.strong
  if (marks === '.' || marks === '!') return Mark.stop
  return marks === '?' ? Mark.question : Mark.open
}

/** The same of marks with spaces round them: dashes part there, and French sets a space before `: ; ! ?`. */
function markAlone(marks: string): number {
  if (marks === '&') return Mark.none
  if (/^[–—|-]$/.test(marks)) return Mark.strong
  return marks === ',' || marks === '.' ? Mark.open : markOf(marks)
}

/** Other spaces part words too, but are rare: what holds them is a cell. */
const isSpace = (code: number): boolean => code === 32 || (code < 14 && code > 8)
