import {fold} from '../text/fold.js'
import type {TaggedForm} from './inflections.js'

/** How often words stand in a text: counted where there are texts, else by Zipf's law over the common words. */
export class WordWeights {
  private readonly rank: Map<string, number>

  /** @param frequency share of a folded word among the words of real texts, 0 where it is not known */
  constructor(
    common: readonly string[],
    private readonly frequency: (word: string) => number,
  ) {
    this.rank = new Map(common.map((word, index) => [fold(word), index]))
  }

  of(word: string): number {
    const rank = this.rank.get(word)
    return Math.max(rank === undefined ? 0 : 0.5 / (rank + 8), this.frequency(word))
  }

  ofForms(forms: readonly TaggedForm[]): number {
    let weight = 0
    for (const form of new Set(forms.map(({form}) => fold(form)))) weight += this.of(form)
    return weight
  }
}
