import type {Match} from './matches.js'

/** Of matches of one rule that overlap, the first stays, and of those that begin together the longest. */
export function withoutOverlap(matches: Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Match[] = []
  for (const match of sorted) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
  }
  return kept
}
