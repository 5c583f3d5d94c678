import type {InflectedClass} from './compiled.js'

/** Where the forms of a stem belong: to symbols as members, or to symbols that they make possible. */
export interface Stem {
  symbols: InflectedClass['symbols']
  paradigm: number
  member: boolean
}

/** No inflection we build has a longer ending behind its stem. */
const longestEnding = 7

/** Inflected words as stems and paradigms: a form is looked up by trying where its stem ends. */
export class Forms {
  private readonly stems = new Map<string, Stem[]>()
  private readonly read: (Map<string, number[]> | undefined)[] = []

  constructor(
    /** `ending:tagSet,tagSet` parted by spaces, for each paradigm */
    private readonly paradigms: readonly string[],
  ) {}

  add(stem: string, entry: Stem): void {
    const list = this.stems.get(stem)
    if (list) list.push(entry)
    else this.stems.set(stem, [entry])
  }

  /** Whether a word is a form of anything. */
  has(word: string): boolean {
    for (let length = word.length; length >= Math.max(2, word.length - longestEnding); length--) {
      const ending = word.slice(length)
      for (const {paradigm} of this.stems.get(word.slice(0, length)) ?? []) {
        if (this.paradigm(paradigm).has(ending)) return true
      }
    }
    return false
  }

  /** Calls `visit` with each symbol that a word's forms belong to. */
  visit(word: string, visit: (symbol: number, member: boolean) => void): void {
    for (let length = word.length; length >= 0; length--) {
      for (const stem of this.stems.get(word.slice(0, length)) ?? []) {
        const sets = this.paradigm(stem.paradigm).get(word.slice(length))
        if (sets === undefined) continue
        for (const [symbol, wanted] of stem.symbols) if (takes(wanted, sets)) visit(symbol, stem.member)
      }
    }
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
