import type {InflectedMember, LexiconClass} from '../pattern/compile-input.js'
import {type Element, PatternError, parsePattern} from '../pattern/syntax.js'
import type {Inflector, PartOfSpeech} from './inflect/index.js'
import type {PackFile, Path} from './source.js'

/** What the files of `lexicon/` say: classes, spellings, frequent words. Terms are read by `rules.ts`. */
export interface Lexicon {
  classes: Map<string, LexiconClass>
  /** where each class is defined, for problems found later */
  places: Map<string, {file: PackFile; path: Path}>
  alias: Record<string, string>
  common: string[]
}

const parts: Record<string, PartOfSpeech> = {verbs: 'verb', nouns: 'noun', adjectives: 'adjective'}

/** Which word of a phrase is inflected: the verb comes first; a noun first or last, as the language has it. */
export interface Headedness {
  nounLast: boolean
}

export function readLexicon(files: PackFile[], inflector: Inflector, {nounLast}: Headedness): Lexicon {
  const lexicon: Lexicon = {classes: new Map(), places: new Map(), alias: {}, common: []}
  for (const file of files) {
    for (const [name, value] of Object.entries((file.data ?? {}) as Record<string, unknown>)) {
      if (name === 'alias')
        Object.assign(lexicon.alias, (value as {spellings?: Record<string, string>}).spellings ?? {})
      else if (name === 'common') lexicon.common.push(...(value as string[]).map(String))
      else if (!isTerms(value)) {
        if (lexicon.classes.has(name)) file.problem([name], `The class {${name}} is defined twice`)
        lexicon.classes.set(name, readClass(file, name, value, inflector, nounLast))
        lexicon.places.set(name, {file, path: [name]})
      }
    }
  }
  return lexicon
}

export const isTerms = (value: unknown): boolean => typeof value === 'object' && value !== null && 'terms' in value

function readClass(
  file: PackFile,
  name: string,
  value: unknown,
  inflector: Inflector,
  nounLast: boolean,
): LexiconClass {
  const members: LexiconClass = {sequences: [], lemmas: []}
  const plain = (list: unknown, path: Path) => {
    ;(list as unknown[] | undefined)?.forEach((pattern, index) => {
      const parsed = parseAt(file, String(pattern), [...path, index])
      if (parsed) members.sequences.push(parsed)
    })
  }
  if (Array.isArray(value)) plain(value, [name])
  else {
    const groups = value as Record<string, unknown>
    plain(groups.words, [name, 'words'])
    for (const [key, pos] of Object.entries(parts)) {
      ;(groups[key] as unknown[] | undefined)?.forEach((entry, index) => {
        const member = readLemma(entry, pos, inflector, nounLast)
        if (typeof member === 'string') file.problem([name, key, index], member)
        else members.lemmas.push(member)
      })
    }
  }
  return members
}

/** An inflected member, or what is wrong with it. */
function readLemma(
  entry: unknown,
  pos: PartOfSpeech,
  inflector: Inflector,
  nounLast: boolean,
): InflectedMember | string {
  const {lemma, like} =
    typeof entry === 'object' && entry !== null
      ? (entry as {lemma: string; like?: string})
      : {lemma: String(entry), like: undefined}
  const words = splitPhrase(lemma, pos)
  const head = pos === 'noun' && nounLast ? words.length - 1 : 0
  const forms = inflector.inflect(words[head] as string, pos, like)
  if (forms.length === 0) {
    if (inflector.reason !== undefined) return unknownLemma(words[head] as string, inflector.reason)
    return `The dictionaries don't know the ${pos} “${words[head]}”: give a model, as in {lemma: ${lemma}, like: …}, or move it to “words” with its forms`
  }
  return {before: words.slice(0, head), after: words.slice(head + 1), forms}
}

/** Why a lemma has no forms where the language, or the place, has none at all. */
export const unknownLemma = (lemma: string, reason: string): string => `“${lemma}” cannot be inflected: ${reason}`

/** A reflexive pronoun belongs to the verb's dictionary form, not to its other forms. */
function splitPhrase(lemma: string, pos: PartOfSpeech): string[] {
  const bare = pos === 'verb' ? lemma.replace(/^(?:se\s+|s['’]|a\s+se\s+|a\s+(?=\p{L})|to\s+)/u, '') : lemma
  return bare.split(/\s+/)
}

/** Parses a pattern; a fault becomes a problem of the file, at its column. */
export function parseAt(file: PackFile, pattern: string, path: Path): Element[] | undefined {
  try {
    return parsePattern(pattern)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    file.problem(path, `${error.message} (in “${pattern}”)`, error.offset)
    return undefined
  }
}
