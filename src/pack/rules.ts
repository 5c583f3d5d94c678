import type {Element} from '../pattern/syntax.js'
import type {Channel, Preset, Severity} from '../types.js'
import {parseAt} from './lexicon.js'
import type {PackFile, Path} from './source.js'
import type {PackFrame, RuleKind, Scope} from './types.js'

/** What a rule is, in whatever language. */
export interface Declared {
  kind: RuleKind
  severity: Severity | 'off'
  presets: Preset[]
  limits?: {message: number; conversation: number}
  channels?: Partial<Record<Channel, Severity>>
  /** page of a rule that is not one of politesse's own; '' where it has none */
  url?: string
}

/** A rule as the catalogue declares it for all locales. */
export interface CatalogueRule extends Declared {
  source: string
  /** frame → what it is */
  frames: Record<string, string>
}

/** A pattern with the place it stands at. */
export interface LocatedPattern {
  elements: Element[]
  source: string
  file: PackFile
  path: Path
}

/** An example with the place it stands at. */
export interface Example {
  text: string
  file: PackFile
  path: Path
}

export type Unless = Partial<Record<Scope, LocatedPattern[]>>

export interface SourceFrame {
  id: string
  path: Path
  patterns: LocatedPattern[]
  unless: Unless
  hypothetical: boolean
  question?: false | 'only'
  articles?: false
  writing?: PackFrame['writing']
  message?: string
  phrases?: string[]
  examples: {wrong: Example[]; right: Example[]}
}

export interface SourceRule {
  id: string
  file: PackFile
  title: string
  message: string
  why: string
  phrases: string[]
  /** of the kind `spelling`: words that the dictionaries lack */
  vocabulary: string[]
  /** exceptions of all its frames, which hold them already */
  unless: Unless
  frames: SourceFrame[]
}

const scopes: readonly Scope[] = ['match', 'before', 'after', 'sentence', 'next', 'previous']

/** Reads one file of `rules/`. */
export function readRule(id: string, file: PackFile): SourceRule {
  const data = (file.data ?? {}) as Record<string, unknown>
  const shared = readUnless(file, data.unless, ['unless'])
  const frames = Object.entries((data.frames ?? {}) as Record<string, Record<string, unknown>>).map(
    ([name, value]): SourceFrame => {
      const frame = value ?? {}
      const path = ['frames', name]
      const question = (frame.question ?? data.question) as false | 'only' | undefined
      const articles = (frame.articles ?? data.articles) as false | undefined
      if (frame.patterns && frame.writing)
        file.problem(path, 'A frame has “patterns” or “writing”: leave one of them, or make two frames')
      const examples = (kind: 'wrong' | 'right') =>
        ((frame.examples as Record<string, unknown[]> | undefined)?.[kind] ?? []).map((text, index) => ({
          text: String(text),
          file,
          path: [...path, 'examples', kind, index],
        }))
      return {
        id: name,
        path,
        patterns: readPatterns(file, frame.patterns, [...path, 'patterns']),
        unless: merge(shared, readUnless(file, frame.unless, [...path, 'unless'])),
        hypothetical: (frame.hypothetical ?? data.hypothetical) === 'allowed',
        ...(question !== undefined && {question}),
        ...(articles === false && {articles}),
        ...(frame.writing !== undefined && {writing: frame.writing as PackFrame['writing']}),
        ...(frame.message !== undefined && {message: String(frame.message)}),
        ...(frame.phrases !== undefined && {phrases: frame.phrases as string[]}),
        examples: {wrong: examples('wrong'), right: examples('right')},
      }
    },
  )
  return {
    id,
    file,
    title: String(data.title ?? ''),
    message: String(data.message ?? ''),
    why: String(data.why ?? ''),
    phrases: (data.phrases ?? []) as string[],
    vocabulary: ((data.vocabulary ?? []) as unknown[]).map(String),
    unless: shared,
    frames,
  }
}

/** Reads an `unless`: lists by scope, or a plain list, which is the sentence's. */
export function readUnless(file: PackFile, value: unknown, path: Path): Unless {
  if (value === undefined || value === null) return {}
  if (Array.isArray(value)) return {sentence: readPatterns(file, value, path)}
  const unless: Unless = {}
  for (const scope of scopes) {
    const list = (value as Record<string, unknown>)[scope]
    if (list === undefined) continue
    unless[scope] = readPatterns(file, list, [...path, scope])
    for (const pattern of unless[scope]) checkReach(pattern, scope)
  }
  return unless
}

/** Told, since who writes `^` behind a match takes it for the match's edge, and the exception would hold nowhere. */
function checkReach({elements, file, path}: LocatedPattern, scope: Scope): void {
  if (scope === 'after' && elements.some(({type}) => type === 'start'))
    file.problem(
      path,
      '“^” is the start of the sentence, and never behind a match: leave it out, or move the exception to “sentence”',
    )
  if (scope === 'before' && elements.some(({type}) => type === 'end'))
    file.problem(
      path,
      '“$” is the end of the sentence, and never before a match: leave it out, or move the exception to “sentence”',
    )
}

/** Exceptions of both, scope by scope. */
export function merge(a: Unless, b: Unless): Unless {
  const merged: Unless = {...a}
  for (const scope of scopes) if (b[scope]) merged[scope] = [...(a[scope] ?? []), ...(b[scope] as LocatedPattern[])]
  return merged
}

function readPatterns(file: PackFile, value: unknown, path: Path): LocatedPattern[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((pattern, index) => {
    const place = [...path, index]
    const source = String(pattern)
    const elements = parseAt(file, source, place)
    return elements ? [{elements, source, file, path: place}] : []
  })
}
