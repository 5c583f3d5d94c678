import type {LocalePack, PackFrame} from '../pack/types.js'
import {type Hit, kinds} from '../rules/kinds.js'
import {findMatches, type Match} from '../rules/matches.js'
import {misspellings} from '../rules/spelling.js'
import {findWriting, type Stretch} from '../rules/writing.js'
import {blocks} from '../text/blocks.js'
import {opaqueRanges} from '../text/opaque.js'
import type {Sentence} from '../text/sentence.js'
import {readText} from '../text/text.js'
import type {Channel, Speller} from '../types.js'
import {type Engine, engineOf} from './engine.js'
import {type Run, SentenceRow} from './row.js'

export interface ReadOptions {
  channel: Channel | undefined
  /** 1 for each frame whose rule is on, else 0 */
  active: Uint8Array
  /** expressions that `count` rules met in earlier turns, by rule */
  counted: ReadonlyMap<string, number>
  /** where the rule `spelling` is on and the locale has a speller */
  speller?: Speller
}

export interface MessageHits {
  hits: Hit[]
  /** how many expressions each `count` rule met in this message */
  counts: Map<string, number>
}

/** Finds the faults of one message: matches, then each rule's kind, then one finding for one run of words. */
export function readMessage(text: string, pack: LocalePack, options: ReadOptions): MessageHits {
  const engine = engineOf(pack)
  const {scanner, glance, sieve} = engine
  const pieces = readText(text, engine.parser, engine.reader)
  const possible: number[] = []
  for (const [index, piece] of pieces.entries()) {
    piece.look(scanner, glance)
    if (sieve.passes(glance, activeIn(piece, options, pack))) possible.push(index)
  }
  const stretches = () => blocks(text).filter(({heading}) => !heading)
  const written = writingOf(text, pack, stretches, options)
  if (possible.length === 0 && !options.speller) return {hits: written, counts: new Map()}
  return hitsOf(text, pieces, possible, engine, options, written)
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
  return hitsOf(text, [whole], [0], engineOf(pack), options, writingOf(text, pack, stretches, options))
}

const writingOf = (text: string, pack: LocalePack, stretches: () => Stretch[], {active}: ReadOptions): Hit[] =>
  findWriting(text, pack, stretches, () => opaqueRanges(text), active)

function hitsOf(
  text: string,
  pieces: readonly Run[],
  possible: readonly number[],
  engine: Engine,
  options: ReadOptions,
  written: Hit[],
): MessageHits {
  const {pack, sieve} = engine
  const row = new SentenceRow(pieces, engine.automaton)
  const byRule: Match[][] = pack.rules.map(() => [])
  for (const index of possible) {
    const active = activeIn(pieces[index] as Run, options, pack)
    for (const place of row.of(index)) {
      for (const match of findMatches(pack, sieve, place, active, options.channel)) {
        byRule[match.frame.rule]?.push(match)
      }
    }
  }
  const sentences = options.speller ? row.all() : []
  return settle(text, pack, byRule, sentences, options, written)
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
  byRule: Match[][],
  sentences: Sentence[],
  options: ReadOptions,
  written: Hit[],
): MessageHits {
  const taken = [...written]
  const counts = new Map<string, number>()
  const free = (match: Match) => !taken.some((other) => match.start < other.end && other.start < match.end)
  byRule.forEach((matches, index) => {
    const rule = pack.rules[index] as LocalePack['rules'][number]
    if (rule.kind === 'spelling') {
      const {speller, channel} = options
      if (speller) taken.push(...misspellings(sentences, rule, {text, pack, speller, channel}).filter(free))
      return
    }
    // translations are told by comparing files, not in a message
    if (matches.length === 0 || rule.kind === 'translation') return
    const context = {text, pack, counted: options.counted.get(rule.id) ?? 0}
    // an expression counts even where an earlier rule flags it
    const hits =
      rule.kind === 'count'
        ? kinds.count(matches, rule, context).filter(free)
        : kinds[rule.kind](matches.filter(free), rule, context)
    if (rule.kind === 'count') counts.set(rule.id, countOf(matches))
    taken.push(...hits)
  })
  taken.sort((a, b) => a.start - b.start)
  return {hits: taken, counts}
}

function countOf(matches: Match[]): number {
  const ends = [...matches].sort((a, b) => a.start - b.start)
  let count = 0
  let reach = -1
  for (const {start, end} of ends) {
    if (start >= reach) count++
    reach = Math.max(reach, end)
  }
  return count
}
