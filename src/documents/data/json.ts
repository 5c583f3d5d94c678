import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {escaping} from '../edit.js'
import {type Mapped, MappedBuilder} from '../mapped.js'
import type {Comment, Document} from '../segment.js'
import {jsonComments} from './json-comments.js'
import {encodeJson} from './json-encode.js'
import {type DataNode, deepest} from './node.js'
import {dataSegments} from './strings.js'

/** Reads the string values of a JSON text. What can be read of a broken file is. */
export function readJson(text: string, options: {comments: boolean}): Document {
  const comments = options.comments ? jsonComments(text) : []
  const faults: ParseError[] = []
  const nesting = tooDeep(text)
  if (nesting !== undefined) return {segments: [], comments, errors: [{code: 'too-deep', detail: '', offset: nesting}]}
  const root = parseTree(text, faults, {
    disallowComments: !options.comments,
    allowTrailingComma: options.comments,
  })
  // one slip makes the parser stumble on; its first complaint is the one that helps
  const errors = faults
    .slice(0, 1)
    .map(({error, offset}) => ({code: 'json' as const, detail: printParseErrorCode(error), offset}))
  const reader = new NodeReader(text)
  const segments = root ? dataSegments(reader.read(root)) : []
  return {segments, comments: [...comments, ...reader.comments].sort((a, b) => a.start - b.start), errors}
}

/** The key whose value is a comment, in a format that has none. */
const commentKey = 'politesse'
const encode = escaping(encodeJson)

class NodeReader {
  readonly comments: Comment[] = []

  constructor(private readonly source: string) {}

  read(node: Node): DataNode {
    const {type, children = []} = node
    if (type === 'array') return {kind: 'list', items: children.map((child) => this.read(child))}
    if (type === 'string') {
      const raw = this.source.slice(node.offset + 1, node.offset + node.length - 1)
      return {kind: 'string', text: String(node.value), read: () => decodeJson(raw, node.offset + 1), encode}
    }
    if (type !== 'object') return {kind: 'other'}
    const entries: {key: string; value: DataNode}[] = []
    for (const {children: [key, value] = []} of children) {
      if (!key || !value) continue
      if (key.value === commentKey) this.comment(value, node)
      else entries.push({key: String(key.value), value: this.read(value)})
    }
    return {kind: 'map', entries}
  }

  /** One comment, or a list of them. */
  private comment(value: Node, {offset, length}: Node): void {
    for (const {type, value: said, offset: start, length: span} of [value, ...(value.children ?? [])]) {
      if (type !== 'string') continue
      const scope = {start: offset, end: offset + length}
      this.comments.push({text: String(said).trim(), start, end: start + span, scope})
    }
  }
}

const escapes: Record<string, string> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}
const escaped = /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g

/** Decodes the inside of a JSON string. */
export function decodeJson(raw: string, offset: number): Mapped {
  const built = new MappedBuilder()
  let from = 0
  for (const {0: whole, 1: hex, 2: letter = '', index} of raw.matchAll(escaped)) {
    built.verbatim(raw.slice(from, index), offset + from)
    from = index + whole.length
    const text = hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[letter] ?? letter)
    built.atomic(text, offset + index, offset + from)
  }
  return built.verbatim(raw.slice(from), offset + from).build()
}

/** Where brackets first nest deeper than the parser's stack can take, if they do. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const {0: found, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (found === '[' || found === '{') depth++
    else if (found === ']' || found === '}') depth--
    if (depth > deepest) return index
  }
  return undefined
}
