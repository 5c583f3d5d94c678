import {partOf} from '../documents/part.js'
import type {Segment} from '../documents/segment.js'
import type {LocaleReason} from '../reporters/index.js'

/** A text with the language it is read in. */
export interface ReadText {
  segment: Segment
  /** BCP 47 tag; there may be no pack for it */
  locale: string
  from: LocaleReason
}

/** Tells the language that a text is written in. */
type Detect = (text: string) => Promise<string>

/** A shorter text does not tell its language for sure. */
const tellsLanguage = 60

/**
 * Chooses the language of each text of a file. A text that mixes languages is read in parts. A short one that says nothing
 * of itself is read in the language of most of the file.
 *
 * @param stated the language that the caller names for all texts
 */
export async function chooseLocales(
  segments: readonly Segment[],
  stated: string | undefined,
  detect: Detect,
): Promise<ReadText[]> {
  const chosen = new Map<Segment, ReadText>()
  const parts: Segment[] = []
  const votes = new Map<string, number>()
  const choose = (segment: Segment, locale: string, from: LocaleReason) => {
    chosen.set(segment, {segment, locale, from})
    votes.set(locale, (votes.get(locale) ?? 0) + segment.text.length)
  }
  for (const segment of segments) {
    const known = stated ?? segment.locale
    const pieces = known === undefined ? await byLanguage(segment, detect) : [segment]
    parts.push(...pieces)
    for (const piece of pieces) {
      if (known !== undefined) choose(piece, known, stated === undefined ? (segment.localeFrom ?? 'data') : 'option')
      else if (piece.text.length >= tellsLanguage) choose(piece, await detect(piece.text), 'detected')
    }
  }
  const short = parts.filter((part) => !chosen.has(part))
  if (short.length > 0) {
    const most = favourite(votes)
    const together = short.map(({text}) => text).join('\n')
    const guessed = most === undefined && together.length < tellsLanguage
    const locale = most ?? (await detect(together))
    for (const segment of short) choose(segment, locale, guessed ? 'guessed' : 'majority')
  }
  return parts.map((part) => chosen.get(part) as ReadText)
}

const gap = /\n[^\S\n]*\n\s*/g

/** The parts of a text that are in different languages, cut between paragraphs; mostly it is one. */
async function byLanguage(segment: Segment, detect: Detect): Promise<Segment[]> {
  const {text} = segment
  if (text.length < 2 * tellsLanguage || !text.includes('\n')) return [segment]
  const cuts: {at: number; locale: string}[] = []
  let from = 0
  for (const {index, 0: found} of [...text.matchAll(gap), {index: text.length, 0: ''}]) {
    // a short paragraph goes with the one before it
    if (index - from >= tellsLanguage) {
      const locale = await detect(text.slice(from, index))
      if (cuts.at(-1)?.locale !== locale) cuts.push({at: cuts.length === 0 ? 0 : from, locale})
    }
    from = index + found.length
  }
  if (cuts.length < 2) return [segment]
  return cuts.map(({at}, index) => partOf(segment, at, cuts[index + 1]?.at ?? text.length))
}

function favourite(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0]
}
