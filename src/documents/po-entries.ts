import type {Entry} from './entry.js'
import type {Mapped} from './mapped.js'
import {isReadable} from './prose.js'

type Text = Mapped & {at: number}

/** A message of a gettext catalogue: its source text and its translations, one a plural form. */
export interface PoMessage {
  context: string | undefined
  source: readonly Text[]
  translations: readonly Text[]
  /** whether the translations wait for a review: gettext leaves them out until then */
  fuzzy: boolean
}

/** What the source texts of a catalogue are in: it does not say. */
const sourceLocale = 'msgid'

/**
 * The texts of a gettext catalogue, by context and source text.
 *
 * @param locale of its translations; without one, the path may tell
 */
export function poEntries(messages: readonly PoMessage[], locale: string | undefined): Entry[] {
  return messages.flatMap(({context, source, translations, fuzzy}) => {
    const id = JSON.stringify([context ?? '', source[0]?.text ?? ''])
    const entry = ({text, map, at}: Text): Entry => ({id, text, at, map: () => map, prose: isReadable(text)})
    return [
      ...source.map((text) => ({...entry(text), locale: sourceLocale, source: true})),
      ...translations.map((text) => ({
        ...entry(text),
        ...(locale !== undefined && {locale}),
        ...(fuzzy && {draft: true}),
      })),
    ]
  })
}
