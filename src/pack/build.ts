import {PatternCompiler} from '../pattern/compile.js'
import {PatternError} from '../pattern/syntax.js'
import {fold} from '../text/fold.js'
import {createWordSplitter, type WritingRules} from '../text/words.js'
import type {Inflector} from './inflect/index.js'
import {type Lexicon, readLexicon} from './lexicon.js'
import {
  type CatalogueRule,
  type LocatedPattern,
  merge,
  readRule,
  readUnless,
  type SourceFrame,
  type SourceRule,
} from './rules.js'
import type {PackFile, PackProblem} from './source.js'
import {readTerms, type SourceTerm, wordsOfTerms} from './terms.js'
import {trigramsOf} from './trigrams.js'
import type {LocalePack, PackFrame, Scope, Term} from './types.js'

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

export type PackData = Omit<LocalePack, 'parser'>

export interface BuiltPack {
  data: PackData
  /** name of the parser that `pack.yaml` asks for */
  parser: string
  rules: SourceRule[]
  /** source and place of each compiled pattern, by its index */
  origins: {file: PackFile; path: (string | number)[]; source: string}[]
  problems: PackProblem[]
}

/** Reads, checks and compiles one pack. Problems are collected, not thrown: a linguist sees all of them at once. */
export function buildPack(
  source: PackSource,
  catalogue: Record<string, CatalogueRule>,
  inflector: Inflector,
): BuiltPack {
  const settings = (source.pack.data ?? {}) as Record<string, unknown>
  const nounLast = settings.nouns === 'last' || (settings.nouns === undefined && settings.parser === 'english')
  const lexicon = readLexicon(source.lexicon, inflector, {nounLast})
  const terms = readTerms(source.lexicon, inflector, nounLast)
  const rules = Object.keys(catalogue).flatMap((id) => {
    const file = source.rules.get(id)
    return file ? [readRule(id, file)] : []
  })
  const writing = writingRules(settings, lexicon)
  const split = createWordSplitter(writing)
  const phrases = Object.fromEntries(
    [...source.phrases].map(([name, file]) => [name, (file.data ?? {}) as Record<string, string>]),
  )
  const compiler = new PatternCompiler({
    classes: lexicon.classes,
    alias: singleWords(lexicon.alias),
    common: lexicon.common,
    split,
    frequency: frequencies(textsOf(rules, phrases)),
    inflect: (lemma) => lemmaForms(lemma, inflector),
  })

  const everywhere = readUnless(source.pack, settings.unless, ['unless'])
  const frames: PackFrame[] = []
  const patterns: [string, number][] = []
  const origins: BuiltPack['origins'] = []
  const termsByPattern: Record<number, Term> = {}
  const add = (
    file: PackFile,
    path: (string | number)[],
    source: string,
    compile: () => string[],
    term?: SourceTerm,
  ) => {
    const origin = {file, path, source}
    for (const sequence of attempt(file, path, source, compile) ?? []) {
      if (term) termsByPattern[patterns.length] = plainTerm(term)
      patterns.push([sequence, frames.length])
      origins.push(origin)
    }
  }
  rules.forEach((rule, ruleIndex) => {
    for (const frame of rule.frames) {
      for (const {elements, source: text, path} of frame.patterns) {
        if (catalogue[rule.id]?.kind === 'terms') {
          rule.file.problem(
            path,
            'A term stands in lexicon/ with its plain word (under “explain”, it may be a pattern), not here',
          )
        } else add(rule.file, path, text, () => compiler.pattern(elements))
      }
      for (const term of terms) {
        if (catalogue[rule.id]?.kind !== 'terms' || term.frame !== frame.id) continue
        add(term.file, term.path, String(term.path.at(-1)), () => compiler.pattern(term.elements), term)
      }
      frames.push(packFrame(rule, frame, ruleIndex, frame.hypothetical ? {} : everywhere, source.pack, compiler))
    }
  })
  const {compiled, unused} = compiler.finish(patterns)
  for (const name of unused) {
    const place = lexicon.places.get(name)
    place?.file.problem(place.path, `The class {${name}} is used by no pattern: use it or remove it`)
  }
  const files = [source.pack, ...source.lexicon, ...source.rules.values(), ...source.phrases.values()]
  return {
    data: {
      tag: source.tag,
      name: String(settings.name ?? source.tag),
      writing,
      trigrams: trigramsOf(textsOf(rules, phrases)),
      patterns: compiled,
      rules: rules.map((rule) => packRule(rule, catalogue[rule.id] as CatalogueRule, terms)),
      frames,
      terms: termsByPattern,
      phrases,
    },
    parser: String(settings.parser ?? 'latin'),
    rules,
    origins,
    problems: files.flatMap((file) => file.problems),
  }
}

function packFrame(
  rule: SourceRule,
  frame: SourceFrame,
  ruleIndex: number,
  everywhere: SourceFrame['unless'],
  packFile: PackFile,
  compiler: PatternCompiler,
): PackFrame {
  const unless: PackFrame['unless'] = {}
  const all = merge(everywhere, frame.unless)
  for (const [scope, list] of Object.entries(all) as [Scope, LocatedPattern[]][]) {
    const own = new Set(frame.unless[scope])
    const sound = list.filter(
      (pattern) =>
        attempt(own.has(pattern) ? rule.file : packFile, pattern.path, pattern.source, () =>
          compiler.group([pattern.elements]),
        ) !== undefined,
    )
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

function packRule(rule: SourceRule, declared: CatalogueRule, terms: readonly SourceTerm[]): PackData['rules'][number] {
  if (declared.kind !== 'spelling' && rule.phrases.length === 0)
    rule.file.problem([], 'The rule needs “phrases”: what to say instead')
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
  }
}

const plainTerm = ({plain, forms}: SourceTerm): Term => ({plain, ...(forms !== undefined && {forms})})

/** Runs a step of the compiler; its error becomes a problem at the pattern. */
function attempt<T>(file: PackFile, path: (string | number)[], source: string, step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    file.problem(path, `${error.message}, in “${source}”`, error.offset)
    return undefined
  }
}

/** A spelling that stands for several words is a contraction. */
function writingRules(settings: Record<string, unknown>, lexicon: Lexicon): WritingRules {
  const contractions = {...(settings.contractions as WritingRules['contractions'])}
  for (const [written, words] of Object.entries(lexicon.alias))
    if (String(words).includes(' ')) contractions[written] = String(words)
  return {
    contractions,
    elisions: (settings.elisions ?? {}) as Record<string, string>,
    clitics: (settings.clitics ?? []) as string[],
    abbreviations: (settings.abbreviations ?? []) as string[],
    timePlaceholders: (settings['time-placeholders'] ?? []) as string[],
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
  return []
}

function textsOf(rules: SourceRule[], phrases: LocalePack['phrases']): string {
  const examples = rules.flatMap((rule) => rule.frames.flatMap(({examples: {wrong, right}}) => [...wrong, ...right]))
  const said = Object.values(phrases).flatMap((texts) =>
    Object.values(texts).map((text) => String(text).replace(/\{\{.*?\}\}/g, ' ')),
  )
  return fold([...examples, ...said].join('\n'))
}

/** Shares of the words of a text; a word that is not in it counts as seen a third of a time in a longer one. */
function frequencies(text: string): (word: string) => number {
  const counts = new Map<string, number>()
  let total = 3000
  for (const [word] of text.matchAll(/[a-z]+/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total++
  }
  return (word) => (counts.get(word) ?? 0.3) / total
}
