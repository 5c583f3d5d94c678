import type {TranslatedText} from './text.js'

/** Where a stretch stands: in an entry of its file, by its index; the placeholder of it, or else its first line. */
export interface Spot {
  entry: number
  placeholder?: number
}

/** One text: its id, what holds for it (a bit each), its locale, the names of its placeholders. */
type Row = [id: string, about: number, locale: string | 0, ...names: string[]]

const flags = ['source', 'prose', 'loose', 'blank', 'draft', 'named'] as const

/** Texts of a file as one string, in their order: a large tree has hundreds of thousands, held until all files are read. */
export function packTexts(texts: readonly TranslatedText<unknown>[]): string {
  const rows = texts.map((text): Row => {
    const about = flags.reduce((bits, flag, index) => bits | (text[flag] ? 1 << index : 0), 0)
    return [text.id, about, text.locale ?? 0, ...text.placeholders.map(({name}) => name)]
  })
  return JSON.stringify(rows)
}

/** What `packTexts` made of the texts. */
export function unpackTexts(packed: string): TranslatedText<Spot>[] {
  return (JSON.parse(packed) as Row[]).map(([id, about, locale, ...names], entry) => {
    const has = (flag: (typeof flags)[number]) => (about & (1 << flags.indexOf(flag))) !== 0
    return {
      id,
      ...(locale !== 0 && {locale}),
      source: has('source'),
      prose: has('prose'),
      loose: has('loose'),
      blank: has('blank'),
      ...(has('draft') && {draft: true}),
      named: has('named'),
      place: {entry},
      placeholders: names.map((name, placeholder) => ({name, place: {entry, placeholder}})),
    }
  })
}
