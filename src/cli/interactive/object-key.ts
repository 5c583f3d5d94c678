import {type Node, parseTree} from 'jsonc-parser'
import type {Edit} from '../../documents/edit.js'
import type {Range} from '../../documents/offset-map.js'
import {writeDirective} from '../../suppressions/directive.js'
import type {Request} from './request.js'

const key = 'politesse'

/** The key `politesse` in the innermost object round a finding; where that will not do, in those round it. */
export function keyOfObject({text, finding, reason}: Request): Edit[] {
  const {start, end} = valueAround(text, finding.start)
  const source = text.slice(start, end)
  const root = parseTree(source)
  const order = JSON.stringify(writeDirective('disable', finding.rule, reason).replace('politesse-', ''))
  const edits = root ? objectsAround(root, finding.start - start).map((object) => withOrder(source, object, order)) : []
  return edits.flatMap((edit) => (edit ? [{...edit, start: edit.start + start, end: edit.end + start}] : []))
}

/** The whole file, or the line of JSON Lines, each of which is a value. */
function valueAround(text: string, offset: number): Range {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const errors: unknown[] = []
  parseTree(text.slice(mark), errors as never[])
  if (errors.length === 0) return {start: mark, end: text.length}
  const from = text.lastIndexOf('\n', offset) + 1
  const to = text.indexOf('\n', offset)
  return {start: Math.max(mark, from), end: to < 0 ? text.length : to}
}

/** The innermost first. */
function objectsAround(node: Node, offset: number): Node[] {
  const inner = node.children?.find((child) => child.offset <= offset && offset < child.offset + child.length)
  return [...(inner ? objectsAround(inner, offset) : []), ...(node.type === 'object' ? [node] : [])]
}

/** Adds an order to an object, written as its neighbours are. */
function withOrder(source: string, {offset, children = []}: Node, order: string): Edit | undefined {
  const own = children.find(({children: [name] = []}) => name?.value === key)?.children?.[1]
  if (own) return beside(source, own, order)
  const [name, value] = children[0]?.children ?? []
  if (!name || !value) return undefined
  const before = source.slice(offset + 1, name.offset)
  const colon = source.slice(name.offset + name.length, value.offset)
  const after = before === '' && colon !== ':' ? ' ' : ''
  return {start: offset + 1, end: offset + 1, text: `${before}"${key}"${colon}${order},${after}`}
}

/** One order becomes a list of them. */
function beside(source: string, {type, offset, length, children = []}: Node, order: string): Edit | undefined {
  if (type === 'string') {
    return {start: offset, end: offset + length, text: `[${source.slice(offset, offset + length)}, ${order}]`}
  }
  const last = children.at(-1)
  if (type !== 'array' || !last) return undefined
  const end = last.offset + last.length
  return {start: end, end, text: `, ${order}`}
}
