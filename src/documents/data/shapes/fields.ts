import {type DataNode, get, textOf} from '../node.js'

/** Whether a map has all of these keys. */
export function has(item: DataNode, ...keys: string[]): boolean {
  return item.kind === 'map' && keys.every((key) => item.entries.some((entry) => entry.key === key))
}

/** Whether a map has text under all of these keys, be it empty. */
export function hasText(item: DataNode, ...keys: string[]): boolean {
  return keys.every((key) => textOf(get(item, key)) !== undefined)
}

/** The first of these keys that holds text: exports give one body as HTML and again as plain text. */
export function firstText(item: DataNode | undefined, ...keys: string[]): DataNode | undefined {
  return keys.map((key) => get(item, key)).find((node) => textOf(node)?.trim())
}
