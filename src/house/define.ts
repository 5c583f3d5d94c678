import {ParseLatin} from 'parse-latin'
import packSchema from '../../schemas/pack.schema.json' with {type: 'json'}
import {suggestion} from '../linter/errors.js'
import type {Inflector} from '../pack/inflect/index.js'
import {inflectorOf, type LocaleSource, partsOf} from '../pack/locale-source.js'
import type {PackSource, Settings} from '../pack/parts.js'
import {DataFile} from '../pack/source.js'
import type {LocalePack, RuleKind} from '../pack/types.js'
import type {Channel, Preset, Severity} from '../types.js'
import {buildHouse} from './build.js'
import {PackError} from './error.js'

/** A lemma, or one that inflects like another. */
export type LemmaSource = string | {lemma: string; like: string}

/** A word class: patterns, or inflected members and patterns beside them. */
export type ClassSource =
  | string[]
  | {words?: string[]; verbs?: LemmaSource[]; nouns?: LemmaSource[]; adjectives?: LemmaSource[]}

/** Terms with their plain words, by frame: `nouns` and `verbs` inflected, `words` as they stand, `explain` without a fix. */
export interface TermsSource {
  terms: Record<string, Partial<Record<'nouns' | 'verbs' | 'words' | 'explain', Record<string, string>>>>
}

/** Exceptions: patterns anywhere in the sentence, or by the place where they are looked for. */
export type UnlessSource =
  | string[]
  | Partial<Record<'match' | 'before' | 'after' | 'sentence' | 'next' | 'previous', string[]>>

interface Conditions {
  unless?: UnlessSource
  hypothetical?: 'allowed'
  question?: false | 'only'
  articles?: false
  /** in place of patterns: three words in capitals or more, or two and more of `!` and `?` in a row */
  writing?: 'capitals' | 'exclamation'
  /** in place of the rule's */
  message?: string
  /** keys of phrases to recommend */
  phrases?: string[]
}

/** One way of committing the fault. */
export interface FrameSource extends Conditions {
  patterns?: string[]
  /** turns a frame of the locale off */
  off?: true
  /** run by `politesse pack check`, not here */
  examples?: {wrong?: string[]; right?: string[]}
}

/** A new rule (then with a `message`), or additions to one that the locale has. */
export interface RuleSource extends Conditions {
  /** default `patterns` */
  kind?: RuleKind
  /** default `warning` */
  severity?: Severity | 'off'
  /** default `['recommended']` */
  presets?: Exclude<Preset, 'all'>[]
  limits?: {message: number; conversation: number}
  channels?: Partial<Record<Channel, Severity>>
  url?: string
  title?: string
  message?: string
  why?: string
  frames?: Record<string, FrameSource>
}

/** A pack of one's own in JavaScript: what the YAML files of a pack's folder say, in one object. */
export interface PackDefinition extends Omit<Settings, 'extends' | 'parser' | 'unless'> {
  /** the locale that it is laid over: the default export of `politesse/locales/<tag>/source` */
  extends?: LocaleSource
  /** of a locale that stands alone; default: `ParseLatin` of parse-latin */
  parser?: new () => ParseLatin
  unless?: UnlessSource
  /** class → members; `jargon` with `terms`, `alias` and `common` as in docs/packs.md */
  lexicon?: Record<string, ClassSource | TermsSource | {spellings: Record<string, string>}>
  /** name of the rule → rule */
  rules?: Record<string, RuleSource>
  /** scenario → key → text */
  phrases?: Record<string, Record<string, string>>
}

/**
 * Makes a locale pack of data, at once and without reading a file: patterns, jargon, classes, phrases and allowed wordings laid
 * over a built-in locale, or a locale of its own. Compiling takes about as long as reading a short book: do it once.
 *
 * Lemmas (`verbs`, `nouns`, `adjectives`, `<lemma>`) are inflected as far as the locale knows them, or like a lemma that it knows
 * (`{lemma, like}`); others are written out, or the pack is loaded by `loadPack` of `politesse/pack/node`, which has dictionaries.
 *
 * @throws {PackError} on whatever is wrong with it, with the path of keys, the cause and the remedy
 * @example
 * import {definePack} from 'politesse/pack'
 * import en from 'politesse/locales/en/source'
 * const house = definePack({
 *   extends: en,
 *   name: 'Lumen Mobile',
 *   lexicon: {jargon: {terms: {process: {words: {'port-out': 'move to another company'}}}}},
 * })
 * createLinter({locales: [house]})
 */
export function definePack(definition: PackDefinition): LocalePack {
  const {extends: base, parser, lexicon = {}, rules = {}, phrases = {}, ...settings} = definition
  const tag = settings.tag ?? base?.tag
  if (tag === undefined) {
    throw new PackError(
      "The pack has neither 'extends' nor 'tag': pass the locale that it extends, as in definePack({extends: en}) with en from 'politesse/locales/en/source', or the tag of its own language.",
    )
  }
  if (base !== undefined && !('inflections' in base)) {
    throw new PackError(
      `'extends' is not the source of a locale: import it from 'politesse/locales/${tag}/source', not from 'politesse/locales/${tag}'.`,
    )
  }
  const known = [...Object.keys(packSchema.properties), 'lexicon', 'rules', 'phrases']
  for (const key of Object.keys(definition)) {
    if (!known.includes(key)) {
      throw new PackError(`Unknown key '${key}': the keys are ${known.join(', ')}.${suggestion(key, known)}`)
    }
  }
  const named = (folder: string, files: object) =>
    new Map(Object.entries(files).map(([name, data]) => [name, new DataFile(`${folder}.${name}`, data)]))
  const source: PackSource = {
    tag,
    pack: new DataFile('', {name: base?.settings.name ?? tag, ...settings}),
    lexicon: [new DataFile('lexicon', lexicon)],
    rules: named('rules', rules),
    phrases: named('phrases', phrases),
  }
  const nothing: Inflector = {
    inflect: () => [],
    reason: base
      ? `the locale “${base.tag}” does not inflect it: write out the forms, name a lemma it inflects like, as in {lemma: …, like: …}, or load the pack with loadPack of politesse/pack/node, which has dictionaries`
      : `there are no inflections for “${tag}”: write out the forms, as in (Paket|Pakete), in a pattern or under “words”`,
  }
  const {built, problems} = buildHouse(source, base && partsOf(base), base ? inflectorOf(base, nothing) : nothing)
  if (problems.length > 0) throw new PackError(`The pack '${settings.name ?? tag}' cannot be used:`, problems)
  return {...built.data, parser: parser ?? base?.parser ?? ParseLatin}
}
