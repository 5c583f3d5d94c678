/** What a word of a pack is for the index. */
export interface WordEntry {
  /** the symbols that it is a member of */
  members: readonly number[]
  /** those that have a sequence of which it is the rarest word; undefined where no sequence has it so */
  keyed?: readonly number[]
}

/**
 * The words of a locale, as strings that cost little to ship and nothing to load: in alphabetical order, some to a block, and a block is read
 * when a text first has a word that would stand in it.
 */
export interface CompiledWords {
  /** blocks: of each word the length that it shares with the one before it, as a capital, and the rest */
  words: string[]
  /** for each word of a block, behind spaces, its symbols as differences */
  members: string[]
  /** the same of those that are keyed by it: nothing where no sequence has it so */
  keys: string[]
}

/** Characters that need no escape in JSON nor in a string of JavaScript, less the `~`, which stands for no symbols. */
const digits = Array.from({length: 92}, (_, index) => String.fromCharCode(33 + index))
  .filter((char) => char !== '"' && char !== '\\')
  .join('')
/**
 * Smaller numbers are one digit; greater ones two, the first of those left, or the last digit and three. Symbols of a word are often next
 * to each other: the fewer digits stand for small differences, the better the rest packs.
 */
const single = 24
const base = digits.length
const double = single + (base - 1 - single) * base
/** The value of each digit, by its character code. */
const values = new Uint8Array(128)
for (let value = 0; value < base; value++) values[digits.charCodeAt(value)] = value

const capitalA = 65
const longestShared = 25
const wordsInBlock = 64

export function compileWords(entries: ReadonlyMap<string, WordEntry>): CompiledWords {
  const sorted = [...entries.keys()].sort()
  const compiled: CompiledWords = {words: [], members: [], keys: []}
  for (let from = 0; from < sorted.length; from += wordsInBlock) {
    const block = sorted.slice(from, from + wordsInBlock)
    const written = block.map((word, index) => {
      const shared = sharedLength(block[index - 1] ?? '', word)
      return String.fromCharCode(capitalA + shared) + word.slice(shared)
    })
    const found = block.map((word) => entries.get(word) as WordEntry)
    compiled.words.push(written.join(''))
    compiled.members.push(found.map(({members}) => encodeAll(members)).join(' '))
    compiled.keys.push(found.map(({keyed}) => (keyed?.length === 0 ? '~' : encodeAll(keyed ?? []))).join(' '))
  }
  return compiled
}

/** Looks words up in their built form. */
export class WordTable {
  /** the first word of each block, and the words of those that were read, as they are written */
  private readonly firsts: string[] = []
  private readonly blocks: (ReadonlyMap<string, Written> | undefined)[] = []

  constructor(private readonly compiled: CompiledWords) {}

  /** What a word is; undefined of a word that the pack does not have. */
  find(word: string): WordEntry | undefined {
    const written = this.writtenOf(word)
    if (written === undefined) return undefined
    const {members, keys} = written
    return {members: decode(members), ...(keys !== '' && {keyed: keys === '~' ? [] : decode(keys)})}
  }

  private writtenOf(word: string): Written | undefined {
    const {words} = this.compiled
    let low = 0
    let high = words.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.firstOf(middle) <= word) low = middle
      else high = middle
    }
    if (low >= words.length) return undefined
    const block = this.blocks[low] ?? this.read(low)
    this.blocks[low] = block
    return block.get(word)
  }

  private firstOf(block: number): string {
    let first = this.firsts[block]
    if (first === undefined) {
      first = /^.([^A-Z]*)/.exec(this.compiled.words[block] as string)?.[1] as string
      this.firsts[block] = first
    }
    return first
  }

  private read(block: number): ReadonlyMap<string, Written> {
    const words = this.compiled.words[block] as string
    const members = (this.compiled.members[block] as string).split(' ')
    const keys = (this.compiled.keys[block] as string).split(' ')
    const read = new Map<string, Written>()
    let word = ''
    // a block is read once or a few times: an expression is quick from the start, a loop over characters is not
    for (const piece of words.match(/[A-Z][^A-Z]*/g) ?? []) {
      word = word.slice(0, piece.charCodeAt(0) - capitalA) + piece.slice(1)
      read.set(word, {members: members[read.size] as string, keys: keys[read.size] as string})
    }
    return read
  }
}

interface Written {
  members: string
  keys: string
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < longestShared && length < b.length && a[length] === b[length]) length++
  return length
}

function encodeAll(symbols: readonly number[]): string {
  const sorted = [...symbols].sort((a, b) => a - b)
  return sorted.map((symbol, index) => encode(symbol - (sorted[index - 1] ?? 0))).join('')
}

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
  const next = () => values[text.charCodeAt(at++)] as number
  while (at < text.length) {
    const first = next()
    if (first < single) symbol += first
    else if (first < base - 1) symbol += single + (first - single) * base + next()
    else symbol += double + (next() * base + next()) * base + next()
    symbols.push(symbol)
  }
  return symbols
}
