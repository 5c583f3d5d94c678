import {fold, shape} from '../text/fold.js'
import type {CompiledPatterns, InflectedClass} from './compiled.js'

/** One element of a sequence. */
export interface Step {
  kind: 'word' | 'symbol' | 'exact' | 'any' | 'gap' | 'start' | 'end' | 'break'
  symbol: number
  /** the folded word, or the word as written where the pattern asks for that */
  text: string
  optional: boolean
  not: boolean
}

/** Everything the matcher asks of a word; made once for each distinct word and kept. */
export interface WordInfo {
  /** the folded words that it may stand for */
  readings: readonly string[]
  /** symbols that the word alone is a member of */
  member: Uint32Array
  /** symbols that the word can begin */
  first: Uint32Array
  /** what the word makes possible, of the bits that patterns require; sparse, as place and bits in turn */
  possible: number[]
  /** sequences of a symbol that the word can begin, once asked for */
  sequences: Map<number, readonly Sequence[]>
}

export interface Sequence {
  text: string
  /** has gaps, so that one place can be reached on several ways */
  branching: boolean
  /** words behind the first element without which it cannot match */
  needs: readonly string[]
  steps?: Step[]
}

export interface Symbol {
  byWord: Map<string, Sequence[]>
  others: Sequence[]
  /** begins with a wildcard, so that no word can be ruled out */
  open: boolean
  /** has members of one word only, so that a word that can begin it is one */
  flat: boolean
}

/** The symbols that forms of a stem are members of, by the tag sets they take. */
interface Stem {
  symbols: InflectedClass['symbols']
  paradigm: number
}

export interface SoughtPattern {
  /** index into the compiled patterns */
  index: number
  sequence: Sequence
  frame: number
  /** bits of `possible` that a text must have for the pattern to match */
  required: number[]
}

/** Words and symbols of a locale as an index: what a word can be, and which patterns it can bring about. */
export class Automaton {
  readonly symbols: Symbol[] = []
  /** patterns by the bit of their rarest element; patterns that have none stand under -1 */
  private readonly byAnchor = new Map<number, SoughtPattern[]>()
  private anchors: Uint32Array
  readonly special: CompiledPatterns['special']
  private readonly stems = new Map<string, Stem[]>()
  private readonly heads = new Map<string, number>()
  private readonly directWords = new Map<string, number[]>()
  /** symbols that a word can begin, and those whose rarest word it is */
  private readonly firstOfWord = new Map<string, number[]>()
  private readonly keyOfWord = new Map<string, number[]>()
  private readonly firstParents: number[][] = []
  private readonly keyParents: number[][] = []
  private readonly bits = new Map<string, number>()
  private readonly alias: Map<string, string>
  private readonly alwaysPossible: boolean[] = []
  private readonly shapes: {prefix: string; suffix: string; symbol: number}[]
  private readonly paradigms: (Map<string, number[]> | string)[]
  private readonly infos = new Map<string, WordInfo>()
  private symbolWords = 0
  private possibleWords = 0

  constructor(compiled: CompiledPatterns) {
    this.special = compiled.special
    this.alias = pairs(compiled.alias)
    this.paradigms = [...compiled.paradigms]
    this.shapes = compiled.shapes.map((entry) => {
      const [form = '', symbol] = entry.split(' ')
      const [prefix = '', suffix = ''] = form.split('*')
      return {prefix, suffix, symbol: Number(symbol)}
    })
    for (let id = 0; id < compiled.symbols.length; id++) this.newSymbol()
    compiled.symbols.forEach((text, id) => this.readSymbol(text, id))
    for (const entry of compiled.inflected) this.addInflected(entry)
    this.spreadAlwaysPossible()
    compiled.patterns.forEach(([text, frame], index) => this.addPattern(index, text, frame))
    this.symbolWords = Math.ceil(this.symbols.length / 32)
    this.possibleWords = Math.ceil(this.bits.size / 32)
    this.anchors = this.nothing()
    for (const bit of this.byAnchor.keys()) if (bit >= 0) setBit(this.anchors, bit)
  }

  /** An empty set of possible bits. */
  nothing(): Uint32Array {
    return new Uint32Array(this.possibleWords)
  }

  /** An empty set of symbols. */
  noSymbols(): Uint32Array {
    return new Uint32Array(this.symbolWords)
  }

  /** Adds what a word makes possible. */
  add(possible: Uint32Array, info: WordInfo): void {
    const sparse = info.possible
    for (let at = 0; at < sparse.length; at += 2) {
      const place = sparse[at] as number
      possible[place] = (possible[place] as number) | (sparse[at + 1] as number)
    }
  }

  /** The patterns of which every required element is possible. Most texts have none. */
  candidates(possible: Uint32Array): SoughtPattern[] {
    const found: SoughtPattern[] = []
    const consider = (patterns: SoughtPattern[]) => {
      for (const pattern of patterns) if (pattern.required.every((bit) => hasBit(possible, bit))) found.push(pattern)
    }
    const free = this.byAnchor.get(-1)
    if (free) consider(free)
    for (let index = 0; index < possible.length; index++) {
      let bits = (possible[index] as number) & (this.anchors[index] as number)
      while (bits !== 0) {
        const low = bits & -bits
        consider(this.byAnchor.get(index * 32 + (31 - Math.clz32(low))) as SoughtPattern[])
        bits ^= low
      }
    }
    return found
  }

  /** What the word with these readings (folded forms) can be. */
  lookup(readings: string[]): WordInfo {
    const key = readings.length === 1 ? (readings[0] as string) : readings.join('|')
    let info = this.infos.get(key)
    if (info === undefined) {
      info = this.makeInfo(readings)
      // a stream of ever new words must not fill the memory
      if (this.infos.size > 50_000) this.infos.clear()
      this.infos.set(key, info)
    }
    return info
  }

  /** What stands for a placeholder: a member of `{placeholder}` and of nothing else. */
  placeholder(): WordInfo {
    const info = this.emptyInfo()
    const {placeholder} = this.special
    if (placeholder >= 0) {
      setBit(info.member, placeholder)
      this.mark(info.first, this.firstParents, placeholder)
      const possible = this.nothing()
      this.markPossible(possible, placeholder)
      info.possible = sparse(possible)
    }
    return info
  }

  /** A word that only `*` and gaps match. */
  opaque(): WordInfo {
    return this.emptyInfo()
  }

  /** The sequences of a symbol that a word can begin; kept with the word. */
  sequencesAt(symbol: number, info: WordInfo): readonly Sequence[] {
    let found = info.sequences.get(symbol)
    if (found === undefined) {
      const {byWord, others} = this.symbols[symbol] as Symbol
      found = [
        ...info.readings.flatMap((reading) => byWord.get(reading) ?? []),
        ...others.filter((sequence) => this.canBegin(sequence, info)),
      ]
      info.sequences.set(symbol, found)
    }
    return found
  }

  private canBegin(sequence: Sequence, info: WordInfo): boolean {
    const [head] = this.steps(sequence) as [Step]
    if (head.optional || head.not) return true
    if (head.kind === 'word') return info.readings.includes(head.text)
    return head.kind !== 'symbol' || (this.symbols[head.symbol] as Symbol).open || hasBit(info.first, head.symbol)
  }

  steps(sequence: Sequence): Step[] {
    sequence.steps ??= sequence.text.slice(1).split(' ').map((token) => this.step(token))
    return sequence.steps
  }

  private emptyInfo(): WordInfo {
    return {
      readings: [],
      member: this.noSymbols(),
      first: this.noSymbols(),
      possible: [],
      sequences: new Map(),
    }
  }

  private makeInfo(given: string[]): WordInfo {
    const info = this.emptyInfo()
    const readings = new Set<string>()
    for (const reading of given) {
      readings.add(reading)
      const other = this.alias.get(reading)
      if (other !== undefined) readings.add(other)
      if (/\d/.test(reading)) readings.add(shape(reading))
    }
    info.readings = [...readings]
    const possible = this.nothing()
    for (const reading of readings) {
      for (const symbol of this.firstOfWord.get(reading) ?? []) this.mark(info.first, this.firstParents, symbol)
      for (const symbol of this.keyOfWord.get(reading) ?? []) this.markPossible(possible, symbol)
      const bit = this.bits.get(reading)
      if (bit !== undefined) setBit(possible, bit)
      for (const symbol of this.memberships(reading)) {
        setBit(info.member, symbol)
        this.mark(info.first, this.firstParents, symbol)
        this.markPossible(possible, symbol)
      }
    }
    info.possible = sparse(possible)
    return info
  }

  private memberships(word: string): Set<number> {
    const found = new Set(this.directWords.get(word))
    for (let length = word.length; length >= 0; length--) {
      const entries = this.stems.get(word.slice(0, length))
      if (entries === undefined) continue
      const ending = word.slice(length)
      for (const {symbols, paradigm} of entries) {
        const sets = this.paradigm(paradigm).get(ending)
        if (sets === undefined) continue
        for (const [symbol, wanted] of symbols) {
          if (wanted === undefined || sets.some((set) => wanted.includes(set))) found.add(symbol)
        }
      }
    }
    for (const {prefix, suffix, symbol} of this.shapes) {
      if (word.length >= prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix)) found.add(symbol)
    }
    return found
  }

  private paradigm(index: number): Map<string, number[]> {
    let paradigm = this.paradigms[index] as Map<string, number[]> | string
    if (typeof paradigm === 'string') {
      paradigm = new Map(paradigm.split(' ').map((entry) => {
        const [ending = '', sets = ''] = entry.split(':')
        return [ending, sets.split(',').map(Number)]
      }))
      this.paradigms[index] = paradigm
    }
    return paradigm
  }

  private newSymbol(): number {
    this.firstParents.push([])
    this.keyParents.push([])
    this.alwaysPossible.push(false)
    return this.symbols.push({byWord: new Map(), others: [], open: false, flat: true}) - 1
  }

  private readSymbol(text: string, id: number): void {
    const line = text.indexOf('\n')
    for (const word of words(text.slice(0, line))) push(this.directWords, word, id)
    if (line + 1 < text.length) for (const sequence of text.slice(line + 1).split('|')) this.addSequence(sequence, id)
  }

  private addInflected({symbols, stems, phrases}: InflectedClass): void {
    for (const [paradigm, list] of Object.entries(stems)) {
      for (const stem of list.split(' ')) push(this.stems, stem, {symbols, paradigm: Number(paradigm)})
    }
    if (phrases === undefined) return
    for (const phrase of phrases.split('|')) {
      const at = phrase.indexOf('@')
      const space = phrase.indexOf(' ', at)
      const head = phrase.slice(at + 1, space < 0 ? undefined : space)
      const rest = space < 0 ? '' : phrase.slice(space)
      for (const [symbol, sets] of symbols) {
        this.addSequence(`${phrase.slice(0, at)}{${this.headSymbol(head, sets)}${rest}`, symbol)
      }
    }
  }

  /** The symbol of an inflected word inside a phrase, in the forms that the phrase's symbol takes. */
  private headSymbol(head: string, sets: number[] | undefined): number {
    const key = sets === undefined ? head : `${head}:${sets.join()}`
    let symbol = this.heads.get(key)
    if (symbol === undefined) {
      symbol = this.newSymbol()
      this.heads.set(key, symbol)
      const colon = head.indexOf(':')
      push(this.stems, head.slice(0, colon), {symbols: [[symbol, sets]], paradigm: Number(head.slice(colon + 1))})
    }
    return symbol
  }

  private addSequence(sequence: string, id: number): void {
    const symbol = this.symbols[id] as Symbol
    symbol.flat = false
    const {firsts, key} = this.outline(sequence)
    let open = firsts.length === 0
    let firstWord: string | undefined
    for (const token of firsts) {
      if (token[0] === '{') this.firstParents[symbolOf(token)]?.push(id)
      else if (isLiteral(token)) {
        firstWord = bare(token)
        push(this.firstOfWord, firstWord, id)
      } else open = true
    }
    if (open) symbol.open = true
    if (key[0] === '{') this.keyParents[symbolOf(key)]?.push(id)
    else if (isLiteral(key)) push(this.keyOfWord, bare(key), id)
    else this.alwaysPossible[id] = true
    if (firsts.length === 1 && firstWord !== undefined) push(symbol.byWord, firstWord, makeSequence(sequence))
    else symbol.others.push(makeSequence(sequence))
  }

  /** The elements that can come first, and the rarest one. */
  private outline(sequence: string): {firsts: string[]; key: string} {
    const tokens = sequence.slice(1).split(' ')
    const firsts: string[] = []
    for (const token of tokens) {
      if (token[0] === '!' || token === '^' || token[0] === ',') continue
      firsts.push(token)
      if (!token.endsWith('?') && token !== '~') break
    }
    return {firsts, key: tokens[Number.parseInt(sequence[0] as string, 36)] as string}
  }

  /** A symbol is always possible where its key is: those bits would tell nothing. */
  private spreadAlwaysPossible(): void {
    const queue = this.alwaysPossible.flatMap((always, id) => (always ? [id] : []))
    for (const id of queue) {
      for (const parent of this.keyParents[id] ?? []) {
        if (!this.alwaysPossible[parent]) {
          this.alwaysPossible[parent] = true
          queue.push(parent)
        }
      }
    }
    // "open" spreads the same way: what begins with an open symbol is open
    const open = this.symbols.flatMap((symbol, id) => (symbol.open ? [id] : []))
    for (const id of open) {
      for (const parent of this.firstParents[id] ?? []) {
        const symbol = this.symbols[parent] as Symbol
        if (!symbol.open) {
          symbol.open = true
          open.push(parent)
        }
      }
    }
  }

  private addPattern(index: number, text: string, frame: number): void {
    const sequence = makeSequence(text)
    const tokens = text.slice(1).split(' ')
    const anchor = Number.parseInt(text[0] as string, 36)
    const required: number[] = []
    let anchorBit = -1
    tokens.forEach((token, place) => {
      const bit = this.bitOf(token)
      if (bit < 0) return
      if (place === anchor) anchorBit = bit
      else required.push(bit)
    })
    push(this.byAnchor, anchorBit, {index, sequence, frame, required})
  }

  private bitOf(token: string): number {
    if (token[0] === '!' || token.endsWith('?')) return -1
    if (token[0] === '{') {
      const symbol = symbolOf(token)
      return this.alwaysPossible[symbol] ? -1 : this.bit(`{${symbol}`)
    }
    const word = bare(token)
    if (!isLiteral(word)) return -1
    return this.bit(word)
  }

  private bit(key: string): number {
    let bit = this.bits.get(key)
    if (bit === undefined) {
      bit = this.bits.size
      this.bits.set(key, bit)
    }
    return bit
  }

  private step(token: string): Step {
    const not = token[0] === '!'
    const optional = token.endsWith('?') && token.length > 1
    const text = token.slice(not ? 1 : 0, optional ? -1 : undefined)
    const make = (kind: Step['kind'], symbol = -1, word = ''): Step => ({kind, symbol, text: word, optional, not})
    switch (text[0]) {
      case '{':
        return make('symbol', Number(text.slice(1)))
      case '=':
        return make('exact', -1, text.slice(1))
      case '*':
        return make('any')
      case '~':
        return make('gap')
      case '^':
        return make('start')
      case '$':
        return make('end')
      case ',':
        return make('break')
      default:
        return make('word', -1, text)
    }
  }

  private mark(bits: Uint32Array, parents: number[][], symbol: number): void {
    if (hasBit(bits, symbol)) return
    setBit(bits, symbol)
    for (const parent of parents[symbol] ?? []) this.mark(bits, parents, parent)
  }

  private markPossible(bits: Uint32Array, symbol: number, seen = new Set<number>()): void {
    if (seen.has(symbol)) return
    seen.add(symbol)
    const bit = this.bits.get(`{${symbol}`)
    if (bit !== undefined) setBit(bits, bit)
    for (const parent of this.keyParents[symbol] ?? []) this.markPossible(bits, parent, seen)
  }
}

export function hasBit(bits: Uint32Array, index: number): boolean {
  return (((bits[index >>> 5] as number) >>> (index & 31)) & 1) === 1
}

function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31))
}

/** The places of a bit set that are not empty, each with its bits. */
function sparse(bits: Uint32Array): number[] {
  const found: number[] = []
  bits.forEach((word, place) => {
    if (word !== 0) found.push(place, word)
  })
  return found
}

function makeSequence(text: string): Sequence {
  const needs = text.slice(1).split(' ').slice(1).filter((token) => isLiteral(token) && !token.endsWith('?')).map(bare)
  return {text, branching: text.includes('~'), needs}
}

function isLiteral(token: string): boolean {
  return token !== '' && !'{*~^$,!'.includes(token[0] as string)
}

/** The token without its mark of option; a word to be matched as written is looked up folded. */
function bare(token: string): string {
  const text = token.endsWith('?') && token.length > 1 ? token.slice(0, -1) : token
  return text[0] === '=' ? fold(text.slice(1)) : text
}

const symbolOf = (token: string): number => Number(bare(token).slice(1))

const words = (text: string): string[] => (text ? text.split(' ') : [])

function pairs(text: string): Map<string, string> {
  return new Map(words(text).map((pair) => pair.split('=') as [string, string]))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
