import type {LocalePack, PackFrame, PackRule} from '../pack/types.js'
import {fold} from '../text/fold.js'
import type {Sentence} from '../text/sentence.js'
import type {Channel, PhraseSuggestion, Speller} from '../types.js'
import type {Hit} from './kinds.js'
import {isOneSlip} from './one-slip.js'
import {type WrittenWord, writtenWords} from './written-words.js'

export interface SpellingContext {
  text: string
  pack: LocalePack
  speller: Speller
  channel: Channel | undefined
}

/** A word that nobody knows, or the part of one. */
interface Candidate {
  part: WrittenWord
  /** index of its sentence, and how many words that has */
  sentence: number
  words: number
}

/** A misspelt word, or the part of one. */
interface Unknown {
  word: string
  start: number
  end: number
  sentence: number
  words: number
  suggestions: string[]
}

const mostSuggestions = 3

/** So many words without their diacritics, and none with: the writer's keyboard has none. */
const manyPlain = 3

/**
 * `spelling`: words that neither the dictionary nor the pack knows, at their places. Names, acronyms, words with figures and
 * what stands in addresses are left alone.
 */
export function misspellings(sentences: readonly Sentence[], rule: PackRule, context: SpellingContext): Hit[] {
  const finder = new Finder(rule, context)
  const candidates = sentences.flatMap((sentence, index) => finder.find(sentence, index))
  const unknown = withoutForeign(withSuggestions(candidates, context))
  const frame = context.pack.frames.find((other) => context.pack.rules[other.rule] === rule) as PackFrame
  return withoutKeyboardStyle(unknown, context).map((found) => hitOf(found, frame, context.text))
}

/** Suggestions cost milliseconds a word: a text full of strange words must not take minutes. */
const mostStrange = 40

function withSuggestions(candidates: readonly Candidate[], {text, speller}: SpellingContext): Unknown[] {
  const strange = new Set<string>()
  return candidates.flatMap((candidate): Unknown[] => {
    const {part, sentence, words} = candidate
    const suggestions = strange.size < mostStrange || strange.has(part.text) ? speller.suggest(part.text) : []
    const unknown = {word: part.text, start: part.start, end: part.end, sentence, words, suggestions}
    if (!isPlain(unknown)) strange.add(part.text)
    return isName(candidate, suggestions, text, speller) ? [] : [unknown]
  })
}

/** Shorter sentences don't tell their language. */
const tellsLanguage = 6

/** Without the sentences that are mostly strange words: those are of another language. */
function withoutForeign(unknown: readonly Unknown[]): Unknown[] {
  const strange = new Map<number, number>()
  for (const found of unknown) if (!isPlain(found)) strange.set(found.sentence, (strange.get(found.sentence) ?? 0) + 1)
  return unknown.filter(({sentence, words}) => words < tellsLanguage || (strange.get(sentence) ?? 0) <= words / 2)
}

/** A word that lacks nothing but its marks. */
const isPlain = ({word, suggestions}: Unknown): boolean => suggestions.some((other) => letters(other) === letters(word))

/** A capital at the start of a sentence may be a name's; a near word of the dictionary says that it is none. */
function isName({part, words}: Candidate, suggestions: string[], source: string, speller: Speller): boolean {
  const {text, end, first} = part
  if (!first || !/^\p{Lu}/u.test(text)) return false
  const folded = fold(text)
  const near = suggestions.find((other) => {
    const meant = fold(other)
    // slips seldom touch the first letter
    if (meant.charAt(0) !== folded.charAt(0) || !speller.correct(other.toLowerCase())) return false
    return letters(other) === letters(text) || isOneSlip(folded, meant)
  })
  if (near === undefined) return true
  if (letters(near) === letters(text)) return false
  // a signature, a short name, or somebody who is addressed: "Priya, thank you"
  return words === 1 || text.length < 5 || /^\s*,/.test(source.slice(end, end + 3))
}

/** Capital letters and diacritics are the writer's care where a page is published, and hasty typing elsewhere. */
const isPublished = (channel: Channel | undefined): boolean => channel === 'article' || channel === 'macro'

/**
 * A chat typed wholly without diacritics lacks them in every other word. To mark each of them says nothing that the writer does
 * not know, so only its other faults are told. Published text gets no such leave.
 */
function withoutKeyboardStyle(unknown: Unknown[], {text, channel}: SpellingContext): Unknown[] {
  if (isPublished(channel)) return unknown
  if (unknown.filter(isPlain).length < manyPlain || /\p{L}\p{M}/u.test(text.normalize('NFD'))) return unknown
  return unknown.filter((found) => !isPlain(found))
}

function hitOf({word, start, end, sentence, suggestions}: Unknown, frame: PackFrame, text: string): Hit {
  const curly = text.includes('’')
  const shown = [...new Set(suggestions.map((other) => other.replace(/['’]/g, curly ? '’' : "'")))]
  const place = {pattern: -1, term: -1, frame, sentence, from: 0, to: 0, start, end}
  const [only] = shown
  // where nothing but marks is wanting, and in one way only, the word drops in; who else knows what was meant?
  if (only !== undefined && shown.length === 1 && letters(only) === letters(word))
    return {...place, phrases: [], fix: {start, end, text: only}}
  const phrases = shown.slice(0, mostSuggestions).map((other): PhraseSuggestion => {
    return {key: 'spelling.suggestion', text: other}
  })
  return {...place, phrases}
}

/** A mark before a word that makes it a part of something else: an address, a path, ":person". */
const glued = /[@#/\\$%&=_~]$|(?:^|[\s(]):$/

/** A word's letters, without diacritics, apostrophes and hyphens. */
const letters = (word: string): string => fold(word).replace(/['-]/g, '')

const vocabularies = new WeakMap<PackRule, ReadonlySet<string>>()

/** The pack's own words, folded; kept with the rule. */
function vocabularyOf(rule: PackRule): ReadonlySet<string> {
  let words = vocabularies.get(rule)
  if (!words) {
    words = new Set((rule.vocabulary ?? '').split(' ').map((word) => word.toLowerCase()))
    vocabularies.set(rule, words)
  }
  return words
}

class Finder {
  private readonly vocabulary: ReadonlySet<string>
  private readonly elisions: ReadonlySet<string>
  /** what stands only beside another word */
  private readonly bound: ReadonlySet<string>
  private readonly abbreviations: ReadonlySet<string>
  private readonly published: boolean

  constructor(
    rule: PackRule,
    private readonly context: SpellingContext,
  ) {
    const {clitics = [], elisions = {}, abbreviations = []} = context.pack.writing
    this.vocabulary = vocabularyOf(rule)
    this.elisions = new Set(Object.keys(elisions).map(fold))
    this.bound = new Set([...clitics.map(fold), ...this.elisions])
    this.abbreviations = new Set(abbreviations.map(fold))
    this.published = isPublished(context.channel)
  }

  find(sentence: Sentence, index: number): Candidate[] {
    const words = writtenWords(sentence, this.context.text)
    return words
      .filter((word) => !this.isLeft(word))
      .flatMap((word) => this.unknownParts(word))
      .map((part) => ({part, sentence: index, words: words.length}))
  }

  /** What is no word of the language: figures, acronyms, names of products and people, parts of addresses. */
  private isLeft({text, start, end, first}: WrittenWord): boolean {
    if (text.length < 2 || !/^[\p{L}\p{M}'’ʼ‐‑\u00ad-]+$/u.test(text)) return true
    const around = this.context.text
    if (glued.test(around.slice(Math.max(0, start - 2), start)) || /^[@/\\=_]/.test(around.slice(end, end + 1)))
      return true
    // IBAN, SMS-ul, iPhone, OneDrive
    if (/\p{Lu}['’.]?\p{Lu}|\p{Ll}\p{Lu}/u.test(text)) return true
    return /^\p{Lu}/u.test(text) && !first
  }

  /** Nothing where the word is known, else what of it is not: of "l'ordinateurr" the noun. */
  private unknownParts(word: WrittenWord): WrittenWord[] {
    const trimmed = trim(word)
    if (trimmed.text === '' || this.isKnown(trimmed.text)) return []
    const parts = partsOf(trimmed, this.elisions)
    const unknown = parts.filter(({text}) => text.length > 0 && !this.bound.has(fold(text)) && !this.isKnown(text))
    // "dont-ul": a part of one letter tells nothing
    return unknown.some(({text}) => text.length < 3) ? [trimmed] : unknown
  }

  private isKnown(word: string): boolean {
    const {speller} = this.context
    const lower = word.toLowerCase()
    if (this.vocabulary.has(lower) || this.abbreviations.has(lower) || speller.correct(word)) return true
    if (this.published || word !== lower) return false
    if (!speller.correct(word.charAt(0).toUpperCase() + word.slice(1))) return false
    // "monday" lacks a capital only; "ecole" is no "École" without its accent
    return !speller.suggest(word).some((other) => other.toLowerCase() !== lower && letters(other) === letters(word))
  }
}

/** Without the apostrophes and hyphens at its edges: "customers'". */
function trim({text, start, end, first}: WrittenWord): WrittenWord {
  const front = /^['’ʼ‐‑-]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(front).replace(/['’ʼ‐‑-]+$/, '')
  return {text: rest, start: start + front, end: rest === '' ? end : start + front + rest.length, first}
}

/** What hyphens, elisions and the possessive part: "l'ordinateur" → l, ordinateur; "don't" stays whole. */
function partsOf({text, start, first}: WrittenWord, elisions: ReadonlySet<string>): WrittenWord[] {
  const parts: WrittenWord[] = []
  const add = (from: number, to: number) => {
    if (to > from)
      parts.push({text: text.slice(from, to), start: start + from, end: start + to, first: first && from === 0})
  }
  for (const {0: piece, index} of text.matchAll(/[^‐‑-]+/g)) {
    let from = index
    for (const {index: at} of piece.matchAll(/['’ʼ]/g)) {
      if (!elisions.has(fold(text.slice(from, index + at)))) break
      add(from, index + at)
      from = index + at + 1
    }
    const rest = text.slice(from, index + piece.length)
    add(from, from + rest.replace(/['’ʼ]s$/i, '').length)
  }
  return parts
}
