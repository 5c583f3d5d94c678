import {isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseAllDocuments, type Scalar} from 'yaml'
import {type AlignRules, align} from '../align.js'
import type {Encode} from '../edit.js'
import type {Entry} from '../entry.js'
import type {Range} from '../offset-map.js'
import type {Document, DocumentError, Segment} from '../segment.js'
import {hashComments} from './hash-comments.js'
import {type DataNode, deepest} from './node.js'
import type {Step} from './selector.js'
import {dataSegments} from './strings.js'
import {encodeBlock, encodeDoubleQuoted, encodePlain, encodeSingleQuoted} from './yaml-encode.js'
import {doubleQuoted, foldFlow, singleQuoted} from './yaml-escapes.js'

/** Reads the string values of all documents of a YAML text. What can be read of a broken file is. */
export function readYaml(text: string, select?: readonly Step[][]): Document {
  const segments: Segment[] = []
  const entries: (() => Entry[])[] = []
  const errors: DocumentError[] = []
  const values: Range[] = []
  // templates repeat keys and use tags of their own; neither keeps their text from being read
  const options = {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  } as const
  for (const document of documents(text, options)) {
    if ('code' in document) {
      errors.push(document)
      continue
    }
    const found: Found = {values, anchors: new Set(), faults: []}
    for (const {code, pos} of document.errors) found.faults.push({code: 'yaml', detail: code, offset: pos[0]})
    if (document.contents) {
      const texts = dataSegments(dataNode(document.contents, text, found), select)
      segments.push(...texts.segments)
      entries.push(texts.entries)
    }
    // one slip brings others with it; the first in the file is the one that helps
    const [fault] = found.faults.sort((a, b) => a.offset - b.offset)
    if (fault && errors.length === 0) errors.push(fault)
  }
  return {
    segments,
    entries: () => entries.flatMap((read) => read()),
    comments: text.includes('#') ? hashComments(text, values) : [],
    errors,
  }
}

function documents(text: string, options: Parameters<typeof parseAllDocuments>[1]) {
  try {
    const parsed = parseAllDocuments(text, options)
    return Array.isArray(parsed) ? parsed : []
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [{code: 'too-deep' as const, detail: '', offset: 0}]
  }
}

/** What is met in a document beside its texts. */
interface Found {
  /** places of all scalars, keys too, in order */
  values: Range[]
  /** names that an alias may refer to from here on */
  anchors: Set<string>
  faults: DocumentError[]
}

function dataNode(node: unknown, source: string, found: Found, depth = 0, flow = false): DataNode {
  if (depth > deepest) return {kind: 'other'}
  const {values, anchors} = found
  if (isAlias(node) && node.range && !anchors.has(node.source))
    found.faults.push({code: 'yaml', detail: 'alias', offset: node.range[0]})
  if (isNode(node) && !isAlias(node) && node.anchor) anchors.add(node.anchor)
  const inner = flow || (isCollection(node) && node.flow === true)
  if (isSeq(node)) {
    return {kind: 'list', items: node.items.map((item) => dataNode(item, source, found, depth + 1, inner))}
  }
  if (isMap(node)) {
    const entries = node.items.map(({key, value}) => {
      if (isScalar(key) && key.anchor) anchors.add(key.anchor)
      if (isScalar(key) && key.range) values.push({start: key.range[0], end: key.range[1]})
      return {key: isScalar(key) ? String(key.value) : '', value: dataNode(value, source, found, depth + 1, inner)}
    })
    return {kind: 'map', entries}
  }
  if (!isScalar(node) || !node.range) return {kind: 'other'}
  const place = inside(node as Scalar.Parsed, source)
  values.push(place)
  if (typeof node.value !== 'string') return {kind: 'other', value: node.value}
  const {value, type = 'PLAIN'} = node as Scalar.Parsed & {value: string}
  return {
    kind: 'string',
    text: value,
    at: place.start,
    read: () => align(source.slice(place.start, place.end), place.start, value, rules[type]),
    encode: encoders[type] ?? encodePlain(source, place, flow),
  }
}

const rules: Record<string, AlignRules> = {
  PLAIN: {fold: foldFlow},
  QUOTE_SINGLE: {fold: foldFlow, escape: singleQuoted},
  QUOTE_DOUBLE: {fold: foldFlow, escape: doubleQuoted},
}
const encoders: Record<string, Encode> = {
  QUOTE_SINGLE: encodeSingleQuoted,
  QUOTE_DOUBLE: encodeDoubleQuoted,
  BLOCK_FOLDED: encodeBlock,
  BLOCK_LITERAL: encodeBlock,
}

/** Where the characters of a scalar stand, without its quotes or header. */
function inside({type, range: [start, end]}: Scalar.Parsed, source: string): Range {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return {start: start + 1, end: end - 1}
  if (type !== 'BLOCK_FOLDED' && type !== 'BLOCK_LITERAL') return {start, end}
  // the first line of a block scalar is its header: `>-`, `|2 # comment`
  const header = source.indexOf('\n', start)
  return {start: header < 0 || header >= end ? end : header + 1, end}
}
