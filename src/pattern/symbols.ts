import {fold} from '../text/fold.js'
import type {WordInfo} from './automaton.js'
import type {Bits} from './bits.js'
import type {Forms} from './forms.js'
import {Programs} from './programs.js'
import {readSequence, type Sequence, type Step, symbolIn, wordOf} from './sequence.js'

/** A symbol's sequences, under what they begin with. Most texts need few of them: they are read when one does. */
interface Symbol {
  byWord: Map<string, UnreadSequence[]>
  bySymbol: Map<number, UnreadSequence[]>
  /** those that may begin with one of several elements, or with one that is neither word nor symbol */
  others: Sequence[]
  /** of the others, those that can do without a word */
  wordless: Sequence[]
}

/** Sequences of inflected members, which take their words in some tag sets only. */
export interface Phrases {
  text: string
  sets: number[] | undefined
}

/** How a word begins members of a symbol. */
export interface Beginning {
  /** it is one by itself */
  isMember: boolean
  /** those that it can begin, and where these stand in `Programs` */
  sequences: readonly Sequence[]
  programs: readonly number[]
}

const nothing: Beginning = {isMember: false, sequences: [], programs: []}
const wordOnly: Beginning = {isMember: true, sequences: [], programs: []}

/** What the two bits of a word and a symbol say. */
const answers = {unknown: 0, nothing: 1, wordOnly: 2, sequences: 3} as const

/** The sequences of each symbol, read when a text first asks for them, and which of them a word can begin. */
export class Symbols {
  private readonly symbols: (Symbol | undefined)[] = []
  /** numbers the symbols that words were asked about, from 1 on, in the order they first were */
  private readonly asked: Uint16Array
  private askedCount = 0
  /** the sequences as they are walked */
  readonly programs: Programs

  constructor(
    count: number,
    /** sequences of a symbol, parted by `|` */
    private readonly textOf: (symbol: number) => string,
    /** whether all members are single words, so that where one may stand is where it stands */
    readonly isWords: (symbol: number) => boolean,
    private readonly phrasesOf: (symbol: number) => readonly Phrases[],
    private readonly forms: Forms,
    bits: Bits,
  ) {
    this.asked = new Uint16Array(count)
    this.programs = new Programs(isWords, bits)
  }

  /** Whether a word can begin a member of a symbol. */
  canBegin(symbol: number, info: WordInfo): boolean {
    return this.beginningOf(symbol, info) !== nothing
  }

  /**
   * How a word can begin members of a symbol. Most words begin nothing: told by two bits of the word's own, because one text
   * asks few words about many symbols.
   */
  beginningOf(symbol: number, info: WordInfo): Beginning {
    const at = this.asked[symbol] as number
    const {begins} = info
    const answer = at >>> 2 < begins.length ? ((begins[at >>> 2] as number) >>> ((at & 3) << 1)) & 3 : answers.unknown
    if (answer === answers.nothing) return nothing
    if (answer === answers.wordOnly) return wordOnly
    if (answer === answers.unknown || at === 0) return this.findBeginning(symbol, info)
    return info.beginnings.get(symbol) as Beginning
  }

  private findBeginning(symbol: number, info: WordInfo): Beginning {
    if (this.asked[symbol] === 0) this.asked[symbol] = ++this.askedCount
    const at = this.asked[symbol] as number
    const {byWord, bySymbol, others} = this.symbol(symbol)
    const isMember = info.member.has(symbol)
    const sequences: Sequence[] = []
    const read = (unread: UnreadSequence) => sequences.push(unread.read())
    for (const reading of info.readings) byWord.get(reading)?.forEach(read)
    for (const [head, list] of bySymbol) if (this.canBegin(head, info)) list.forEach(read)
    // one without heads, such as `^` in `(^|but)`, takes no word: it may stand before any
    for (const sequence of others)
      if (sequence.heads.length === 0 || sequence.heads.some((head) => this.canStand(head, info, sequence.sets)))
        sequences.push(sequence)
    if (at >>> 2 >= info.begins.length) {
      const more = new Uint8Array((at >>> 2) + 64)
      more.set(info.begins)
      info.begins = more
    }
    let answer: number = isMember ? answers.wordOnly : answers.nothing
    if (sequences.length > 0) {
      answer = answers.sequences
      const programs = sequences.map((sequence) => this.programs.of(sequence))
      info.beginnings.set(symbol, {isMember, sequences, programs})
    }
    info.begins[at >>> 2] = (info.begins[at >>> 2] as number) | (answer << ((at & 3) << 1))
    if (answer === answers.sequences) return info.beginnings.get(symbol) as Beginning
    return isMember ? wordOnly : nothing
  }

  /** The sequences of a symbol that can do without a word. */
  wordless(symbol: number): readonly Sequence[] {
    return this.symbol(symbol).wordless
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
      symbol = {byWord: new Map(), bySymbol: new Map(), others: [], wordless: []}
      this.symbols[id] = symbol
      const text = this.textOf(id)
      if (text !== '') this.addAll(symbol, text.split('|'), undefined)
      for (const {text, sets} of this.phrasesOf(id))
        this.addAll(
          symbol,
          text.split('|').map((phrase) => phrase.slice(1)),
          sets,
        )
    }
    return symbol
  }

  private addAll(symbol: Symbol, sequences: readonly string[], sets: readonly number[] | undefined): void {
    for (const sequence of sequences) {
      const head = headOf(sequence)
      const unread = new UnreadSequence(sequence, sets)
      if (typeof head === 'string') push(symbol.byWord, head, unread)
      else if (head >= 0) push(symbol.bySymbol, head, unread)
      else {
        const read = unread.read()
        symbol.others.push(read)
        if (read.heads.every((step) => step.optional)) symbol.wordless.push(read)
      }
    }
  }
}

/** A sequence in its built form, read when first needed. */
class UnreadSequence {
  private sequence: Sequence | undefined

  constructor(
    private readonly text: string,
    private readonly sets: readonly number[] | undefined,
  ) {}

  read(): Sequence {
    this.sequence ??= readSequence(this.text, this.sets)
    return this.sequence
  }
}

/** The word or symbol that alone can begin a sequence; -1 where that is for the sequence to say. */
function headOf(sequence: string): string | number {
  const space = sequence.indexOf(' ')
  const end = space < 0 ? sequence.length : space
  const first = sequence[0]
  if (first === '{') return symbolIn(sequence, 1, end)
  if (first === '=' || (sequence[end - 1] === '?' && end > 1)) return -1
  return wordOf(sequence.slice(0, end)) ?? -1
}

function push<K>(map: Map<K, UnreadSequence[]>, key: K, sequence: UnreadSequence): void {
  const list = map.get(key)
  if (list) list.push(sequence)
  else map.set(key, [sequence])
}
