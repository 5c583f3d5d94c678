import type {LocalePack, PackFrame} from '../pack/types.js'
import type {SentenceMatcher} from '../pattern/match.js'
import type {Sieve} from '../pattern/sieve.js'
import {Break, type Sentence} from '../text/sentence.js'
import type {Channel} from '../types.js'

/** A pattern found in a sentence; `from` and `to` are word indices, `start` and `end` UTF-16 offsets. */
export interface Match {
  /** what the pattern is known by; -1 where there is none */
  pattern: number
  /** index into the pack's terms; -1 where it is none */
  term: number
  frame: PackFrame
  sentence: number
  from: number
  to: number
  start: number
  end: number
}

/** A sentence of a text, and those beside it, which are parsed only when asked for; undefined past the text's ends. */
export interface Place {
  /** tells the sentences of a text apart */
  id: number
  matcher: SentenceMatcher
  next(): Place | undefined
  previous(): Place | undefined
}

/**
 * Finds the patterns that a sieve lets through in a sentence, and drops what an exception excuses. Exceptions are looked at only
 * after a hit.
 */
export function findMatches(
  pack: LocalePack,
  sieve: Sieve,
  place: Place,
  active: Uint8Array,
  channel: Channel | undefined,
): Match[] {
  const {matcher} = place
  const {sentence} = matcher
  const found: Match[] = []
  for (const pattern of sieve.candidates(place.matcher.sentence, active)) {
    const frame = pack.frames[pattern.frame] as PackFrame
    if (frame.question === false && sentence.question) continue
    if (frame.question === 'only' && !sentence.question) continue
    if (frame.articles === false && channel === 'article') continue
    let isFree: boolean | undefined
    const each = (from: number, to: number): boolean => {
      isFree ??= !isExcusedByText(frame, place, sieve)
      if (!isFree) return true
      if (isExcusedByPlace(matcher, frame, sieve, from, to)) return false
      const {starts, ends} = sentence
      const match = {
        pattern: pattern.id,
        term: pattern.term,
        frame,
        sentence: place.id,
        from,
        to,
        start: starts[from] as number,
        end: ends[to - 1] as number,
      }
      found.push(match)
      for (const listener of listeners) listener(match)
      // a sentence gives one finding of a rule, but every expression counts and every term is a finding
      return pack.rules[frame.rule]?.kind === 'patterns'
    }
    matcher.find(sieve.sequenceOf(pattern), sieve.startsOf(pattern), each)
  }
  return found
}

const listeners = new Set<(match: Match) => void>()

/** Tells of every match before rules choose among them: for the check that each pattern is reached by an example. */
export function onMatch(listener: (match: Match) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Exceptions that hold for the sentence as a whole, wherever the match is. */
function isExcusedByText({unless}: PackFrame, place: Place, sieve: Sieve): boolean {
  const holds = (symbol: number | undefined, where: () => Place | undefined): boolean => {
    if (symbol === undefined) return false
    const matcher = where()?.matcher
    return matcher?.has(symbol, 0, matcher.sentence.infos.length) === true
  }
  return (
    (unless.sentence !== undefined && sieve.mayHold(unless.sentence) && holds(unless.sentence, () => place)) ||
    holds(unless.next, () => place.next()) ||
    holds(unless.previous, () => place.previous())
  )
}

/** Exceptions in the match, and in its clause before and behind it. */
function isExcusedByPlace(
  matcher: SentenceMatcher,
  {unless}: PackFrame,
  sieve: Sieve,
  from: number,
  to: number,
): boolean {
  const {sentence} = matcher
  const holds = (symbol: number | undefined, start: number, end: number): boolean =>
    symbol !== undefined && end > start && sieve.mayHold(symbol) && matcher.has(symbol, start, end)
  return (
    holds(unless.match, from, to) ||
    (unless.before !== undefined && holds(unless.before, clauseStart(sentence, from), from)) ||
    (unless.after !== undefined && holds(unless.after, to, clauseEnd(sentence, to)))
  )
}

function clauseStart(sentence: Sentence, at: number): number {
  let start = at
  while (start > 0 && sentence.breaks[start] === Break.none) start--
  return start
}

function clauseEnd(sentence: Sentence, at: number): number {
  let end = at
  while (end < sentence.infos.length && sentence.breaks[end] === Break.none) end++
  return end
}
