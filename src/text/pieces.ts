import type {OpaqueRange} from './opaque.js'

/** A run of whole sentences, with the opaque ranges in it. Offsets are into the text. */
export interface Piece {
  start: number
  end: number
  ranges: OpaqueRange[]
}

const stop = 46
const exclamation = 33
const question = 63

/**
 * Cuts a block where a sentence ends for sure: `!`, `?` or the full stop of a word that is no abbreviation, then space
 * and a capital. Each piece can be looked at, and parsed or not, by itself. No cut falls into an opaque range.
 */
export function pieces(
  text: string,
  start: number,
  end: number,
  ranges: readonly OpaqueRange[],
  isAbbreviation: (word: string) => boolean,
): Piece[] {
  const found: Piece[] = []
  let from = start
  let range = 0
  const cut = (to: number) => {
    const inside: OpaqueRange[] = []
    while (range < ranges.length && (ranges[range] as OpaqueRange).start < to)
      inside.push(ranges[range++] as OpaqueRange)
    found.push({start: from, end: to, ranges: inside})
    from = to
  }
  let hidden = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== stop && code !== exclamation && code !== question) continue
    let next = at + 1
    while (next < end && isSpace(text.charCodeAt(next))) next++
    if (next === at + 1 || next >= end || !isCapital(text[next] as string)) continue
    if (code === stop && !isWordEnd(text, start, at, isAbbreviation)) continue
    while (hidden < ranges.length && (ranges[hidden] as OpaqueRange).end <= at) hidden++
    const over = ranges[hidden]
    if (over === undefined || over.start >= next) cut(next)
  }
  if (from < end) cut(end)
  return found
}

/** Whether the full stop at a place is that of a lower-case word which is no abbreviation. */
function isWordEnd(text: string, start: number, at: number, isAbbreviation: (word: string) => boolean): boolean {
  let from = at
  while (from > start && at - from < 30 && isLowerCase(text[from - 1] as string)) from--
  return at - from > 2 && !isAbbreviation(text.slice(from, at))
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13

const isCapital = (char: string): boolean => char.toLowerCase() !== char

const isLowerCase = (char: string): boolean => char.toUpperCase() !== char
