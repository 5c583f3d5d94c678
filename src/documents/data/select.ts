import {type DataNode, get, scalarOf} from './node.js'
import type {Choice, Step} from './selector.js'

/** The values that a path leads to, in the order of the file. */
export function select(root: DataNode | undefined, steps: readonly Step[]): DataNode[] {
  let nodes = root ? [root] : []
  for (const {deep, pick} of steps) {
    const from = deep ? nodes.flatMap(withDescendants) : nodes
    nodes = from.flatMap((node) => picked(node, pick))
  }
  return [...new Set(nodes)]
}

function picked(node: DataNode, pick: Choice): DataNode[] {
  if (pick.kind === 'all') return children(node)
  if (pick.kind === 'filter') return children(node).filter((child) => fits(child, pick))
  return pick.names.flatMap((name) => {
    const child = typeof name === 'string' ? get(node, name) : node.kind === 'list' ? node.items.at(name) : undefined
    return child ? [child] : []
  })
}

function fits(node: DataNode, {path, equals}: Choice & {kind: 'filter'}): boolean {
  let at: DataNode | undefined = node
  for (const key of path) at = get(at, key)
  return at !== undefined && (equals === undefined || scalarOf(at) === equals)
}

function children(node: DataNode): DataNode[] {
  if (node.kind === 'list') return node.items
  return node.kind === 'map' ? node.entries.map(({value}) => value) : []
}

function withDescendants(node: DataNode): DataNode[] {
  return [node, ...children(node).flatMap(withDescendants)]
}
