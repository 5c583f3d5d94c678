import type {Encode} from '../edit.js'
import type {Mapped} from '../mapped.js'

/** A string of a data file; it is decoded with its map only when somebody wants its places. */
export interface StringNode {
  kind: 'string'
  text: string
  /** UTF-16 offset in the file of its first character, or of where that would stand */
  at: number
  read: () => Mapped
  encode: Encode
}

export interface MapNode {
  kind: 'map'
  entries: {key: string; value: DataNode}[]
}

/** A value of a data file, the same for YAML, JSON and the rows of a table. */
export type DataNode =
  | MapNode
  | StringNode
  | {kind: 'list'; items: DataNode[]}
  /** a number, a truth value, nothing */
  | {kind: 'other'; value?: unknown}

/** The value of a key of a map. */
export function get(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined
}

/** The string that a node is, if it is one. */
export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined
}

/** The string, number or truth value that a node is. */
export function scalarOf(node: DataNode | undefined): unknown {
  return node?.kind === 'string' ? node.text : node?.kind === 'other' ? node.value : undefined
}

/** The items of a list, or none. */
export function itemsOf(node: DataNode | undefined): DataNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** Deeper nesting is refused rather than read: nobody writes it, and it exhausts the stack. */
export const deepest = 500
