import type {Encode} from '../edit.js'
import type {Mapped} from '../mapped.js'

/** A value of a YAML or JSON file, the same for both. */
export type DataNode =
  | {kind: 'map'; entries: {key: string; value: DataNode}[]}
  | {kind: 'list'; items: DataNode[]}
  | {kind: 'string'; text: string; read: () => Mapped; encode: Encode}
  | {kind: 'other'}

/** The value of a key of a map. */
export function get(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined
}

/** The string that a node is, if it is one. */
export function textOf(node: DataNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined
}

/** Deeper nesting is refused rather than read: nobody writes it, and it exhausts the stack. */
export const deepest = 500
