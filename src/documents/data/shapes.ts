import type {Channel} from '../../types.js'
import {type DataNode, get, textOf} from './node.js'

/** A kind of export whose shape tells which values reach the customer. */
export interface Shape {
  name: string
  /** whether a file is such an export, told from its root */
  fits: (root: DataNode) => boolean
  /** whether a map of the file holds a value that the customer reads; all others are left out */
  speaks: (node: DataNode) => string | undefined
  channel: Channel
}

/** Fields of a Zendesk action that the customer reads; the others set a status, tags, an assignee … */
const zendeskSpoken = new Set(['comment_value', 'comment_value_html', 'subject'])

/** The shapes that are known, in the order in which they are tried. */
export const shapes: Shape[] = [
  {
    // {"macro": {"title", "actions": [{"field", "value"}]}}, a list {"macros": […]}, or a bare macro
    name: 'zendesk-macro',
    fits: (root) => [root, get(root, 'macro'), first(get(root, 'macros')), first(root)].some(isZendeskMacro),
    speaks: (node) => (zendeskSpoken.has(textOf(get(node, 'field')) ?? '') ? 'value' : undefined),
    channel: 'macro',
  },
]

function isZendeskMacro(node: DataNode | undefined): boolean {
  const action = first(get(node, 'actions'))
  return get(action, 'field') !== undefined && get(action, 'value') !== undefined
}

function first(node: DataNode | undefined): DataNode | undefined {
  return node?.kind === 'list' ? node.items[0] : undefined
}
