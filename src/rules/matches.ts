import type {LocalePack, PackFrame} from '../pack/types.js'
import type {Automaton} from '../pattern/automaton.js'
import {addSparse} from '../pattern/bits.js'
import type {SentenceMatcher} from '../pattern/match.js'
import {Break, type Sentence} from '../text/sentence.js'
import type {Channel} from '../types.js'

/** A pattern found in a sentence; `from` and `to` are word indices, `start` and `end` UTF-16 offsets. */
export interface Match {
  /** index into the pack's patterns */
  pattern: number
  frame: PackFrame
  sentence: number
  from: number
  to: number
  start: number
  end: number
}

/** Gives the sentence at an index, parsing it only when asked; undefined past the text's ends. */
export interface SentenceSource {
  at(index: number): SentenceMatcher | undefined
}

/**
 * Finds every pattern in a sentence and drops what an exception excuses. Exceptions are looked at only after a hit.
 */
export function findMatches(
  pack: LocalePack,
  automaton: Automaton,
  source: SentenceSource,
  index: number,
  isActive: (frame: PackFrame) => boolean,
  channel: Channel | undefined,
): Match[] {
  const matcher = source.at(index)
  if (!matcher) return []
  const {sentence} = matcher
  const found: Match[] = []
  for (const pattern of automaton.candidates(possibleOf(automaton, sentence))) {
    const frame = pack.frames[pattern.frame] as PackFrame
    if (!isActive(frame)) continue
    if (frame.question === false && sentence.question) continue
    if (frame.question === 'only' && !sentence.question) continue
    if (frame.articles === false && channel === 'article') continue
    let isFree: boolean | undefined
    const each = (from: number, to: number): boolean => {
      isFree ??= !isExcusedByText(frame, source, index)
      if (!isFree) return true
      if (isExcusedByPlace(matcher, frame, from, to)) return false
      const {starts, ends} = sentence
      const match = {
        pattern: pattern.index,
        frame,
        sentence: index,
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
    matcher.find(automaton.sequenceOf(pattern), each)
  }
  return found
}

const listeners = new Set<(match: Match) => void>()

/** Tells of every match before rules choose among them: for the check that each pattern is reached by an example. */
export function onMatch(listener: (match: Match) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function possibleOf(automaton: Automaton, sentence: Sentence): Uint32Array {
  const possible = automaton.nothing()
  for (const info of sentence.infos) addSparse(possible, info.possible)
  return possible
}

/** Exceptions that hold for the sentence as a whole, wherever the match is. */
function isExcusedByText({unless}: PackFrame, source: SentenceSource, index: number): boolean {
  const holds = (symbol: number | undefined, at: number): boolean => {
    if (symbol === undefined) return false
    const matcher = source.at(at)
    return matcher?.has(symbol, 0, matcher.sentence.infos.length) === true
  }
  return holds(unless.sentence, index) || holds(unless.next, index + 1) || holds(unless.previous, index - 1)
}

/** Exceptions in the match, and in its clause before and behind it. */
function isExcusedByPlace(matcher: SentenceMatcher, {unless}: PackFrame, from: number, to: number): boolean {
  const {sentence} = matcher
  const holds = (symbol: number | undefined, start: number, end: number): boolean =>
    symbol !== undefined && matcher.has(symbol, start, end)
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
