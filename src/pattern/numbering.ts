/**
 * Puts symbols that share words beside each other: those of the word that most symbols have come first, among them those of the next such
 * word, and so on. The symbols of a word are then runs of numbers, which are small in a pack, and close together in the tables of a sieve.
 */
export function besideAlike(symbolsOf: ReadonlyMap<string, readonly number[]>): (a: number, b: number) => number {
  const popular = [...symbolsOf].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const ranks = new Map<number, number[]>()
  popular.forEach(([, symbols], rank) => {
    for (const symbol of symbols) {
      const found = ranks.get(symbol)
      if (found) found.push(rank)
      else ranks.set(symbol, [rank])
    }
  })
  return (a, b) => compare(ranks.get(a) ?? [], ranks.get(b) ?? []) || a - b
}

/** Lexicographically; what has no more of them comes last. */
function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? Number.MAX_SAFE_INTEGER) - (b[at] ?? Number.MAX_SAFE_INTEGER)
    if (difference !== 0) return difference
  }
  return 0
}
