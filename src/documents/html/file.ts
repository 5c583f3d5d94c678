import {escaping} from '../edit.js'
import {asLocale} from '../locale.js'
import type {Document} from '../segment.js'
import {htmlComments} from './comments.js'
import {encodeHtml} from './encode.js'
import {readHtml} from './read.js'

const language = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i
const encode = escaping(encodeHtml)

/** Reads an HTML file; its `<html lang>` gives the locale. */
export function readHtmlFile(text: string): Document {
  const locale = asLocale(language.exec(text.slice(0, 4000))?.[1])
  const about = locale ? {locale, localeFrom: 'data' as const} : {}
  const segments = readHtml(text).filter((part) => /\p{L}/u.test(part.text))
  return {
    segments: segments.map(({role, map, text: words}) => ({text: words, map, role, encode, ...about})),
    comments: htmlComments(text),
    errors: [],
  }
}
