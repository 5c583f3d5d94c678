import type {LocalePack, PackFrame, PackRule} from '../pack/types.js'
import {type Hit, kinds} from '../rules/kinds.js'
import {findMatches, type Match, type Place} from '../rules/matches.js'
import {misspellings} from '../rules/spelling.js'
import {findWriting, type Stretch} from '../rules/writing.js'
import {blocks} from '../text/blocks.js'
import {opaqueRanges} from '../text/opaque.js'
import type {Sentence} from '../text/sentence.js'
import {blankTags} from '../text/template-tags.js'
import {readText} from '../text/text.js'
import type {Channel, Limits, Speller} from '../types.js'
import {type Engine, engineOf} from './engine.js'
import {SentenceRow} from './row.js'

export interface ReadOptions {
  channel: Channel | undefined
  /** 1 for each frame whose rule is on, else 0 */
  active: Uint8Array
  /** expressions that `count` rules met in earlier turns, by rule */
  counted: ReadonlyMap<string, number>
  /** how many expressions a `count` rule allows */
  limits: (rule: PackRule) => Limits | undefined
  /** where the rule `spelling` is on and the locale has a speller */
  speller?: Speller
}

export interface MessageHits {
  hits: Hit[]
  /** how many expressions each `count` rule met in this message */
  counts: Map<string, number>
}

/** Finds the faults of one message: matches, then each rule's kind, then one finding for one run of words. */
export function readMessage(written: string, pack: LocalePack, options: ReadOptions): MessageHits {
  const text = blankTags(written)
  const engine = engineOf(pack)
  const {glance, sieve} = engine
  const pieces = readText(text, engine)
  const row = new SentenceRow(pieces, engine.automaton)
  const matches: Match[] = []
  for (const [index, piece] of pieces.entries()) {
    const active = activeIn(piece, options, pack)
    piece.look(glance)
    // matched at once, while the sieve has what it found out about the piece
    if (sieve.passes(glance, active)) addMatches(matches, row.of(index), engine, active, options)
  }
  const stretches = () => blocks(text).filter(({heading}) => !heading)
  return settle(text, pack, matches, row, options, writingOf(text, pack, stretches, options))
}

/** The same for sentences that are parsed already, as by remark or rehype. */
export function readSentences(
  text: string,
  sentences: Sentence[],
  pack: LocalePack,
  options: ReadOptions,
): MessageHits {
  const whole = {heading: false, sentences: () => sentences}
  const stretches = () =>
    sentences.map(({starts, ends}, index) => ({
      start: starts[0] as number,
      // with the marks behind the last word
      end: Math.min((ends.at(-1) as number) + 20, sentences[index + 1]?.starts[0] ?? text.length),
    }))
  const engine = engineOf(pack)
  const row = new SentenceRow([whole], engine.automaton)
  const matches: Match[] = []
  addMatches(matches, row.of(0), engine, options.active, options)
  return settle(text, pack, matches, row, options, writingOf(text, pack, stretches, options))
}

const writingOf = (text: string, pack: LocalePack, stretches: () => Stretch[], {active}: ReadOptions): Hit[] =>
  findWriting(text, pack, stretches, () => opaqueRanges(text), active)

function addMatches(
  matches: Match[],
  places: readonly Place[],
  {pack, sieve}: Engine,
  active: Uint8Array,
  {channel}: ReadOptions,
): void {
  for (const place of places) matches.push(...findMatches(pack, sieve, place, active, channel))
}

/** Which frames are looked for: a heading is a label or the customer's question, so that only its terms are the company's words. */
function activeIn({heading}: {heading: boolean}, {active}: ReadOptions, pack: LocalePack): Uint8Array {
  if (!heading) return active
  return active.map((on, frame) => (pack.rules[(pack.frames[frame] as PackFrame).rule]?.kind === 'terms' ? on : 0))
}

/**
 * Runs the kinds in the order of the catalogue; words that an earlier rule has claimed are taken, and before all of them
 * what is shouted.
 */
function settle(
  text: string,
  pack: LocalePack,
  matches: readonly Match[],
  row: SentenceRow,
  options: ReadOptions,
  written: Hit[],
): MessageHits {
  const {speller, channel} = options
  if (matches.length === 0 && !speller) return {hits: written.sort(byStart), counts: new Map()}
  const byRule: Match[][] = pack.rules.map(() => [])
  for (const match of matches) byRule[match.frame.rule]?.push(match)
  const taken = [...written]
  const counts = new Map<string, number>()
  const free = (match: Match) => !taken.some((other) => match.start < other.end && other.start < match.end)
  byRule.forEach((matches, index) => {
    const rule = pack.rules[index] as LocalePack['rules'][number]
    if (rule.kind === 'spelling') {
      if (speller) taken.push(...misspellings(row.all(), rule, {text, pack, speller, channel}).filter(free))
      return
    }
    // translations are told by comparing files, not in a message
    if (matches.length === 0 || rule.kind === 'translation') return
    const context = {text, pack, counted: options.counted.get(rule.id) ?? 0}
    // an expression counts even where an earlier rule flags it
    const hits =
      rule.kind === 'count'
        ? kinds.count(matches, limited(rule, options), context).filter(free)
        : kinds[rule.kind](matches.filter(free), rule, context)
    if (rule.kind === 'count') counts.set(rule.id, countOf(matches))
    taken.push(...hits)
  })
  return {hits: taken.sort(byStart), counts}
}

function limited(rule: PackRule, {limits}: ReadOptions): PackRule {
  const own = limits(rule)
  return own ? {...rule, limits: own} : rule
}

const byStart = (a: {start: number}, b: {start: number}): number => a.start - b.start

function countOf(matches: Match[]): number {
  const ends = [...matches].sort(byStart)
  let count = 0
  let reach = -1
  for (const {start, end} of ends) {
    if (start >= reach) count++
    reach = Math.max(reach, end)
  }
  return count
}
