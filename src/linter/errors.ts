/** A wrong option or call. The message names the thing and the remedy. */
export class PolitesseError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PolitesseError'
  }
}

/** "did you mean" for a name that is not known, or an empty string. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  let best = ''
  let least = 3
  for (const name of known) {
    const cost = distance(wrong, name)
    if (cost < least) {
      least = cost
      best = name
    }
  }
  return best && ` Did you mean '${best}'?`
}

/** Edits between two short names (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitute, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
