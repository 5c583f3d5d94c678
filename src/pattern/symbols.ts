import {fold} from '../text/fold.js'
import type {WordInfo} from './automaton.js'
import type {Forms} from './forms.js'
import {readSequence, type Sequence, type Step} from './sequence.js'

/** A symbol's sequences. */
interface Symbol {
  byWord: Map<string, Sequence[]>
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
  /** those that it can begin */
  sequences: readonly Sequence[]
}

const nothing: Beginning = {isMember: false, sequences: []}
const wordOnly: Beginning = {isMember: true, sequences: []}

interface Beginnings {
  /** index into `list` of each word by its id; 0 where nobody asked */
  byWord: Uint16Array
  list: Beginning[]
}

export type Keys = 'words' | 'begins' | 'none'

/** The sequences of each symbol, read when a text first asks for them, and which of them a word can begin. */
export class Symbols {
  private readonly symbols: (Symbol | undefined)[] = []
  private readonly beginnings: (Beginnings | undefined)[] = []
  private firstId = 0
  private readonly keys: (Keys | undefined)[] = []

  constructor(
    /** sequences of a symbol, parted by `|` */
    private readonly textOf: (symbol: number) => string,
    private readonly phrasesOf: (symbol: number) => readonly Phrases[],
    private readonly forms: Forms,
    private readonly bits: ReadonlyMap<string, number>,
  ) {}

  /**
   * What the rarest words of a symbol's members tell of the members: `words` that they are all of it, `begins` that each member begins
   * with its own, `none` that they may stand anywhere in it.
   */
  keysOf(symbol: number): Keys {
    let keys = this.keys[symbol]
    if (keys === undefined) {
      const {others, byWord} = this.symbol(symbol)
      const isFirst = ({key, steps}: Sequence): boolean => {
        const first = steps[0] as Step
        if (key !== 0 || first.optional || first.not) return false
        return first.kind !== 'symbol' || this.keysOf(first.symbol) !== 'none'
      }
      if (others.length === 0 && byWord.size === 0) keys = 'words'
      else keys = [...others, ...[...byWord.values()].flat()].every(isFirst) ? 'begins' : 'none'
      this.keys[symbol] = keys
    }
    return keys
  }

  /** Whether a word can begin a member of a symbol. */
  canBegin(symbol: number, info: WordInfo): boolean {
    return this.beginningOf(symbol, info) !== nothing
  }

  /** How a word can begin members of a symbol: a look into two arrays once it is known. */
  beginningOf(symbol: number, info: WordInfo): Beginning {
    let known = this.beginnings[symbol]
    if (known === undefined) {
      known = {byWord: new Uint16Array(256), list: [nothing, nothing]}
      this.beginnings[symbol] = known
    }
    const at = info.id - this.firstId
    const index = at < 0 ? 0 : (known.byWord[at] ?? 0)
    // most words begin nothing: told without a further look
    if (index === 1) return nothing
    return index === 0 ? this.findBeginning(symbol, info, known, at) : (known.list[index] as Beginning)
  }

  /** Forgets words that were made before another. */
  forget(id: number): void {
    this.firstId = id
    this.beginnings.length = 0
  }

  private findBeginning(symbol: number, info: WordInfo, known: Beginnings, at: number): Beginning {
    const {byWord, others} = this.symbol(symbol)
    const isMember = info.member.has(symbol)
    const sequences = [
      ...info.readings.flatMap((reading) => byWord.get(reading) ?? []),
      ...others.filter(({heads, sets}) => heads.some((head) => this.canStand(head, info, sets))),
    ]
    let found = nothing
    if (sequences.length > 0) found = {isMember, sequences}
    else if (isMember) found = wordOnly
    // of a word that is forgotten nothing is kept
    if (at < 0) return found
    if (at >= known.byWord.length) {
      const more = new Uint16Array(2 * at)
      more.set(known.byWord)
      known.byWord = more
    }
    let index = found === nothing ? 1 : known.list.indexOf(found, 2)
    if (index < 0) index = known.list.push(found) - 1
    known.byWord[at] = index
    return found
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
      symbol = {byWord: new Map(), others: [], wordless: []}
      this.symbols[id] = symbol
      const sequences = this.textOf(id)
      if (sequences) for (const sequence of sequences.split('|')) addTo(symbol, readSequence(sequence, this.bits))
      for (const {text, sets} of this.phrasesOf(id)) {
        for (const phrase of text.split('|')) addTo(symbol, readSequence(phrase, this.bits, sets))
      }
    }
    return symbol
  }
}

function addTo(symbol: Symbol, sequence: Sequence): void {
  const [head] = sequence.heads
  if (sequence.heads.length === 1 && head?.kind === 'word' && sequence.steps[0] === head) {
    const list = symbol.byWord.get(head.text)
    if (list) list.push(sequence)
    else symbol.byWord.set(head.text, [sequence])
  } else symbol.others.push(sequence)
  if (sequence.heads.every((step) => step.optional)) symbol.wordless.push(sequence)
}
