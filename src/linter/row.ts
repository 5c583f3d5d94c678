import type {Automaton} from '../pattern/automaton.js'
import {SentenceMatcher} from '../pattern/match.js'
import type {Place} from '../rules/matches.js'
import type {Sentence} from '../text/sentence.js'

/** A run of a message whose sentences are parsed when first asked for. */
export interface Run {
  heading: boolean
  sentences(): Sentence[]
}

/** The sentences of a message in a row, each run parsed when somebody first looks at it or beside it. */
export class SentenceRow {
  private readonly runs: Place[][] = []

  constructor(
    private readonly pieces: readonly Run[],
    private readonly automaton: Automaton,
  ) {}

  /** The sentences of a run. */
  of(run: number): Place[] {
    let places = this.runs[run]
    if (places === undefined) {
      places = (this.pieces[run] as Run).sentences().map((sentence, index) => ({
        id: run * 10_000 + index,
        matcher: new SentenceMatcher(this.automaton, sentence),
        next: () => this.runs[run]?.[index + 1] ?? this.from(run + 1, 1),
        previous: () => (index > 0 ? this.runs[run]?.[index - 1] : this.from(run - 1, -1)),
      }))
      this.runs[run] = places
    }
    return places
  }

  /** Every sentence of the message. */
  all(): Sentence[] {
    return this.pieces.flatMap((_, run) => this.of(run).map(({matcher}) => matcher.sentence))
  }

  /** The nearest sentence of a run or those behind or before it. */
  private from(run: number, step: 1 | -1): Place | undefined {
    for (let at = run; at >= 0 && at < this.pieces.length; at += step) {
      const place = this.of(at).at(step > 0 ? 0 : -1)
      if (place) return place
    }
    return undefined
  }
}
