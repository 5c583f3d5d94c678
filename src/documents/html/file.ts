import {escaping} from '../edit.js'
import type {Document} from '../segment.js'
import {htmlComments} from './comments.js'
import {encodeHtml} from './encode.js'
import {readHtml} from './read.js'

const encode = escaping(encodeHtml)

/** Reads an HTML file; its `lang` attributes give the locale. */
export function readHtmlFile(text: string): Document {
  const segments = readHtml(text).filter((part) => /\p{L}/u.test(part.text))
  return {
    segments: segments.map((part) => ({...part, encode, ...(part.locale && {localeFrom: 'data' as const})})),
    comments: htmlComments(text),
    errors: [],
  }
}
