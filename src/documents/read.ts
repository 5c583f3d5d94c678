import type {Channel} from '../types.js'
import {channelOfPath} from './channel.js'
import type {Step} from './data/selector.js'
import {verbatim} from './edit.js'
import {shiftEntry} from './entry.js'
import {localeOfPath} from './locale.js'
import {OffsetMap} from './offset-map.js'
import type {Document, Segment, SourceFile} from './segment.js'
import {shiftComment, shiftedBy} from './shift.js'

/** How a file is to be read. */
export interface ReadOptions {
  /**
   * of a data file, the values to read, as JSONPath: `$.items[*].body`. Without it, what the shape of the file tells, or
   * all prose.
   */
  select?: readonly string[]
}

/** What a reader is told of the file. */
interface Request {
  /** in lower case */
  path: string
  select?: readonly Step[][]
}

type Reader = (text: string, request: Request) => Document

/** A file format: the extensions of its files, and its reader, loaded when first needed. */
interface Format {
  extensions: string[]
  /** where such a file is read, unless its folder or the file itself tells */
  channel?: Channel
  /** whether its values may be messages of ICU */
  messages?: true
  load: () => Promise<Reader>
}

const formats: Format[] = [
  {
    extensions: ['md', 'markdown', 'mdx'],
    channel: 'article',
    load: async () => {
      const {readMarkdown} = await import('./markdown/read.js')
      return (text, {path}) => readMarkdown(text, {mdx: path.endsWith('.mdx')})
    },
  },
  {
    extensions: ['html', 'htm'],
    channel: 'article',
    load: async () => (await import('./html/file.js')).readHtmlFile,
  },
  {
    extensions: ['yml', 'yaml'],
    messages: true,
    load: async () => {
      const {readYaml} = await import('./data/yaml.js')
      return (text, {select}) => readYaml(text, select)
    },
  },
  {
    extensions: ['json', 'jsonc'],
    messages: true,
    load: async () => {
      const {readJson} = await import('./data/json.js')
      return (text, {path, ...request}) => readJson(text, {...request, comments: path.endsWith('.jsonc')})
    },
  },
  {
    extensions: ['jsonl', 'ndjson'],
    messages: true,
    load: async () => (await import('./data/json.js')).readJsonLines,
  },
  {
    extensions: ['csv', 'tsv'],
    messages: true,
    load: async () => {
      const {readCsv} = await import('./data/csv.js')
      return (text, {path, ...request}) =>
        readCsv(text, path.endsWith('.tsv') ? {...request, delimiter: '\t'} : request)
    },
  },
  {
    extensions: ['po', 'pot'],
    messages: true,
    load: async () => (await import('./po.js')).readPo,
  },
  {
    extensions: ['xlf', 'xliff'],
    messages: true,
    load: async () => (await import('./xliff/read.js')).readXliff,
  },
]

const plainExtensions = ['txt', 'text']

/**
 * Extensions of the files that are looked for in a folder. Any other file is read as plain text when it is
 * named.
 */
export const extensions: readonly string[] = [...formats.flatMap((format) => format.extensions), ...plainExtensions]

/**
 * Reads the customer-facing text of a file, by its extension. Never fails on a text: what is wrong with it
 * is in `errors`, and what can be read all the same is in `segments`.
 *
 * @throws {SelectorError} when `select` is not understood
 */
export async function readDocument({path, text}: SourceFile, options: ReadOptions = {}): Promise<Document> {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const select = options.select && (await selectors(options.select))
  const format = formats.find(({extensions}) => extensions.includes(extension))
  const read = format ? await format.load() : readPlain
  // a byte order mark is no part of the text; parsers disagree on whether it counts
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const {segments, entries, comments, errors} = read(text.slice(mark), {
    path: path.toLowerCase(),
    ...(select && {select}),
  })
  const locale = localeOfPath(path)
  const channel = channelOfPath(path) ?? format?.channel
  const about = {...(locale && {locale, localeFrom: 'path' as const}), ...(channel && {channel})}
  return {
    segments: (await (format?.messages ? messages(segments) : segments)).map((segment) => ({
      ...about,
      ...segment,
      map: segment.map.shifted(mark),
      encode: shiftedBy(mark, segment.encode),
    })),
    ...(entries && {entries: () => entries().map((entry) => shiftEntry(entry, mark))}),
    comments: comments.map((comment) => (mark ? shiftComment(comment, mark) : comment)),
    errors: errors.map((error) => ({...error, offset: error.offset + mark})),
  }
}

/** A choice of ICU begins so. */
const choice = /\{\s*[^\s{},]+\s*,\s*(?:plural|select|selectordinal)\s*,/

async function messages(segments: readonly Segment[]): Promise<readonly Segment[]> {
  if (!segments.some(({text}) => choice.test(text))) return segments
  const {messagesOf} = await import('./icu.js')
  return segments.flatMap((segment) => (choice.test(segment.text) ? messagesOf(segment) : [segment]))
}

async function selectors(written: readonly string[]): Promise<Step[][]> {
  const {parseSelector} = await import('./data/selector.js')
  return written.map(parseSelector)
}

function readPlain(text: string): Document {
  const segment = {text, map: OffsetMap.identity(text.length), role: 'text' as const, encode: verbatim}
  return {segments: [segment], comments: [], errors: []}
}
