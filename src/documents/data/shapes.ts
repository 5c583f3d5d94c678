import type {DataNode} from './node.js'
import type {Shape, Spoken} from './shape.js'
import {articles} from './shapes/articles.js'
import {i18nextTexts} from './shapes/i18next.js'
import {replies} from './shapes/replies.js'
import {zendesk} from './shapes/zendesk.js'

/** The shapes that are known, in the order in which they are tried: the more telling ones first. */
const shapes: readonly Shape[] = [...zendesk, ...articles, ...replies]

/** Items of a list that are looked at before it is taken for something else: one of them may be empty. */
const sample = 3
/** Exports wrap their items: `{"macros": […]}`, `{"_embedded": {"replies": […]}}`. */
const deepestWrapper = 3

/** The values that reach the customer, if the data is an export of a known shape. */
export function recogniseExport(root: DataNode): Map<DataNode, Spoken> | undefined {
  const groups = groupsOf(root, 0)
  for (const shape of shapes) {
    if (!groups.some((group) => group.slice(0, sample).some(shape.is))) continue
    const spoken = new Map<DataNode, Spoken>()
    for (const item of groups.flat()) {
      if (!shape.is(item)) continue
      for (const [node, about] of shape.spoken(item)) if (node) spoken.set(node, about)
    }
    return spoken
  }
  return undefined
}

/** The texts that reach the customer, if the data is a resource of i18next. */
export function recogniseResource(root: DataNode): Map<DataNode, Spoken> | undefined {
  const texts = i18nextTexts(root)
  return texts && new Map(texts.map((text) => [text, {}]))
}

/** The maps that may be items, those that stand side by side in one group. */
function groupsOf(node: DataNode, depth: number): DataNode[][] {
  if (depth > deepestWrapper) return []
  if (node.kind === 'list') {
    // a list of wrappers: {"macro": {…}} on each line
    const within = node.items.slice(0, sample).some((item) => item.kind === 'map' && item.entries.length === 1)
    return [maps(node.items), ...(within ? [node.items.flatMap((item) => groupsOf(item, depth + 1).flat())] : [])]
  }
  if (node.kind !== 'map') return []
  const values = node.entries.map(({value}) => value)
  return [...(depth === 0 ? [[node]] : []), maps(values), ...values.flatMap((value) => groupsOf(value, depth + 1))]
}

function maps(nodes: DataNode[]): DataNode[] {
  return nodes.filter(({kind}) => kind === 'map')
}
