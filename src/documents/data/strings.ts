import type {Channel} from '../../types.js'
import {asChannel} from '../channel.js'
import {escaping} from '../edit.js'
import {encodeHtml} from '../html/encode.js'
import {looksLikeHtml, readHtml} from '../html/read.js'
import {asLocale, localeOfKey} from '../locale.js'
import {isProse} from '../prose.js'
import type {Segment} from '../segment.js'
import {type DataNode, get, textOf} from './node.js'
import {type Shape, shapes} from './shapes.js'

/** What the surroundings of a value say about it. */
interface Context {
  locale?: string | undefined
  channel?: Channel | undefined
  /** whether the value is the title of the texts beside it */
  title?: boolean
}

/** Names that a title goes by; a title names a text for those who choose it from a list. */
const titles = new Set(['title', 'name', 'label', 'titre', 'nom', 'titlu', 'nume'])
const localeFields = ['locale', 'lang', 'language']

/**
 * The segments of a data file: its string values that are prose, or what its shape says reaches the
 * customer.
 */
export function dataSegments(root: DataNode): Segment[] {
  const shape = shapes.find(({fits}) => fits(root))
  const segments: Segment[] = []
  visit(root, shape ? {channel: shape.channel} : {}, shape, segments)
  return segments
}

function visit(node: DataNode, context: Context, shape: Shape | undefined, found: Segment[]): void {
  if (node.kind === 'list') for (const item of node.items) visit(item, context, shape, found)
  else if (node.kind === 'map') visitMap(node, context, shape, found)
  else if (node.kind === 'string' && !shape && isProse(node.text)) found.push(...stringSegments(node, context))
}

function visitMap(node: DataNode & {kind: 'map'}, outer: Context, shape: Shape | undefined, found: Segment[]): void {
  const fields = localeFields.map((field) => asLocale(textOf(get(node, field))))
  const context = {
    locale: fields.find(Boolean) ?? outer.locale,
    channel: asChannel(textOf(get(node, 'channel'))) ?? outer.channel,
  }
  const spoken = shape?.speaks(node)
  const keys = node.entries.map(({key}) => key)
  for (const {key, value} of node.entries) {
    const locale = localeOfKey(key, keys) ?? context.locale
    const title = titles.has(key) && node.entries.some((other) => other.key !== key && holdsProse(other.value))
    visit(value, {...context, locale, title}, spoken === key ? undefined : shape, found)
  }
}

function holdsProse(node: DataNode): boolean {
  return node.kind === 'string' && isProse(node.text)
}

function stringSegments(node: DataNode & {kind: 'string'}, context: Context): Segment[] {
  const {text, map} = node.read()
  const {encode} = node
  const about = {
    ...(context.locale && {locale: context.locale, localeFrom: 'data' as const}),
    ...(context.channel && {channel: context.channel}),
  }
  if (!looksLikeHtml(text)) return [{text, map, ...about, encode, role: context.title ? 'heading' : 'text'}]
  const parts = readHtml(text).filter((part) => /\p{L}/u.test(part.text))
  return parts.map((part) => ({
    ...about,
    role: part.role,
    text: part.text,
    map: part.map.through(map),
    encode: escaping(encodeHtml, encode),
  }))
}
