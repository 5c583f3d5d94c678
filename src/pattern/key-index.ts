import {fold} from '../text/fold.js'
import {addToHash, hashOf} from '../text/hash.js'
import {Chains} from './chains.js'
import {symbolIn} from './sequence.js'

const space = 32
const bar = 124
const zero = 48
const nine = 57

/**
 * The symbols that have a sequence whose rarest element is a word, or another symbol: what these make possible. A pack has tens of
 * thousands of sequences, and all are looked at when it is opened: character by character, and none is cut out.
 */
export class KeyIndex {
  /** symbols that any text may hold */
  readonly always = new Set<number>()
  /** by the hash of a word: where it stands, and the symbol */
  private readonly words = new Chains()
  private readonly texts: string[] = []
  private readonly places: number[] = []
  private readonly ofWords: number[] = []
  /** by symbol */
  private readonly symbols = new Chains()
  private readonly ofSymbols: number[] = []

  /**
   * Adds the sequences of a symbol, which `|` parts, from a place of a text on.
   *
   * @param addForm is told of each inflected word, `@stem:paradigm`, that a sequence is found by
   */
  add(text: string, start: number, id: number, addForm?: (form: string) => void): void {
    for (let from = start; from < text.length; ) {
      let at = from + 1
      for (let rest = digitOf(text.charCodeAt(from)); rest > 0; ) if (text.charCodeAt(at++) === space) rest--
      let hash = 0
      let end = at
      let code = space
      for (; end < text.length; end++) {
        code = text.charCodeAt(end)
        if (code === space || code === bar) break
        hash = addToHash(hash, code)
      }
      switch (text[at]) {
        case '{': {
          const symbol = symbolIn(text, at + 1, end)
          if (symbol >= 0) this.ofSymbols[this.symbols.add(symbol)] = id
          break
        }
        case '@':
          addForm?.(text.slice(at, end))
          break
        case '=':
          if (text[at + 1] === '*') this.always.add(id)
          else this.addWord(fold(text.slice(at + 1, end)), 0, undefined, id)
          break
        case '*':
        case '~':
        case '^':
        case '$':
        case ',':
        case '!':
          this.always.add(id)
          break
        default:
          this.addWord(text, at, hash, id)
      }
      const next = code === bar ? end : text.indexOf('|', end)
      if (next < 0) return
      from = next + 1
    }
  }

  /** Whether a sequence is found by a word. */
  hasWord(word: string): boolean {
    for (let entry = this.words.first(hashOf(word)); entry >= 0; entry = this.words.next(entry))
      if (this.isWord(word, entry)) return true
    return false
  }

  /** Calls `visit` with the symbols that a word makes possible, some of them more than once. */
  byWord(word: string, visit: (symbol: number) => void): void {
    for (let entry = this.words.first(hashOf(word)); entry >= 0; entry = this.words.next(entry))
      if (this.isWord(word, entry)) visit(this.ofWords[entry] as number)
  }

  /** The same of a symbol. */
  bySymbol(symbol: number, visit: (symbol: number) => void): void {
    for (let entry = this.symbols.first(symbol); entry >= 0; entry = this.symbols.next(entry))
      visit(this.ofSymbols[entry] as number)
  }

  private addWord(text: string, at: number, hash: number | undefined, id: number): void {
    const entry = this.words.add(hash ?? hashOf(text))
    this.texts[entry] = text
    this.places[entry] = at
    this.ofWords[entry] = id
  }

  private isWord(word: string, entry: number): boolean {
    const text = this.texts[entry] as string
    const at = this.places[entry] as number
    if (!text.startsWith(word, at)) return false
    const end = at + word.length
    return end === text.length || text.charCodeAt(end) === space || text.charCodeAt(end) === bar
  }
}

/** The number of a base-36 digit. */
const digitOf = (code: number): number => (code > nine ? code - 87 : code - zero)
