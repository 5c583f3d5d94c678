import type {Channel} from '../types.js'
import {type Encode, escaping} from './edit.js'
import {encodeHtml} from './html/encode.js'
import {looksLikeHtml, readHtml} from './html/read.js'
import type {Mapped} from './mapped.js'
import type {Segment} from './segment.js'

/** What the surroundings of a value say about it. */
export interface About {
  locale?: string | undefined
  channel?: Channel | undefined
  role?: Segment['role']
}

const letter = /\p{L}/u

/** The segments of one value of a file: itself, or the texts of the HTML that it is. Without a letter it has none. */
export function valueSegments(value: Mapped & {encode: Encode}, about: About): Segment[] {
  const {text, map, encode} = value
  const {locale, channel, role = 'text'} = about
  if (!letter.test(text)) return []
  const said = {...(locale && {locale, localeFrom: 'data' as const}), ...(channel && {channel})}
  if (!looksLikeHtml(text)) return [{text, map, ...said, encode, role}]
  const encodeInside = escaping(encodeHtml, encode)
  return readHtml(text)
    .filter((part) => letter.test(part.text))
    .map((part) => ({
      ...said,
      ...(part.locale && {locale: part.locale, localeFrom: 'data' as const}),
      role: role === 'heading' ? role : part.role,
      text: part.text,
      map: part.map.through(map),
      encode: encodeInside,
    }))
}
