import {fold} from '../text/fold.js'

/** How often folded words stand in the texts of a pack; tells which word of a pattern is rare, and the language. */
export type WordCounts = ReadonlyMap<string, number>

export function countWords(texts: readonly string[]): WordCounts {
  const counts = new Map<string, number>()
  for (const word of fold(texts.join('\n')).match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The counts of two texts together. */
export function addCounts(a: WordCounts, b: WordCounts): WordCounts {
  const sum = new Map(a)
  for (const [word, count] of b) sum.set(word, (sum.get(word) ?? 0) + count)
  return sum
}

/** Shares of the words; one that is not counted is taken as seen a third of a time in a longer text. */
export function frequencies(counts: WordCounts): (word: string) => number {
  let total = 3000
  for (const count of counts.values()) total += count
  return (word) => (counts.get(word) ?? 0.3) / total
}
