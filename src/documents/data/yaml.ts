import {isMap, isScalar, isSeq, parseAllDocuments, type Scalar} from 'yaml'
import {type AlignRules, align} from '../align.js'
import type {Mapped} from '../mapped.js'
import type {Document, DocumentError, Segment} from '../segment.js'
import {type DataNode, deepest} from './node.js'
import {dataSegments} from './strings.js'
import {doubleQuoted, foldFlow, singleQuoted} from './yaml-escapes.js'

/** Reads the string values of all documents of a YAML text. What can be read of a broken file is. */
export function readYaml(text: string): Document {
  const segments: Segment[] = []
  const errors: DocumentError[] = []
  // templates repeat keys and use tags of their own; neither keeps their text from being read
  const options = {
    keepSourceTokens: true,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  } as const
  for (const document of documents(text, options)) {
    if ('code' in document) {
      errors.push(document)
      continue
    }
    const [fault] = document.errors
    if (fault && errors.length === 0) {
      errors.push({code: 'yaml', detail: fault.message.split('\n')[0] as string, offset: fault.pos[0]})
    }
    if (document.contents) segments.push(...dataSegments(dataNode(document.contents, text)))
  }
  return {segments, errors}
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

function dataNode(node: unknown, source: string, depth = 0): DataNode {
  if (depth > deepest) return {kind: 'other'}
  if (isSeq(node)) return {kind: 'list', items: node.items.map((item) => dataNode(item, source, depth + 1))}
  if (isMap(node)) {
    const entries = node.items.map(({key, value}) => ({
      key: isScalar(key) ? String(key.value) : '',
      value: dataNode(value, source, depth + 1),
    }))
    return {kind: 'map', entries}
  }
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return {kind: 'other'}
  const scalar = node as Scalar.Parsed & {value: string}
  return {kind: 'string', text: scalar.value, read: () => decodeScalar(scalar, source)}
}

const rules: Record<string, AlignRules> = {
  PLAIN: {fold: foldFlow},
  QUOTE_SINGLE: {fold: foldFlow, escape: singleQuoted},
  QUOTE_DOUBLE: {fold: foldFlow, escape: doubleQuoted},
}

/** The map of a scalar's value; the styles differ in their escapes and in what they do to white space. */
function decodeScalar(scalar: Scalar.Parsed & {value: string}, source: string): Mapped {
  const {value, type = 'PLAIN'} = scalar
  let [start, end] = scalar.range
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') {
    start++
    end--
  } else if (type !== 'PLAIN') {
    // the first line of a block scalar is its header: `>-`, `|2 # comment`
    const header = source.indexOf('\n', start)
    start = header < 0 || header >= end ? end : header + 1
  }
  return align(source.slice(start, end), start, value, rules[type])
}
