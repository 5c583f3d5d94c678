const kept = 300

/** The most frequent letter triples of a folded text, words padded with spaces, most frequent first. */
export function trigramsOf(text: string): string {
  const counts = new Map<string, number>()
  for (const word of text.match(/[a-z]+/g) ?? []) {
    const padded = ` ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) {
      const triple = padded.slice(at, at + 3)
      counts.set(triple, (counts.get(triple) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, kept)
    .map(([triple]) => triple)
    .join('')
}
