import {localeOfLanguage} from '../../locale.js'
import type {DataNode} from '../node.js'
import {get, itemsOf, scalarOf, textOf} from '../node.js'
import type {Shape, Spoken} from '../shape.js'
import {has, hasText} from './fields.js'

/** Fields of an action that the customer reads; the others set a status, tags, an assignee … */
const spokenFields = new Set(['comment_value', 'comment_value_html', 'subject'])
/** Zendesk's numbers of languages, as far as every account has the same. */
const localeIds: Readonly<Record<string, string>> = {
  1: 'en-US',
  2: 'es',
  8: 'de',
  9: 'zh-TW',
  10: 'zh-CN',
  13: 'pl',
  16: 'fr',
}
const languageColumn = /^(\p{L}+)(?: \(.*\))? text$/iu

/** What Zendesk exports: macros, triggers and automations, dynamic content, also as the CSV of its own. */
export const zendesk: readonly Shape[] = [
  {
    name: 'zendesk-macro',
    is: (item) => itemsOf(get(item, 'actions')).some((action) => has(action, 'field', 'value')),
    spoken: (item) => {
      const actions = itemsOf(get(item, 'actions'))
      // a macro may write an internal note, which only agents read
      const note = actions.some((action) => field(action) === 'comment_mode_is_public' && isFalse(get(action, 'value')))
      return actions.flatMap((action) => spokenOf(action, note))
    },
  },
  {
    name: 'zendesk-dynamic-content',
    is: (item) => itemsOf(get(item, 'variants')).some(isVariant) || isVariant(item),
    spoken: (item) =>
      (isVariant(item) ? [item] : itemsOf(get(item, 'variants'))).map((variant) => [
        get(variant, 'content'),
        {channel: 'macro', locale: localeIds[String(scalarOf(get(variant, 'locale_id')))]},
      ]),
  },
  {
    name: 'zendesk-dynamic-content-csv',
    is: (item) => has(item, 'Default language', 'Default text', 'Variant status'),
    spoken: (item) => {
      if (item.kind !== 'map') return []
      const own = localeOfLanguage(textOf(get(item, 'Default language')))
      return item.entries.flatMap(({key, value}): [DataNode, Spoken][] => {
        const language = languageColumn.exec(key)?.[1]
        const locale = key === 'Default text' ? own : localeOfLanguage(language)
        return language ? [[value, {channel: 'macro', locale, id: 'text'}]] : []
      })
    },
  },
]

function isVariant(node: DataNode): boolean {
  return hasText(node, 'content') && has(node, 'locale_id')
}

function spokenOf(action: DataNode, note: boolean): [DataNode | undefined, Spoken][] {
  const name = field(action) ?? ''
  const value = get(action, 'value')
  // who gets it, the subject, the text
  if (name === 'notification_user' && textOf(itemsOf(value)[0]) === 'requester_id') {
    return itemsOf(value)
      .slice(1)
      .map((part) => [part, {channel: 'email'}])
  }
  if (!spokenFields.has(name) || (note && name !== 'subject')) return []
  // a list is the channel and the text
  return [[value?.kind === 'list' ? value.items.at(-1) : value, {channel: 'macro'}]]
}

function field(action: DataNode): string | undefined {
  return textOf(get(action, 'field'))
}

function isFalse(node: DataNode | undefined): boolean {
  return scalarOf(node) === false || scalarOf(node) === 'false'
}
