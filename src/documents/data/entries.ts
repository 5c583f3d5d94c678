import type {Entry} from '../entry.js'
import {asLocale, localesOfKeys} from '../locale.js'
import {isProse, isReadable} from '../prose.js'
import {type DataNode, get, type MapNode, type StringNode, scalarOf, textOf} from './node.js'
import {pluralSuffix} from './plural.js'
import type {Spoken} from './shape.js'

const localeFields = ['locale', 'lang', 'language']
/** What an item of a list goes by in every language; a title is translated. */
const idFields = ['id', 'key', 'slug', 'uuid', 'code', 'short_code', 'external_id', 'identifier', 'placeholder']
/** Keys of lists whose items are one text in several languages. */
const variantLists = new Set(['variants', 'translations'])
/** Keys of maps from locale to text, beside the text itself. */
const translatedKeys = new Set(['translated_content', 'translations'])
const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Where a node stands. */
interface Site {
  id: string
  locale: string | undefined
  loose: boolean
}

/**
 * All texts of a data file by the path of their keys. Keys that stand for a language are no part of it, nor are forms of a plural.
 *
 * @param spoken the values that somebody reads, where the shape of the file or the caller tells
 */
export function dataEntries(root: DataNode, spoken: ReadonlyMap<DataNode, Spoken> | undefined): Entry[] {
  const collector = new EntryCollector(spoken, spoken === undefined && isTree(root))
  collector.visit(root, {id: '', locale: undefined, loose: false}, '')
  return collector.entries
}

class EntryCollector {
  readonly entries: Entry[] = []

  constructor(
    private readonly spoken: ReadonlyMap<DataNode, Spoken> | undefined,
    /** whether the file is nothing but texts, as resources of i18next are */
    private readonly tree: boolean,
  ) {}

  /** @param name the key that the node stands under */
  visit(node: DataNode, site: Site, name: string): void {
    if (node.kind === 'list') this.list(node.items, site, name)
    else if (node.kind === 'map') this.map(node, site)
    else if (node.kind === 'string') this.string(node, site)
  }

  private list(items: readonly DataNode[], site: Site, name: string): void {
    const locales = items.map(localeOf)
    const distinct = locales.every(Boolean) && new Set(locales).size === locales.length
    const same = distinct && (variantLists.has(name) || (items.length > 1 && !items.some(idOf)))
    for (const [index, item] of items.entries()) {
      // a list that is longer in one locale tells nothing of which items belong together
      const place = item.kind === 'map' ? `${index}/${items.length}` : `${index}`
      this.visit(item, same ? site : {...site, id: `${site.id}[${idOf(item) ?? place}]`, loose: true}, '')
    }
  }

  private map(node: MapNode, outer: Site): void {
    const keys = new Set(node.entries.map(({key}) => key))
    const localeOfKey = localesOfKeys(node.entries.flatMap(({key, value}) => (isAbout(key, value) ? [] : [key])))
    const site = {...outer, locale: localeOf(node) ?? outer.locale}
    const isPlural = keys.has('other') && node.entries.every(({key}) => plurals.has(key))
    for (const {key, value} of node.entries) {
      if (isAbout(key, value)) continue
      const locale = localeOfKey(key)
      if (locale !== undefined && value.kind !== 'other') this.visit(value, {...site, locale}, '')
      else if (isPlural || (translatedKeys.has(key) && value.kind === 'map')) this.visit(value, site, key)
      else {
        const id = this.spoken?.get(value)?.id ?? key.slice(0, key.length - pluralSuffix(key, keys).length)
        this.visit(value, {...site, id: site.id === '' ? id : `${site.id}.${id}`}, key)
      }
    }
  }

  private string(node: StringNode, {id, locale: around, loose}: Site): void {
    const told = this.spoken?.get(node)
    if (this.spoken && !told) return
    const {text} = node
    const locale = told?.locale ?? around
    const prose = this.spoken || this.tree ? isReadable(text) : isProse(text)
    this.entries.push({
      id,
      ...(locale !== undefined && {locale}),
      text,
      at: node.at,
      map: () => node.read().map,
      prose,
      ...(loose && {loose}),
    })
  }
}

/** Whether a field tells of its item rather than being a text of it. `id` and `code` may be languages or texts, too. */
function isAbout(key: string, value: DataNode): boolean {
  if (key.startsWith('$')) return true
  return value.kind === 'string' && !isProse(value.text) && [...localeFields, ...idFields].includes(key)
}

/** The locale that a map says it is in. Zendesk numbers its languages, and not all of the numbers are known. */
function localeOf(node: DataNode): string | undefined {
  for (const field of localeFields) {
    const locale = asLocale(textOf(get(node, field)))
    if (locale) return locale
  }
  const number = scalarOf(get(node, 'locale_id'))
  return number === undefined || number === null ? undefined : String(number)
}

function idOf(node: DataNode): string | undefined {
  for (const field of idFields) {
    const id = scalarOf(get(node, field))
    if ((typeof id === 'string' && id !== '') || typeof id === 'number') return String(id)
  }
  return undefined
}

function isTree(node: DataNode): boolean {
  if (node.kind === 'map') return node.entries.every(({value}) => isTree(value))
  if (node.kind === 'list') return node.items.every(isTree)
  return node.kind === 'string' || node.value === null
}
