import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {escaping} from '../edit.js'
import {type Mapped, MappedBuilder} from '../mapped.js'
import type {Comment, Document, DocumentError} from '../segment.js'
import {jsonComments} from './json-comments.js'
import {encodeJson} from './json-encode.js'
import {type DataNode, deepest} from './node.js'
import type {Step} from './selector.js'
import {recogniseExport} from './shapes.js'
import {dataSegments} from './strings.js'

export interface JsonOptions {
  comments: boolean
  select?: readonly Step[][]
}

/** Reads the string values of a JSON text. What can be read of a broken file is. */
export function readJson(text: string, {comments, select}: JsonOptions): Document {
  const remarks = comments ? jsonComments(text) : []
  const {root, reader, errors} = parse(text, 0, comments)
  return {
    ...(root ? dataSegments(root, select) : {segments: []}),
    comments: [...remarks, ...reader.comments].sort((a, b) => a.start - b.start),
    errors,
  }
}

/** Reads JSON Lines: a value a line. They are one list, and a broken line does not touch the others. */
export function readJsonLines(text: string, {select}: {select?: readonly Step[][]}): Document {
  const items: DataNode[] = []
  const comments: Comment[] = []
  const errors: DocumentError[] = []
  for (const {0: line, index} of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue
    const value = parse(line, index, false)
    if (value.root) items.push(value.root)
    comments.push(...value.reader.comments)
    errors.push(...value.errors)
  }
  return {...dataSegments({kind: 'list', items}, select), comments, errors}
}

/** Whether a JSON text is an export of a known shape: what customers read of it is known. */
export function isKnownExport(text: string): boolean {
  const {root} = parse(text, 0, false)
  return root !== undefined && recogniseExport(root) !== undefined
}

/** Parses a value that stands `shift` characters in. */
function parse(text: string, shift: number, comments: boolean) {
  const reader = new NodeReader(text, shift)
  // a file that is still to be filled breaks nothing
  if (text.trim() === '') return {root: undefined, reader, errors: []}
  const nesting = tooDeep(text)
  if (nesting !== undefined) {
    return {reader, errors: [{code: 'too-deep' as const, detail: '', offset: shift + nesting}]}
  }
  const faults: ParseError[] = []
  const root = parseTree(text, faults, {disallowComments: !comments, allowTrailingComma: comments})
  // one slip makes the parser stumble on; its first complaint is the one that helps
  const errors = faults
    .slice(0, 1)
    .map(({error, offset}) => ({code: 'json' as const, detail: printParseErrorCode(error), offset: shift + offset}))
  return {root: root && reader.read(root), reader, errors}
}

/** The key whose value is a comment, in a format that has none. */
const commentKey = 'politesse'
/** What such a value says, be it misspelt; anything else under the key is a text, for “politesse” is a word of French. */
const order = /^\s*(?:politesse-|disab|enab)/
const encode = escaping(encodeJson)

class NodeReader {
  readonly comments: Comment[] = []

  constructor(
    private readonly source: string,
    private readonly shift: number,
  ) {}

  read(node: Node): DataNode {
    const {type, children = []} = node
    if (type === 'array') return {kind: 'list', items: children.map((child) => this.read(child))}
    if (type === 'string') {
      const raw = this.source.slice(node.offset + 1, node.offset + node.length - 1)
      return {
        kind: 'string',
        text: String(node.value),
        at: this.shift + node.offset + 1,
        read: () => decodeJson(raw, this.shift + node.offset + 1),
        encode,
      }
    }
    if (type !== 'object') return {kind: 'other', value: node.value}
    const entries: {key: string; value: DataNode}[] = []
    for (const {children: [key, value] = []} of children) {
      if (!key || !value) continue
      if (key.value === commentKey && isComment(value)) this.comment(value, node)
      else entries.push({key: String(key.value), value: this.read(value)})
    }
    return {kind: 'map', entries}
  }

  /** One comment, or a list of them. */
  private comment(value: Node, {offset, length}: Node): void {
    for (const {type, value: said, offset: start, length: span} of [value, ...(value.children ?? [])]) {
      if (type !== 'string') continue
      const scope = {start: this.shift + offset, end: this.shift + offset + length}
      const from = this.shift + start
      this.comments.push({text: String(said).trim(), start: from, end: from + span, scope})
    }
  }
}

function isComment({type, value, children}: Node): boolean {
  return type === 'array' ? children?.some(isComment) === true : type === 'string' && order.test(String(value))
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
