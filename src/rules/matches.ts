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
    const each = (from: number, to: number): boolean => {
      if (isExcused(matcher, frame, from, to, source, index)) return false
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

function isExcused(
  matcher: SentenceMatcher,
  {unless}: PackFrame,
  from: number,
  to: number,
  source: SentenceSource,
  index: number,
): boolean {
  const {sentence} = matcher
  const {length} = sentence.infos
  const any = (symbol: number | undefined, within: SentenceMatcher | undefined, start: number, end: number) =>
    symbol !== undefined && within?.has(symbol, start, end) === true
  if (any(unless.match, matcher, from, to)) return true
  if (any(unless.before, matcher, clauseStart(sentence, from), from)) return true
  if (any(unless.after, matcher, to, clauseEnd(sentence, to))) return true
  if (any(unless.sentence, matcher, 0, length)) return true
  const whole = (other: SentenceMatcher | undefined) => other?.sentence.infos.length ?? 0
  if (unless.next) {
    const next = source.at(index + 1)
    if (any(unless.next, next, 0, whole(next))) return true
  }
  if (unless.previous) {
    const previous = source.at(index - 1)
    if (any(unless.previous, previous, 0, whole(previous))) return true
  }
  return false
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
