import {asChannel} from '../channel.js'
import type {Entry} from '../entry.js'
import {asLocale, localesOfKeys} from '../locale.js'
import {isProse} from '../prose.js'
import type {Segment} from '../segment.js'
import {valueSegments} from '../value.js'
import {dataEntries} from './entries.js'
import {type DataNode, get, type MapNode, textOf} from './node.js'
import {select} from './select.js'
import type {Step} from './selector.js'
import type {Spoken} from './shape.js'
import {recogniseExport, recogniseResource} from './shapes.js'

/** Names that a title goes by; a title names a text for those who choose it from a list. */
const titles = new Set(['title', 'name', 'label', 'titre', 'nom', 'titlu', 'nume'])
const localeFields = ['locale', 'lang', 'language']

/** What a data file holds for customers. */
interface DataTexts {
  segments: Segment[]
  entries: () => Entry[]
}

/**
 * The texts of a data file: what the selectors choose, else what its shape says reaches the customer, else its
 * string values that are prose.
 */
export function dataSegments(root: DataNode, selectors: readonly Step[][] = []): DataTexts {
  const told = selectors.length > 0 ? chosen(root, selectors) : recogniseExport(root)
  const spoken = told ?? recogniseResource(root)
  const segments: Segment[] = []
  visit(root, {}, spoken, segments)
  return {segments, entries: () => dataEntries(root, told)}
}

/** A selector may name a string, or a list or map whose strings are meant. */
function chosen(root: DataNode, selectors: readonly Step[][]): Map<DataNode, Spoken> {
  const below: Step = {deep: true, pick: {kind: 'all'}}
  const nodes = selectors.flatMap((steps) => select(root, steps))
  return new Map(nodes.flatMap((node) => [node, ...select(node, [below])]).map((node) => [node, {}]))
}

type SpokenNodes = ReadonlyMap<DataNode, Spoken> | undefined

function visit(node: DataNode, context: Spoken, spoken: SpokenNodes, found: Segment[]): void {
  if (node.kind === 'list') for (const item of node.items) visit(item, context, spoken, found)
  else if (node.kind === 'map') visitMap(node, context, spoken, found)
  else if (node.kind === 'string' && (spoken ? spoken.has(node) : isProse(node.text))) {
    found.push(...valueSegments({...node.read(), encode: node.encode}, {...context, ...defined(spoken?.get(node))}))
  }
}

function visitMap(node: MapNode, outer: Spoken, spoken: SpokenNodes, found: Segment[]): void {
  const fields = localeFields.map((field) => asLocale(textOf(get(node, field))))
  const context = {
    locale: fields.find(Boolean) ?? outer.locale,
    channel: asChannel(textOf(get(node, 'channel'))) ?? outer.channel,
  }
  const localeOf = localesOfKeys(node.entries.map(({key}) => key))
  for (const {key, value} of node.entries) {
    const locale = localeOf(key) ?? context.locale
    const title = titles.has(key) && node.entries.some((other) => other.key !== key && holdsProse(other.value))
    visit(value, {...context, locale, role: title && !spoken ? 'heading' : 'text'}, spoken, found)
  }
}

function holdsProse(node: DataNode): boolean {
  return node.kind === 'string' && isProse(node.text)
}

function defined({channel, locale, role}: Spoken = {}): Spoken {
  return {...(channel && {channel}), ...(locale && {locale}), ...(role && {role})}
}
