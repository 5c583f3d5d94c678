import {addToHash, hashOf} from '../text/hash.js'
import {Chains} from './chains.js'

/**
 * The words of a locale and the symbols that each is a member of, as two strings that cost little to ship and nearly nothing
 * to load: a word's symbols are read when a text first has it.
 */
export interface CompiledWords {
  /** sorted; of each the length that it shares with the one before, as a capital, and the rest */
  words: string
  /** for each word its symbols, as differences, parted by spaces */
  members: string
}

/** Characters that need no escape in JSON nor in a string of JavaScript. */
const digits = Array.from({length: 92}, (_, index) => String.fromCharCode(33 + index))
  .filter((char) => char !== '"' && char !== '\\')
  .join('')
/** Smaller numbers are one digit; greater ones two, the first of those left, or the last digit and three. */
const single = 60
const base = digits.length
const double = single + (base - 1 - single) * base

const capitalA = 65
const longestShared = 25

export function compileWords(symbolsOf: ReadonlyMap<string, readonly number[]>): CompiledWords {
  const sorted = [...symbolsOf.keys()].sort()
  const words = sorted.map((word, index) => {
    const shared = sharedLength(sorted[index - 1] ?? '', word)
    return String.fromCharCode(capitalA + shared) + word.slice(shared)
  })
  const members = sorted.map((word) => {
    const symbols = [...(symbolsOf.get(word) as readonly number[])].sort((a, b) => a - b)
    return symbols.map((symbol, index) => encode(symbol - (symbols[index - 1] ?? 0))).join('')
  })
  return {words: words.join(''), members: members.join(' ')}
}

/** Looks words up in their built form. No word is put together for that: each is known by its hash, and by how it is written there. */
export class WordTable {
  private readonly places = new Chains()
  /** where each word begins, and where the last ends */
  private readonly starts: number[] = []
  private readonly words: string
  private readonly members: string[]

  constructor({words, members}: CompiledWords) {
    this.words = words
    this.members = members.split(' ')
    // of the word before, by the length of its beginning
    const hashes = [0]
    for (let at = 0; at < words.length; ) {
      this.starts.push(at)
      let length = words.charCodeAt(at++) - capitalA
      let hash = hashes[length] as number
      for (; at < words.length; at++) {
        const code = words.charCodeAt(at)
        if (isCapital(code)) break
        hash = addToHash(hash, code)
        hashes[++length] = hash
      }
      this.places.add(hash)
    }
    this.starts.push(words.length)
  }

  has(word: string): boolean {
    return this.placeOf(word) >= 0
  }

  /** The symbols that a word is a member of. */
  symbolsOf(word: string): number[] {
    const place = this.placeOf(word)
    return place < 0 ? [] : decode(this.members[place] as string)
  }

  private placeOf(word: string): number {
    let place = this.places.first(hashOf(word))
    while (place >= 0 && !this.is(word, place)) place = this.places.next(place)
    return place
  }

  /** Whether a word stands at a place, read from its end: what it shares with those before it stands there. */
  private is(word: string, place: number): boolean {
    let end = word.length
    for (let at = place; end > 0 || at === place; at--) {
      const start = this.starts[at] as number
      const shared = this.words.charCodeAt(start) - capitalA
      const length = shared + (this.starts[at + 1] as number) - start - 1
      if (at === place && length !== end) return false
      if (shared >= end) continue
      if (!this.words.startsWith(word.slice(shared, end), start + 1)) return false
      end = shared
    }
    return true
  }
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < longestShared && length < b.length && a[length] === b[length]) length++
  return length
}

const isCapital = (code: number): boolean => code >= capitalA && code <= capitalA + longestShared

function encode(number: number): string {
  const digit = (value: number) => digits[value] as string
  if (number < single) return digit(number)
  if (number < double) {
    const rest = number - single
    return digit(single + Math.floor(rest / base)) + digit(rest % base)
  }
  const rest = number - double
  return (
    digit(base - 1) + digit(Math.floor(rest / base / base)) + digit(Math.floor(rest / base) % base) + digit(rest % base)
  )
}

function decode(text: string): number[] {
  const symbols: number[] = []
  let symbol = 0
  let at = 0
  const next = () => digits.indexOf(text[at++] as string)
  while (at < text.length) {
    const first = next()
    if (first < single) symbol += first
    else if (first < base - 1) symbol += single + (first - single) * base + next()
    else symbol += double + (next() * base + next()) * base + next()
    symbols.push(symbol)
  }
  return symbols
}
