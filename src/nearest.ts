/**
 * The known name that somebody most likely meant, if one is near: a slip or two away, or begun as given.
 *
 * @example nearest('vague-wiat', ['excuse', 'vague-wait']) // 'vague-wait'
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const given = wrong.toLowerCase()
  const names = [...known]
  const ranked = names
    .map((name) => ({name, cost: distance(given, name.toLowerCase())}))
    .sort((a, b) => a.cost - b.cost)
  const [best] = ranked
  const allowed = Math.max(1, Math.floor(Math.max(given.length, best?.name.length ?? 0) / 3))
  if (best && best.cost <= allowed) return best.name
  return given.length > 2 ? names.find((name) => name.toLowerCase().startsWith(given)) : undefined
}

/** Edits that turn one name into another: a letter more, less or other, or two swapped. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, index) => index)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : changed
      row.push(Math.min(changed, swapped, at(i - 1, j) + 1, (row[j - 1] as number) + 1))
    }
  }
  return at(a.length, b.length)
}
