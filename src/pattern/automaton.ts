import {shape} from '../text/fold.js'
import {Bits} from './bits.js'
import {PatternIndex} from './candidates.js'
import type {CompiledPatterns, InflectedClass} from './compiled.js'
import {Forms} from './forms.js'
import {eachKey} from './sequence.js'
import {slips} from './slips.js'
import {type Beginning, type Phrases, Symbols} from './symbols.js'
import {WordTable} from './word-table.js'

/** Everything the matcher asks of a word; made once for each distinct word and kept. */
export interface WordInfo {
  /** the folded words that it may stand for */
  readings: readonly string[]
  /** symbols that the word alone is a member of */
  member: ReadonlySet<number>
  /** what the word makes possible, of the bits that patterns require: those by which patterns are found, and the others */
  anchors: Uint16Array
  possible: Uint16Array
  /** whether it can begin a `{filler}`; undefined until asked for */
  fills: boolean | undefined
  /** what `Symbols` knows of how it begins members: two bits a symbol, and the sequences where there are any */
  begins: Uint8Array
  readonly beginnings: Map<number, Beginning>
}

/** More words than these are not kept: a stream of ever new ones must not fill the memory. */
const most = 20_000

/**
 * The words of a locale as an index: what a word can be, and what it can bring about. At the start only what tells that is
 * read; sequences are read when a text first asks for them.
 */
export class Automaton {
  readonly special: CompiledPatterns['special']
  readonly symbols: Symbols
  readonly patterns: PatternIndex
  private readonly forms: Forms
  private readonly words: WordTable
  /** symbols that have a sequence whose rarest element is the symbol */
  private readonly keyed = new Map<number, readonly number[]>()
  /** phrases of inflected classes, by the symbols they feed */
  private readonly phrases = new Map<number, Phrases[]>()
  private readonly alias: Map<string, string>
  private readonly common: ReadonlySet<string>
  private readonly shapes: {prefix: string; suffix: string; symbol: number}[]
  private readonly infos = new Map<string, WordInfo>()
  /** -1 before it is asked */
  private readonly leads: Int8Array

  constructor(private readonly compiled: CompiledPatterns) {
    this.special = compiled.special
    this.leads = new Int8Array(compiled.symbols.length).fill(-1)
    this.forms = new Forms(compiled.paradigms)
    this.words = new WordTable(compiled)
    this.alias = new Map(words(compiled.alias).map((pair) => pair.split('=') as [string, string]))
    this.common = new Set(words(compiled.common))
    this.shapes = compiled.shapes.map((entry) => {
      const [form = '', symbol] = entry.split(' ')
      const [prefix = '', suffix = ''] = form.split('*')
      return {prefix, suffix, symbol: Number(symbol)}
    })
    let symbol = 0
    for (const entry of words(compiled.keyed)) {
      const [step, ...owners] = entry.split(',').map(Number) as [number, ...number[]]
      symbol += step
      this.keyed.set(
        symbol,
        owners.map((owner) => symbol + owner),
      )
    }
    for (const entry of compiled.inflected) this.indexInflected(entry)
    this.patterns = new PatternIndex(compiled.patterns, new Bits(compiled.required, (word) => this.ownSymbol(word)))
    this.symbols = new Symbols(
      compiled.symbols.length,
      (id) => (compiled.symbols[id] as string).slice(1),
      (id) => compiled.symbols[id] === '',
      (id) => this.phrases.get(id) ?? [],
      this.forms,
      this.patterns.bits,
    )
  }

  /** What the word with these readings (folded forms) can be. */
  lookup(readings: readonly string[]): WordInfo {
    const key = readings.length === 1 ? (readings[0] as string) : readings.join('|')
    let info = this.infos.get(key)
    if (info === undefined) {
      info = this.makeInfo(readings)
      if (this.infos.size > most) this.infos.clear()
      this.infos.set(key, info)
    }
    return info
  }

  /** By how many words members of a symbol begin before their rarest one, at most. */
  leadOf(symbol: number): number {
    let lead = this.leads[symbol] as number
    if (lead < 0) {
      lead = Number.parseInt((this.compiled.symbols[symbol] as string)[0] as string, 36)
      this.leads[symbol] = lead
    }
    return lead
  }

  /** What stands for a placeholder: a member of `{placeholder}`, and of `{placeholder-time}` if it is named like a time. */
  placeholder(isTime: boolean): WordInfo {
    const symbols = [this.special.placeholder, ...(isTime ? [this.special.placeholderTime] : [])]
    const possible = new Set<number>()
    for (const symbol of symbols) this.markPossible(possible, symbol)
    return this.info([], new Set(symbols), possible)
  }

  /** A word that only `*` and gaps match. */
  opaque(): WordInfo {
    return this.info([], new Set(), new Set())
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
    const member = new Set<number>()
    const possible = new Set<number>()
    for (const reading of readings) {
      this.mark(reading, member, possible)
    }
    return this.info([...readings], member, possible)
  }

  /** The known word that an unknown one was meant as, if it is a common slip away. */
  private meant(word: string): string | undefined {
    for (const other of slips(word)) if (this.isKnown(other)) return other
    return undefined
  }

  private isKnown(word: string): boolean {
    if (this.common.has(word) || this.alias.has(word)) return true
    const entry = this.words.find(word)
    // what patterns alone have is not known for how it is spelled
    if (entry && (entry.keyed || entry.members.some((symbol) => !this.isWord(symbol)))) return true
    return this.forms.has(word)
  }

  /** Marks the symbols that a word is a member of, and what it makes possible by its forms. */
  private mark(word: string, member: Set<number>, possible: Set<number>): void {
    const isMember = (symbol: number) => {
      member.add(symbol)
      this.markPossible(possible, symbol)
    }
    const entry = this.words.find(word)
    if (entry) {
      for (const symbol of entry.members) isMember(symbol)
      for (const symbol of entry.keyed ?? []) this.markPossible(possible, symbol)
    }
    for (const {prefix, suffix, symbol} of this.shapes) {
      if (word.length >= prefix.length + suffix.length && word.startsWith(prefix) && word.endsWith(suffix))
        isMember(symbol)
    }
    this.forms.visit(word, (symbol, member) => {
      if (member) isMember(symbol)
      else this.markPossible(possible, symbol)
    })
  }

  private indexInflected({symbols, stems, phrases}: InflectedClass): void {
    for (const [paradigm, list] of Object.entries(stems)) {
      this.forms.add(list, {symbols, paradigm: Number(paradigm), member: true})
    }
    if (phrases === undefined) return
    for (const [symbol, sets] of symbols) push(this.phrases, symbol, {text: phrases, sets})
    eachKey(phrases, 0, (key) => {
      if (key[0] !== '@') return
      const colon = key.indexOf(':')
      this.forms.add(key.slice(1, colon), {symbols, paradigm: Number(key.slice(colon + 1)), member: false})
    })
  }

  /** The symbol that a word is by itself; -1 where no pattern requires it. */
  private ownSymbol(word: string): number {
    return this.words.find(word)?.members.find((symbol) => this.isWord(symbol)) ?? -1
  }

  private isWord(symbol: number): boolean {
    return this.compiled.symbols[symbol] === '='
  }

  /** Adds a symbol, and those that it makes possible in turn. */
  private markPossible(marked: Set<number>, symbol: number): void {
    if (marked.has(symbol)) return
    marked.add(symbol)
    for (const owner of this.keyed.get(symbol) ?? []) this.markPossible(marked, owner)
  }

  private info(readings: string[], member: ReadonlySet<number>, possible: ReadonlySet<number>): WordInfo {
    const {patterns} = this
    const anchors: number[] = []
    const others: number[] = []
    const add = (bit: number) => {
      if (bit >= 0) (patterns.isAnchor(bit) ? anchors : others).push(bit)
    }
    for (const symbol of possible) add(patterns.bits.ofSymbol(symbol))
    return {
      readings,
      member,
      anchors: Uint16Array.from(anchors),
      possible: Uint16Array.from(others),
      fills: undefined,
      begins: new Uint8Array(),
      beginnings: new Map(),
    }
  }
}

/** A word of letters that is long enough to be mistyped into no other word. */
const isTyped = (word: string): boolean => word.length > 4 && word.length < 20 && /^[a-z]+$/.test(word)

const words = (text: string): string[] => (text ? text.split(' ') : [])

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
