import {fold, shape} from '../text/fold.js'
import {hasAll, hasBit, setBit, sparse} from './bits.js'
import type {CompiledPatterns, InflectedClass} from './compiled.js'
import {Forms} from './forms.js'
import {keyOf, readSequence, type Sequence, type Step, wordOf} from './sequence.js'
import {slips} from './slips.js'

/** Everything the matcher asks of a word; made once for each distinct word and kept. */
export interface WordInfo {
  /** the folded words that it may stand for */
  readings: readonly string[]
  /** symbols that the word alone is a member of */
  member: Uint32Array
  /** what the word makes possible, of the bits that patterns require; sparse */
  possible: readonly number[]
  /** symbols that the word can begin, as far as that was asked (`known`) */
  first: Uint32Array
  known: Uint32Array
  /** sequences of a symbol that the word can begin, once asked for */
  sequences: Map<number, readonly Sequence[]>
}

/** A symbol's sequences, read when first tried. */
interface Symbol {
  byWord: Map<string, Sequence[]>
  others: Sequence[]
  /** of the others, those that can do without a word */
  wordless: Sequence[]
}

export interface SoughtPattern {
  /** index into the compiled patterns */
  index: number
  frame: number
  text: string
  /** read when first tried */
  sequence: Sequence | undefined
  /** bits that a text must have for the pattern to match */
  required: number[]
}

/**
 * The words and symbols of a locale as an index: what a word can be, and which patterns it can bring about. At the start only what tells
 * that is read; sequences are read when a text first asks for them.
 */
export class Automaton {
  readonly special: CompiledPatterns['special']
  private readonly symbols: (Symbol | undefined)[] = []
  /** patterns by the bit of their rarest element; those that have none stand under -1 */
  private readonly byAnchor = new Map<number, SoughtPattern[]>()
  private readonly anchors: Uint32Array
  private readonly forms: Forms
  private readonly memberOf = new Map<string, number[]>()
  /** symbols that have a sequence whose rarest element is the word, or the symbol */
  private readonly keyOfWord = new Map<string, number[]>()
  private readonly keyOfSymbol = new Map<number, number[]>()
  private readonly alwaysPossible = new Set<number>()
  /** phrases of inflected classes, by the symbols they feed */
  private readonly phrases = new Map<number, {text: string; sets: number[] | undefined}[]>()
  private readonly bits = new Map<string, number>()
  private readonly alias: Map<string, string>
  private readonly common: ReadonlySet<string>
  private readonly shapes: {prefix: string; suffix: string; symbol: number}[]
  private readonly infos = new Map<string, WordInfo>()
  private readonly symbolWords: number
  private readonly possibleWords: number

  constructor(private readonly compiled: CompiledPatterns) {
    this.special = compiled.special
    this.forms = new Forms(compiled.paradigms)
    this.alias = new Map(words(compiled.alias).map((pair) => pair.split('=') as [string, string]))
    this.common = new Set(words(compiled.common))
    this.shapes = compiled.shapes.map((entry) => {
      const [form = '', symbol] = entry.split(' ')
      const [prefix = '', suffix = ''] = form.split('*')
      return {prefix, suffix, symbol: Number(symbol)}
    })
    for (const [id, text] of compiled.symbols.entries()) this.indexSymbol(text, id)
    for (const entry of compiled.inflected) this.indexInflected(entry)
    for (const id of this.alwaysPossible)
      for (const parent of this.keyOfSymbol.get(id) ?? []) this.alwaysPossible.add(parent)
    for (const [index, [text, frame]] of compiled.patterns.entries()) this.addPattern(index, text, frame)
    this.symbolWords = Math.ceil(compiled.symbols.length / 32)
    this.possibleWords = Math.ceil(this.bits.size / 32)
    this.anchors = this.nothing()
    for (const bit of this.byAnchor.keys()) if (bit >= 0) setBit(this.anchors, bit)
  }

  /** An empty set of possible bits. */
  nothing(): Uint32Array {
    return new Uint32Array(this.possibleWords)
  }

  /** Whether any pattern has all its required elements. */
  canMatch(possible: Uint32Array): boolean {
    return this.visitCandidates(possible, () => true)
  }

  /** The patterns of which every required element is possible. Most texts have none. */
  candidates(possible: Uint32Array): SoughtPattern[] {
    const found: SoughtPattern[] = []
    this.visitCandidates(possible, (pattern) => {
      found.push(pattern)
      return false
    })
    return found
  }

  private visitCandidates(possible: Uint32Array, visit: (pattern: SoughtPattern) => boolean): boolean {
    const consider = (patterns: readonly SoughtPattern[]): boolean => {
      for (const pattern of patterns) if (hasAll(possible, pattern.required) && visit(pattern)) return true
      return false
    }
    if (consider(this.byAnchor.get(-1) ?? [])) return true
    for (let index = 0; index < possible.length; index++) {
      let bits = (possible[index] as number) & (this.anchors[index] as number)
      while (bits !== 0) {
        const low = bits & -bits
        if (consider(this.byAnchor.get(index * 32 + (31 - Math.clz32(low))) as SoughtPattern[])) return true
        bits ^= low
      }
    }
    return false
  }

  /** What the word with these readings (folded forms) can be. */
  lookup(readings: readonly string[]): WordInfo {
    const key = readings.length === 1 ? (readings[0] as string) : readings.join('|')
    let info = this.infos.get(key)
    if (info === undefined) {
      info = this.makeInfo(readings)
      // a stream of ever new words must not fill the memory
      if (this.infos.size > 20_000) this.infos.clear()
      this.infos.set(key, info)
    }
    return info
  }

  /** What stands for a placeholder: a member of `{placeholder}`, and of `{placeholder-time}` if it is named like a time. */
  placeholder(isTime: boolean): WordInfo {
    const info = this.emptyInfo([])
    const possible = this.nothing()
    for (const symbol of [this.special.placeholder, ...(isTime ? [this.special.placeholderTime] : [])]) {
      setBit(info.member, symbol)
      this.markPossible(possible, symbol)
    }
    return {...info, possible: sparse(possible)}
  }

  /** A word that only `*` and gaps match. */
  opaque(): WordInfo {
    return this.emptyInfo([])
  }

  /** Whether a word can begin a member of a symbol. */
  canBegin(symbol: number, info: WordInfo): boolean {
    if (hasBit(info.known, symbol)) return hasBit(info.first, symbol)
    setBit(info.known, symbol)
    const answer = hasBit(info.member, symbol) || this.sequencesAt(symbol, info).length > 0
    if (answer) setBit(info.first, symbol)
    return answer
  }

  /** The sequences of a symbol that a word can begin; kept with the word. */
  sequencesAt(symbol: number, info: WordInfo): readonly Sequence[] {
    let found = info.sequences.get(symbol)
    if (found === undefined) {
      const {byWord, others} = this.symbol(symbol)
      found = [
        ...info.readings.flatMap((reading) => byWord.get(reading) ?? []),
        ...others.filter(({heads, sets}) => heads.some((head) => this.canStand(head, info, sets))),
      ]
      info.sequences.set(symbol, found)
    }
    return found
  }

  /** The sequences of a symbol that can do without a word. */
  wordless(symbol: number): readonly Sequence[] {
    return this.symbol(symbol).wordless
  }

  /** The sequence of a pattern. */
  sequenceOf(pattern: SoughtPattern): Sequence {
    pattern.sequence ??= readSequence(pattern.text)
    return pattern.sequence
  }

  /** Whether a word has a form of a stem, in one of the tag sets. */
  hasForm(info: WordInfo, {text, paradigm}: Step, sets: readonly number[] | undefined): boolean {
    return info.readings.some((reading) => this.forms.isForm(reading, text, paradigm, sets))
  }

  private canStand(head: Step, info: WordInfo, sets: readonly number[] | undefined): boolean {
    if (head.kind === 'word') return info.readings.includes(head.text)
    if (head.kind === 'exact') return info.readings.includes(fold(head.text))
    if (head.kind === 'form') return this.hasForm(info, head, sets)
    return head.kind !== 'symbol' || this.canBegin(head.symbol, info)
  }

  private symbol(id: number): Symbol {
    let symbol = this.symbols[id]
    if (symbol === undefined) {
      symbol = {byWord: new Map(), others: [], wordless: []}
      this.symbols[id] = symbol
      const text = this.compiled.symbols[id] as string
      const sequences = text.slice(text.indexOf('\n') + 1)
      if (sequences) for (const sequence of sequences.split('|')) addTo(symbol, readSequence(sequence))
      for (const {text: phrases, sets} of this.phrases.get(id) ?? []) {
        for (const phrase of phrases.split('|')) addTo(symbol, readSequence(phrase, sets))
      }
    }
    return symbol
  }

  private emptyInfo(readings: readonly string[]): WordInfo {
    const bits = () => new Uint32Array(this.symbolWords)
    return {readings, member: bits(), first: bits(), known: bits(), possible: [], sequences: new Map()}
  }

  private makeInfo(given: readonly string[]): WordInfo {
    const readings = new Set<string>()
    for (const reading of given) {
      readings.add(reading)
      const other = this.alias.get(reading)
      if (other !== undefined) readings.add(other)
      if (/\d/.test(reading)) readings.add(shape(reading))
      else if (isTyped(reading) && !this.isKnown(reading)) {
        const meant = this.meant(reading)
        if (meant !== undefined) readings.add(meant)
      }
    }
    const info = this.emptyInfo([...readings])
    const possible = this.nothing()
    for (const reading of readings) {
      const bit = this.bits.get(reading)
      if (bit !== undefined) setBit(possible, bit)
      for (const symbol of this.keyOfWord.get(reading) ?? []) this.markPossible(possible, symbol)
      this.mark(reading, info.member, possible)
    }
    return {...info, possible: sparse(possible)}
  }

  /** The known word that an unknown one was meant as, if it is a common slip away. */
  private meant(word: string): string | undefined {
    for (const other of slips(word)) if (this.isKnown(other)) return other
    return undefined
  }

  private isKnown(word: string): boolean {
    if (this.common.has(word) || this.memberOf.has(word) || this.keyOfWord.has(word) || this.alias.has(word))
      return true
    return this.forms.has(word)
  }

  /** Marks the symbols that a word is a member of, and what it makes possible by its forms. */
  private mark(word: string, member: Uint32Array, possible: Uint32Array): void {
    const isMember = (symbol: number) => {
      setBit(member, symbol)
      this.markPossible(possible, symbol)
    }
    for (const symbol of this.memberOf.get(word) ?? []) isMember(symbol)
    for (const {prefix, suffix, symbol} of this.shapes) {
      if (word.length >= prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix))
        isMember(symbol)
    }
    this.forms.visit(word, (symbol, member) => {
      if (member) isMember(symbol)
      else this.markPossible(possible, symbol)
    })
  }

  private indexSymbol(text: string, id: number): void {
    const line = text.indexOf('\n')
    if (line > 0) for (const word of text.slice(0, line).split(' ')) push(this.memberOf, word, id)
    if (line + 1 === text.length) return
    for (const sequence of text.slice(line + 1).split('|')) this.indexKey(keyOf(sequence), id)
  }

  private indexKey(key: string, id: number): void {
    const word = wordOf(key)
    if (word !== undefined) push(this.keyOfWord, word, id)
    else if (key[0] === '{') push(this.keyOfSymbol, Number(key.slice(1)), id)
    else this.alwaysPossible.add(id)
  }

  private indexInflected({symbols, stems, phrases}: InflectedClass): void {
    for (const [paradigm, list] of Object.entries(stems)) {
      for (const stem of list.split(' ')) this.forms.add(stem, {symbols, paradigm: Number(paradigm), member: true})
    }
    if (phrases === undefined) return
    for (const [symbol, sets] of symbols) push(this.phrases, symbol, {text: phrases, sets})
    for (const phrase of phrases.split('|')) {
      const key = keyOf(phrase)
      if (key[0] === '@') {
        const colon = key.indexOf(':')
        this.forms.add(key.slice(1, colon), {symbols, paradigm: Number(key.slice(colon + 1)), member: false})
      } else for (const [symbol] of symbols) this.indexKey(key, symbol)
    }
  }

  private addPattern(index: number, text: string, frame: number): void {
    const anchor = Number.parseInt(text[0] as string, 36)
    const required: number[] = []
    let anchorBit = -1
    text
      .slice(1)
      .split(' ')
      .forEach((token, place) => {
        const bit = this.bitOf(token)
        if (bit < 0) return
        if (place === anchor) anchorBit = bit
        else required.push(bit)
      })
    push(this.byAnchor, anchorBit, {index, text, frame, required, sequence: undefined})
  }

  private bitOf(token: string): number {
    if (token[0] === '!' || (token.endsWith('?') && token.length > 1)) return -1
    if (token[0] === '{') return this.alwaysPossible.has(Number(token.slice(1))) ? -1 : this.bit(token)
    const word = wordOf(token)
    return word === undefined ? -1 : this.bit(word)
  }

  private bit(key: string): number {
    let bit = this.bits.get(key)
    if (bit === undefined) {
      bit = this.bits.size
      this.bits.set(key, bit)
    }
    return bit
  }

  private markPossible(bits: Uint32Array, symbol: number, seen = new Set<number>()): void {
    if (seen.has(symbol)) return
    seen.add(symbol)
    const bit = this.bits.get(`{${symbol}`)
    if (bit !== undefined) setBit(bits, bit)
    for (const parent of this.keyOfSymbol.get(symbol) ?? []) this.markPossible(bits, parent, seen)
  }
}

function addTo(symbol: Symbol, sequence: Sequence): void {
  const [head] = sequence.heads
  if (sequence.heads.length === 1 && head?.kind === 'word' && sequence.steps[0] === head)
    push(symbol.byWord, head.text, sequence)
  else symbol.others.push(sequence)
  if (sequence.heads.every((step) => step.optional)) symbol.wordless.push(sequence)
}

/** A word of letters that is long enough to be mistyped into no other word. */
const isTyped = (word: string): boolean => word.length > 4 && word.length < 20 && /^[a-z]+$/.test(word)

const words = (text: string): string[] => (text ? text.split(' ') : [])

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
