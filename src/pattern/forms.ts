import {addToHash, hashOf} from '../text/hash.js'
import {Chains} from './chains.js'
import type {InflectedClass} from './compiled.js'

/** Where the forms of a stem belong: to symbols as members, or to symbols that they make possible. */
export interface Stem {
  symbols: InflectedClass['symbols']
  paradigm: number
  member: boolean
}

/** No inflection we build has a longer ending behind its stem. */
const longestEnding = 7

const space = 32
const none: readonly Stem[] = []

/** Inflected words as stems and paradigms: a form is looked up by trying where its stem ends. */
export class Forms {
  /** by the hash of a stem: where it stands, and where its forms belong */
  private readonly stems = new Chains()
  private readonly texts: string[] = []
  private readonly places: number[] = []
  private readonly entries: Stem[] = []
  private readonly read: (Map<string, number[]> | undefined)[] = []

  constructor(
    /** `ending:tagSet,tagSet` parted by spaces, for each paradigm */
    private readonly paradigms: readonly string[],
  ) {}

  /** Adds stems that spaces part. */
  add(stems: string, entry: Stem): void {
    for (let at = 0; at <= stems.length; ) {
      const place = at
      let hash = 0
      for (; at < stems.length; at++) {
        const code = stems.charCodeAt(at)
        if (code === space) break
        hash = addToHash(hash, code)
      }
      const stem = this.stems.add(hash)
      this.texts[stem] = stems
      this.places[stem] = place
      this.entries[stem] = entry
      at++
    }
  }

  /** Whether a word is a form of anything. */
  has(word: string): boolean {
    for (let length = word.length; length >= Math.max(2, word.length - longestEnding); length--) {
      const ending = word.slice(length)
      for (const {paradigm} of this.entriesOf(word.slice(0, length)))
        if (this.paradigm(paradigm).has(ending)) return true
    }
    return false
  }

  /** Calls `visit` with each symbol that a word's forms belong to. */
  visit(word: string, visit: (symbol: number, member: boolean) => void): void {
    for (let length = word.length; length >= 0; length--) {
      for (const stem of this.entriesOf(word.slice(0, length))) {
        const sets = this.paradigm(stem.paradigm).get(word.slice(length))
        if (sets === undefined) continue
        for (const [symbol, wanted] of stem.symbols) if (takes(wanted, sets)) visit(symbol, stem.member)
      }
    }
  }

  private entriesOf(stem: string): readonly Stem[] {
    let found = none
    for (let entry = this.stems.first(hashOf(stem)); entry >= 0; entry = this.stems.next(entry)) {
      const text = this.texts[entry] as string
      const at = this.places[entry] as number
      const end = at + stem.length
      if (text.startsWith(stem, at) && (end === text.length || text.charCodeAt(end) === space))
        found = [...found, this.entries[entry] as Stem]
    }
    return found
  }

  /** Whether a word is a form of one stem, in one of the tag sets. */
  isForm(word: string, stem: string, paradigm: number, wanted: readonly number[] | undefined): boolean {
    if (!word.startsWith(stem)) return false
    const sets = this.paradigm(paradigm).get(word.slice(stem.length))
    return sets !== undefined && takes(wanted, sets)
  }

  private paradigm(index: number): Map<string, number[]> {
    let paradigm = this.read[index]
    if (paradigm === undefined) {
      paradigm = new Map(
        (this.paradigms[index] as string).split(' ').map((entry) => {
          const [ending = '', sets = ''] = entry.split(':')
          return [ending, sets.split(',').map(Number)]
        }),
      )
      this.read[index] = paradigm
    }
    return paradigm
  }
}

const takes = (wanted: readonly number[] | undefined, sets: readonly number[]): boolean =>
  wanted === undefined || sets.some((set) => wanted.includes(set))
