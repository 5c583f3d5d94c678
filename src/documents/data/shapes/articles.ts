import {asLocale} from '../../locale.js'
import {type DataNode, get, textOf} from '../node.js'
import type {Shape, Spoken} from '../shape.js'
import {has, hasText} from './fields.js'

/** Articles of help centres: everything but their numbers and addresses is read by customers. */
export const articles: readonly Shape[] = [
  {
    // also its translations
    name: 'zendesk-article',
    is: (item) =>
      hasText(item, 'title', 'body', 'locale') &&
      ['source_locale', 'section_id', 'source_type', 'html_url'].some((key) => has(item, key)),
    spoken: (item) => article(item, undefined),
  },
  {
    name: 'intercom-article',
    is: (item) => textOf(get(item, 'type')) === 'article' && hasText(item, 'title', 'body'),
    spoken: (item) => {
      const locale = asLocale(textOf(get(item, 'default_locale')))
      const translated = get(item, 'translated_content')
      const others = translated?.kind === 'map' ? translated.entries : []
      return [article(item, locale), ...others.map(({key, value}) => article(value, asLocale(key)))].flat()
    },
  },
]

function article(item: DataNode, locale: string | undefined): [DataNode | undefined, Spoken][] {
  const about = {channel: 'article' as const, ...(locale && {locale})}
  return [
    [get(item, 'title'), {...about, role: 'heading'}],
    [get(item, 'description'), about],
    [get(item, 'body'), about],
  ]
}
