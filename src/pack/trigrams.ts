import type {WordCounts} from './word-counts.js'

const kept = 300

/** The most frequent letter triples of a text's words, padded with spaces, most frequent first. */
export function trigramsOf(words: WordCounts): string {
  const counts = new Map<string, number>()
  for (const [word, times] of words) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) {
      const triple = padded.slice(at, at + 3)
      counts.set(triple, (counts.get(triple) ?? 0) + times)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, kept)
    .map(([triple]) => triple)
    .join('')
}
