import {localeOfPath} from '../documents/locale.js'
import type {Document} from '../documents/segment.js'
import type {FileTexts} from '../reporters/index.js'
import {packTexts, translatedText} from '../translations/index.js'
import type {ReadText} from './locales.js'
import {nameNumbered} from './numbered-locales.js'

/**
 * What a file brings to the comparison of translations; nothing where it cannot have a counterpart. Places are left out: most
 * texts are as they should be, and all of them are held until the last file is read.
 *
 * @param accompanied whether files stand on the disk that it is compared with
 */
export function fileTexts(
  path: string,
  {segments, entries}: Pick<Document, 'segments' | 'entries'>,
  variant: FileTexts['variant'],
  accompanied: boolean,
  read: readonly ReadText[],
): FileTexts | undefined {
  const own = nameNumbered(entries?.() ?? [], read)
  const named = variant?.locale ?? localeOfPath(path)
  const locales = new Set(own.flatMap(({locale}) => locale ?? named ?? []))
  if (named === undefined && locales.size < 2) return undefined
  return {
    ...(variant && {variant}),
    ...((accompanied || locales.size > 1) && {texts: packTexts(own.map((entry) => translatedText(entry, () => null)))}),
    spoken: segments.length > 0,
  }
}
