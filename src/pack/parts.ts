import type {WritingRules} from '../text/words.js'
import type {Inflector} from './inflect/index.js'
import {type Lexicon, readLexicon} from './lexicon.js'
import {type Declared, readRule, readUnless, type SourceRule, type Unless} from './rules.js'
import type {PackFile} from './source.js'
import {readTerms, type SourceTerm} from './terms.js'
import type {Allowed} from './types.js'
import {countWords, type WordCounts} from './word-counts.js'

/** The files of one pack, read but not understood. */
export interface PackSource {
  tag: string
  pack: PackFile
  lexicon: PackFile[]
  /** rule → file */
  rules: Map<string, PackFile>
  /** scenario → file */
  phrases: Map<string, PackFile>
}

/** What `pack.yaml` holds. */
export interface Settings {
  name?: string
  tag?: string
  extends?: string
  parser?: string
  nouns?: 'first' | 'last'
  contractions?: WritingRules['contractions']
  elisions?: Record<string, string>
  clitics?: string[]
  abbreviations?: string[]
  'time-placeholders'?: string[]
  allow?: Allowed[]
  unless?: unknown
}

/** What a pack says, understood but not compiled: what a pack of one's own is laid over. */
export interface PackParts {
  tag: string
  settings: Settings
  lexicon: Lexicon
  terms: SourceTerm[]
  /** in the order of precedence */
  rules: SourceRule[]
  /** rule → what it is */
  declared: Record<string, Declared>
  /** exceptions of every frame */
  everywhere: Unless
  /** scenario → key → text */
  phrases: Record<string, Record<string, string>>
  counts: WordCounts
  /** of the locale, where the pack is laid over one */
  trigrams?: string
  files: PackFile[]
}

/** Reads the parts of a pack; faults become problems of its files. Rules stand in the order of `declared`. */
export function readParts(
  source: PackSource,
  declared: Record<string, Declared>,
  inflector: Inflector,
  nounLast?: boolean,
): PackParts {
  const settings = (source.pack.data ?? {}) as Settings
  const heads = {
    nounLast: settings.nouns === undefined ? (nounLast ?? settings.parser === 'english') : settings.nouns === 'last',
  }
  const rules = Object.keys(declared).flatMap((id) => {
    const file = source.rules.get(id)
    return file ? [readRule(id, file)] : []
  })
  const phrases = Object.fromEntries(
    [...source.phrases].map(([name, file]) => [name, (file.data ?? {}) as Record<string, string>]),
  )
  return {
    tag: source.tag,
    settings,
    lexicon: readLexicon(source.lexicon, inflector, heads),
    terms: readTerms(source.lexicon, inflector, heads.nounLast),
    rules,
    declared,
    everywhere: readUnless(source.pack, settings.unless, ['unless']),
    phrases,
    counts: countWords(textsOf(rules, phrases)),
    files: [source.pack, ...source.lexicon, ...source.rules.values(), ...source.phrases.values()],
  }
}

function textsOf(rules: SourceRule[], phrases: PackParts['phrases']): string[] {
  const examples = rules.flatMap(({frames}) =>
    frames.flatMap(({examples: {wrong, right}}) => [...wrong, ...right].map(({text}) => text)),
  )
  const said = Object.values(phrases).flatMap((texts) =>
    Object.values(texts).map((text) => String(text).replace(/\{\{.*?\}\}/g, ' ')),
  )
  return [...examples, ...said]
}
