import {idOf} from '../pattern/candidates.js'
import {PatternCompiler} from '../pattern/compile.js'
import type {PatternEntry} from '../pattern/layout.js'
import {PatternError} from '../pattern/syntax.js'
import {createWordSplitter, type WritingRules} from '../text/words.js'
import type {Inflector} from './inflect/index.js'
import {type Lexicon, unknownLemma} from './lexicon.js'
import {type PackParts, type PackSource, readParts, type Settings} from './parts.js'
import {type Declared, type LocatedPattern, merge, type SourceFrame, type SourceRule} from './rules.js'
import {type PackFile, type PackProblem, type Path, tidyProblems} from './source.js'
import {type SourceTerm, wordsOfTerms} from './terms.js'
import {trigramsOf} from './trigrams.js'
import type {LocalePack, PackFrame, Scope, Term} from './types.js'
import {frequencies} from './word-counts.js'

export type {PackSource} from './parts.js'

export type PackData = Omit<LocalePack, 'parser'>

/** Source and place of a pattern. */
export interface Origin {
  source: {file: PackFile; path: Path; source: string}
  rule: string
  isTerm: boolean
}

export interface BuiltPack {
  data: PackData
  /** name of the parser that `pack.yaml` asks for */
  parser: string
  rules: SourceRule[]
  /** where each compiled pattern comes from, by what it is known by (`idOf`) */
  origins: ReadonlyMap<number, Origin>
  problems: PackProblem[]
}

/** Reads, checks and compiles one pack. Problems are collected, not thrown: a linguist sees all of them at once. */
export function buildPack(source: PackSource, catalogue: Record<string, Declared>, inflector: Inflector): BuiltPack {
  return compilePack(readParts(source, catalogue, inflector), inflector)
}

/** Compiles the parts of a pack. */
export function compilePack(parts: PackParts, inflector: Inflector): BuiltPack {
  const {settings, lexicon, rules, declared} = parts
  const writing = writingRules(settings, lexicon)
  const compiler = new PatternCompiler({
    classes: lexicon.classes,
    alias: singleWords(lexicon.alias),
    common: lexicon.common,
    split: remembered(createWordSplitter(writing)),
    frequency: frequencies(parts.counts),
    inflect: (lemma) => lemmaForms(lemma, inflector),
  })

  const frames: PackFrame[] = []
  const patterns: PatternEntry[] = []
  const sources: Origin[] = []
  const terms: Term[] = []
  const add = (rule: SourceRule, source: Origin['source'], compile: () => string[], term?: SourceTerm) => {
    for (const sequence of attempt(source, compile) ?? []) {
      patterns.push({sequence, frame: frames.length, ...(term && {term: terms.push(plainTerm(term)) - 1})})
      sources.push({source, rule: rule.id, isTerm: term !== undefined})
    }
  }
  const homeless = new Set(parts.terms)
  rules.forEach((rule, ruleIndex) => {
    const hasTerms = declared[rule.id]?.kind === 'terms'
    for (const frame of rule.frames) {
      for (const pattern of frame.patterns) {
        if (hasTerms) {
          pattern.file.problem(
            pattern.path,
            'A term stands in lexicon/ with its plain word (under “explain”, it may be a pattern), not here',
          )
        } else add(rule, pattern, () => compiler.pattern(pattern.elements))
      }
      for (const term of parts.terms) {
        if (!hasTerms || term.frame !== frame.id) continue
        homeless.delete(term)
        const origin = {file: term.file, path: term.path, source: String(term.path.at(-1))}
        add(rule, origin, () => compiler.pattern(term.elements), term)
      }
      frames.push(packFrame(frame, ruleIndex, frame.hypothetical ? {} : parts.everywhere, compiler))
    }
  })
  for (const {file, path, frame} of homeless) {
    file.problem(
      path.slice(0, 3),
      `No rule of the kind “terms” has the frame “${frame}”: add it under frames of the rule, or name one it has`,
    )
  }
  const exceptions = frames.flatMap(({unless}) => Object.values(unless))
  const {compiled, unused, idle, numberOf, groups} = compiler.finish(patterns, exceptions)
  for (const {unless} of frames)
    for (const [scope, symbol] of Object.entries(unless) as [Scope, number][]) unless[scope] = numberOf(symbol)
  // a pattern that could not be read may be the one that uses a class
  const broken = parts.files.some(({problems}) => problems.length > 0)
  for (const name of broken ? [] : unused) {
    const place = lexicon.places.get(name)
    place?.file.problem(place.path, `The class {${name}} is used by no pattern: use it or remove it`)
  }
  for (const name of idle) {
    const place = lexicon.places.get(name)
    place?.file.problem(
      [...place.path, 'words'],
      `The “words” of {${name}} can match nothing, for every use asks for a form, as in {${name}:…}: move them to a class of their own, or use {${name}} bare`,
    )
  }
  return {
    data: {
      tag: parts.tag,
      name: String(settings.name ?? parts.tag),
      writing,
      trigrams: parts.trigrams ?? trigramsOf(parts.counts),
      patterns: compiled,
      rules: rules.map((rule) => packRule(rule, declared[rule.id] as Declared, parts.terms)),
      frames,
      terms,
      phrases: parts.phrases,
      ...(settings.allow && {allow: settings.allow}),
    },
    parser: String(settings.parser ?? 'latin'),
    rules,
    origins: originsOf(groups, sources),
    problems: tidyProblems(parts.files.flatMap((file) => file.problems)),
  }
}

function originsOf(groups: readonly (readonly number[])[], sources: readonly Origin[]): BuiltPack['origins'] {
  const ids: number[] = []
  groups.forEach((group, index) => {
    group.forEach((pattern, place) => {
      ids[pattern] = idOf(index - 1, place)
    })
  })
  return new Map(sources.map((source, pattern) => [ids[pattern] as number, source]))
}

function packFrame(
  frame: SourceFrame,
  ruleIndex: number,
  everywhere: SourceFrame['unless'],
  compiler: PatternCompiler,
): PackFrame {
  const unless: PackFrame['unless'] = {}
  const all = merge(everywhere, frame.unless)
  for (const [scope, list] of Object.entries(all) as [Scope, LocatedPattern[]][]) {
    const sound = list.filter((pattern) => attempt(pattern, () => compiler.group([pattern.elements])) !== undefined)
    if (sound.length > 0) unless[scope] = compiler.group(sound.map(({elements}) => elements))
  }
  return {
    id: frame.id,
    rule: ruleIndex,
    unless,
    ...(frame.question !== undefined && {question: frame.question}),
    ...(frame.articles === false && {articles: frame.articles}),
    ...(frame.writing && {writing: frame.writing}),
    ...(frame.message && {message: frame.message}),
    ...(frame.phrases && {phrases: frame.phrases}),
  }
}

function packRule(rule: SourceRule, declared: Declared, terms: readonly SourceTerm[]): PackData['rules'][number] {
  return {
    id: rule.id,
    kind: declared.kind,
    severity: declared.severity,
    presets: declared.presets,
    title: rule.title,
    message: rule.message,
    phrases: rule.phrases,
    // what `jargon` judges is no slip of the pen
    ...(declared.kind === 'spelling' && {vocabulary: [...rule.vocabulary, ...wordsOfTerms(terms)].join(' ')}),
    ...(declared.limits && {limits: declared.limits}),
    ...(declared.channels && {channels: declared.channels}),
    ...(declared.url !== undefined && {url: declared.url}),
  }
}

const plainTerm = ({plain, forms}: SourceTerm): Term => ({plain, ...(forms !== undefined && {forms})})

/** Runs a step of the compiler; its error becomes a problem at the pattern. */
function attempt<T>({file, path, source}: Origin['source'], step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    const offset = error.offset || placeIn(source, error.message)
    file.problem(path, `${error.message} (in “${source}”)`, offset)
    return undefined
  }
}

/** Where the class or lemma stands in a pattern that an error of the compiler names. */
function placeIn(source: string, message: string): number | undefined {
  const [, name] = /[{“]([^}”:]+)[}”]/.exec(message) ?? []
  const at = name === undefined ? -1 : ['{', '<'].map((open) => source.indexOf(open + name)).find((index) => index >= 0)
  return at === undefined || at < 0 ? undefined : at
}

/** Patterns hold the same words again and again. */
function remembered<T>(split: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>()
  return (written) => {
    let parts = known.get(written)
    if (parts === undefined) known.set(written, (parts = split(written)))
    return parts
  }
}

/** A spelling that stands for several words is a contraction. */
function writingRules(settings: Settings, lexicon: Lexicon): WritingRules {
  const contractions = {...settings.contractions}
  for (const [written, words] of Object.entries(lexicon.alias))
    if (String(words).includes(' ')) contractions[written] = String(words)
  return {
    contractions,
    elisions: settings.elisions ?? {},
    clitics: settings.clitics ?? [],
    abbreviations: settings.abbreviations ?? [],
    timePlaceholders: settings['time-placeholders'] ?? [],
  }
}

function singleWords(alias: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(alias).filter(([, word]) => !String(word).includes(' ')))
}

/** A lemma in a pattern is a verb if the dictionary knows one, else a noun. */
function lemmaForms(lemma: string, inflector: Inflector) {
  for (const pos of ['verb', 'noun'] as const) {
    const forms = inflector.inflect(lemma, pos)
    if (forms.length > 0) return forms
  }
  if (inflector.reason !== undefined) throw new PatternError(unknownLemma(lemma, inflector.reason), 0)
  return []
}
