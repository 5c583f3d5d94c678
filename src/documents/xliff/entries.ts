import type {Entry} from '../entry.js'
import type {Mapped} from '../mapped.js'
import {isReadable} from '../prose.js'

interface Text extends Mapped {
  locale: string | undefined
  at: number
  inline: readonly string[]
}

/** A unit of an XLIFF file: its source and, where there is one, its target. */
export interface XliffPair {
  id: string
  source: Text
  target: Text | undefined
}

/** The texts of an XLIFF file by the ids of their units. */
export function xliffEntries(pairs: readonly XliffPair[]): Entry[] {
  const entry = (id: string, {text, map, at, inline, locale}: Text): Entry => ({
    id,
    ...(locale !== undefined && {locale}),
    text,
    at,
    map: () => map,
    prose: isReadable(text),
    inline,
  })
  return pairs.flatMap(({id, source, target}) => [
    // a path names the language that is translated into
    {...entry(id, {...source, locale: source.locale ?? 'source'}), source: true},
    ...(target ? [entry(id, target)] : []),
  ])
}
