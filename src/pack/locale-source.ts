import type {ParseLatin} from 'parse-latin'
import {type InflectionRecorder, type InflectionTable, TableInflector} from './inflect/table.js'
import type {Inflector} from './inflect/types.js'
import {type PackParts, type PackSource, readParts, type Settings} from './parts.js'
import type {Declared} from './rules.js'
import {DataFile} from './source.js'
import {trigramsOf} from './trigrams.js'

/**
 * The source of a built-in locale, as data: what `politesse/locales/<tag>/source` exports. A pack of one's own is laid over it
 * and compiled with it; linting alone does not need it.
 */
export interface LocaleSource extends LocaleSourceData {
  parser: new () => ParseLatin
}

export interface LocaleSourceData {
  tag: string
  settings: Settings
  lexicon: unknown[]
  /** rule → its file, but for what only people read */
  rules: Record<string, unknown>
  declared: Record<string, Declared>
  phrases: Record<string, Record<string, string>>
  inflections: InflectionTable
  /** `word=count`, or `word` of those counted once, parted by spaces */
  counts: string
  trigrams: string
}

/** Takes the source of a locale down as data, inflections included. */
export function takeDown(
  source: PackSource,
  catalogue: Record<string, Declared>,
  parts: PackParts,
  recorder: InflectionRecorder,
): LocaleSourceData {
  const {allow: _, ...settings} = parts.settings
  return {
    tag: source.tag,
    settings,
    lexicon: source.lexicon.map(({data}) => data),
    rules: Object.fromEntries([...source.rules].map(([id, {data}]) => [id, withoutExamples(data)])),
    declared: declaredOf(catalogue),
    phrases: parts.phrases,
    inflections: recorder.table(),
    counts: [...parts.counts].map(([word, count]) => (count > 1 ? `${word}=${count}` : word)).join(' '),
    trigrams: trigramsOf(parts.counts),
  }
}

/** What the catalogue says of rules, without their frames. */
export function declaredOf(catalogue: Record<string, Declared>): Record<string, Declared> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, {kind, severity, presets, limits, channels}]) => [
      id,
      {kind, severity, presets, ...(limits && {limits}), ...(channels && {channels})},
    ]),
  )
}

function withoutExamples(data: unknown): unknown {
  const {why: _why, frames = {}, ...rule} = data as {why?: string; frames?: Record<string, {examples?: unknown}>}
  return {
    ...rule,
    frames: Object.fromEntries(Object.entries(frames).map(([id, {examples: _, ...frame}]) => [id, frame])),
  }
}

const read = new WeakMap<LocaleSourceData, PackParts>()

/** The parts of a locale's source, read once. */
export function partsOf(source: LocaleSourceData): PackParts {
  const known = read.get(source)
  if (known) return known
  const file = (name: string, data: unknown) => new DataFile(`${source.tag}/${name}`, data)
  const parts = readParts(
    {
      tag: source.tag,
      pack: file('pack', source.settings),
      lexicon: source.lexicon.map((data) => file('lexicon', data)),
      rules: new Map(Object.entries(source.rules).map(([id, data]) => [id, file(`rules/${id}`, data)])),
      phrases: new Map(Object.entries(source.phrases).map(([id, data]) => [id, file(`phrases/${id}`, data)])),
    },
    source.declared,
    inflectorOf(source),
  )
  const counts = new Map(
    source.counts.split(' ').map((pair) => {
      const [word = '', count = '1'] = pair.split('=')
      return [word, Number(count)]
    }),
  )
  const whole = {...parts, counts, trigrams: source.trigrams}
  read.set(source, whole)
  return whole
}

/** Inflects what the locale's lexicon inflects; other lemmas are asked of `others`. */
export function inflectorOf(source: LocaleSourceData, others?: Inflector): TableInflector {
  return new TableInflector(source.inflections, others)
}
