import type {LocalePack, PackFrame} from '../pack/types.js'
import {SentenceMatcher} from '../pattern/match.js'
import {type Hit, kinds} from '../rules/kinds.js'
import {findMatches, type Match, type SentenceSource} from '../rules/matches.js'
import {misspellings} from '../rules/spelling.js'
import {findWriting, type Stretch} from '../rules/writing.js'
import {blocks} from '../text/blocks.js'
import {opaqueRanges} from '../text/opaque.js'
import type {Sentence} from '../text/sentence.js'
import {readText, type TextPiece} from '../text/text.js'
import type {Channel, Speller} from '../types.js'
import {type Engine, engineOf} from './engine.js'

export interface ReadOptions {
  channel: Channel | undefined
  /** whether a frame's rule is on */
  isActive: (frame: PackFrame) => boolean
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

/** The pieces of a message as one row of sentences, parsed as far as somebody looks. */
class Row implements SentenceSource {
  private readonly matchers: (SentenceMatcher | undefined)[] = []
  private readonly first: number[] = []
  private read = 0

  constructor(
    private readonly pieces: {sentences(): Sentence[]}[],
    private readonly engine: Engine,
  ) {}

  at(index: number): SentenceMatcher | undefined {
    while (index >= this.matchers.length && this.read < this.pieces.length) this.readNext()
    return this.matchers[index]
  }

  /** Indices of the sentences of a piece. */
  of(piece: number): {from: number; to: number} {
    while (this.read <= piece) this.readNext()
    return {from: this.first[piece] as number, to: this.first[piece + 1] ?? this.matchers.length}
  }

  /** Every sentence of the message. */
  all(): Sentence[] {
    while (this.read < this.pieces.length) this.readNext()
    return this.matchers.map((matcher) => (matcher as SentenceMatcher).sentence)
  }

  private readNext(): void {
    this.first.push(this.matchers.length)
    for (const sentence of this.pieces[this.read]?.sentences() ?? []) {
      this.matchers.push(new SentenceMatcher(this.engine.automaton, sentence))
    }
    this.read++
  }
}

/** Finds the faults of one message: matches, then each rule's kind, then one finding for one run of words. */
export function readMessage(text: string, pack: LocalePack, options: ReadOptions): MessageHits {
  const engine = engineOf(pack)
  const pieces = readText(text, engine.parser, engine.reader)
  const possible = pieces.map((piece) => piece.canMatch())
  const stretches = () => blocks(text).filter(({heading}) => !heading)
  const written = writingOf(text, pack, stretches, options)
  if (!possible.includes(true) && !options.speller) return {hits: written, counts: new Map()}
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
  return hitsOf(text, [whole], [true], engineOf(pack), options, writingOf(text, pack, stretches, options))
}

const writingOf = (text: string, pack: LocalePack, stretches: () => Stretch[], {isActive}: ReadOptions): Hit[] =>
  findWriting(text, pack, stretches, () => opaqueRanges(text), isActive)

function hitsOf(
  text: string,
  pieces: Pick<TextPiece, 'heading' | 'sentences'>[],
  possible: boolean[],
  engine: Engine,
  options: ReadOptions,
  written: Hit[],
): MessageHits {
  const {pack} = engine
  const row = new Row(pieces, engine)
  const byRule: Match[][] = pack.rules.map(() => [])
  pieces.forEach((piece, index) => {
    if (!possible[index]) return
    const {from, to} = row.of(index)
    // a heading is a label or the customer's question: only its terms are the company's words
    const isActive = (frame: PackFrame) =>
      options.isActive(frame) && !(piece.heading && pack.rules[frame.rule]?.kind !== 'terms')
    for (let at = from; at < to; at++) {
      for (const match of findMatches(pack, engine.automaton, row, at, isActive, options.channel)) {
        byRule[match.frame.rule]?.push(match)
      }
    }
  })
  const sentences = options.speller ? row.all() : []
  return settle(text, pack, byRule, sentences, options, written)
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
    if (matches.length === 0) return
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
