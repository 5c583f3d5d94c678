import type {Lexicon} from '../pack/lexicon.js'
import type {PackParts, Settings} from '../pack/parts.js'
import {merge, type SourceFrame, type SourceRule} from '../pack/rules.js'
import {addCounts} from '../pack/word-counts.js'
import {bareKey} from '../phrasebook/variants.js'

/**
 * Lays a pack of one's own over a locale: its classes gain members, its rules frames and patterns, its phrases others in their
 * place. Rules that are new stand first, because a company's own word goes before the general one.
 */
export function layOver(base: PackParts, house: PackParts): PackParts {
  const fresh = house.rules.filter(({id}) => !(id in base.declared))
  const changed = new Map(house.rules.map((rule) => [rule.id, rule]))
  const rules = base.rules.map((rule) => {
    const own = changed.get(rule.id)
    return own ? mergeRule(rule, own) : rule
  })
  return {
    tag: house.tag,
    settings: mergeSettings(base.settings, house.settings),
    lexicon: mergeLexicon(base.lexicon, house.lexicon),
    terms: [...base.terms, ...house.terms],
    rules: withTermFrames([...fresh, ...rules], house),
    declared: house.declared,
    everywhere: merge(base.everywhere, house.everywhere),
    phrases: mergePhrases(base.phrases, house.phrases),
    counts: addCounts(base.counts, house.counts),
    ...(base.trigrams !== undefined && {trigrams: base.trigrams}),
    // what is wrong with the locale itself is not the house's affair
    files: house.files,
  }
}

function mergeRule(base: SourceRule, own: SourceRule): SourceRule {
  const data = (own.file.data ?? {}) as Record<string, unknown>
  const off = new Set(
    Object.entries((data.frames ?? {}) as Record<string, {off?: boolean}>).flatMap(([id, frame]) =>
      frame?.off ? [id] : [],
    ),
  )
  const frames = new Map(base.frames.map((frame) => [frame.id, frame]))
  for (const frame of own.frames) {
    const there = frames.get(frame.id)
    frames.set(frame.id, there ? mergeFrame(there, frame) : frame)
  }
  // what the house says of the whole rule holds for the frames that it does not name, too
  const whole = own.unless
  return {
    ...base,
    ...(data.title !== undefined && {title: own.title}),
    ...(data.message !== undefined && {message: own.message}),
    ...(data.why !== undefined && {why: own.why}),
    ...(data.phrases !== undefined && {phrases: own.phrases}),
    frames: [...frames.values()]
      .filter(({id}) => !off.has(id))
      .map((frame) =>
        own.frames.some(({id}) => id === frame.id) ? frame : {...frame, unless: merge(frame.unless, whole)},
      ),
  }
}

function mergeFrame(base: SourceFrame, own: SourceFrame): SourceFrame {
  return {
    ...base,
    patterns: [...base.patterns, ...own.patterns],
    unless: merge(base.unless, own.unless),
    hypothetical: base.hypothetical || own.hypothetical,
    ...(own.question !== undefined && {question: own.question}),
    ...(own.articles !== undefined && {articles: own.articles}),
    ...(own.writing !== undefined && {writing: own.writing}),
    ...(own.message !== undefined && {message: own.message}),
    ...(own.phrases && {phrases: own.phrases}),
    examples: own.examples,
  }
}

function mergeLexicon(base: Lexicon, house: Lexicon): Lexicon {
  const classes = new Map(base.classes)
  for (const [name, own] of house.classes) {
    const there = classes.get(name)
    classes.set(
      name,
      there ? {sequences: [...there.sequences, ...own.sequences], lemmas: [...there.lemmas, ...own.lemmas]} : own,
    )
  }
  return {
    classes,
    places: house.places,
    alias: {...base.alias, ...house.alias},
    common: [...base.common, ...house.common],
  }
}

function mergeSettings(base: Settings, house: Settings): Settings {
  const list = (key: 'clitics' | 'abbreviations' | 'time-placeholders' | 'allow') => [
    ...(base[key] ?? []),
    ...(house[key] ?? []),
  ]
  const allow = list('allow') as Settings['allow']
  return {
    ...base,
    name: house.name ?? base.name,
    contractions: {...base.contractions, ...house.contractions},
    elisions: {...base.elisions, ...house.elisions},
    clitics: list('clitics') as string[],
    abbreviations: list('abbreviations') as string[],
    'time-placeholders': list('time-placeholders') as string[],
    ...(allow?.length && {allow}),
  }
}

/** A phrase of the house takes the place of all variants of the phrase, so that none of the old ones is said instead. */
function mergePhrases(base: PackParts['phrases'], house: PackParts['phrases']): PackParts['phrases'] {
  const merged = {...base}
  for (const [scenario, texts] of Object.entries(house)) {
    const replaced = new Set(Object.keys(texts).map(bareKey))
    const kept = Object.entries(base[scenario] ?? {}).filter(([key]) => !replaced.has(bareKey(key)))
    merged[scenario] = {...Object.fromEntries(kept), ...texts}
  }
  return merged
}

/** A frame that only terms of the lexicon name belongs to the first rule of the kind `terms`. */
function withTermFrames(rules: SourceRule[], {terms, declared}: PackParts): SourceRule[] {
  const holders = rules.filter(({id}) => declared[id]?.kind === 'terms')
  const known = new Set(holders.flatMap(({frames}) => frames.map(({id}) => id)))
  const missing = [...new Set(terms.map(({frame}) => frame))].filter((frame) => !known.has(frame))
  const [holder] = holders
  if (!holder || missing.length === 0) return rules
  const model = {unless: holder.unless, hypothetical: false, patterns: [], examples: {wrong: [], right: []}}
  const frames = missing.map((id): SourceFrame => ({...model, id, path: ['frames', id]}))
  return rules.map((rule) => (rule === holder ? {...rule, frames: [...rule.frames, ...frames]} : rule))
}
