import type {Translate} from '../reporters/index.js'
import {UsageError} from './usage-error.js'

/** The known name that somebody most likely meant, if one is near. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  const given = wrong.toLowerCase()
  const ranked = known
    .map((name) => ({name, cost: distance(given, name.toLowerCase())}))
    .sort((a, b) => a.cost - b.cost)
  const [best] = ranked
  const allowed = Math.max(1, Math.floor(Math.max(given.length, best?.name.length ?? 0) / 3))
  if (best && best.cost <= allowed) return best.name
  return given.length > 2 ? known.find((name) => name.toLowerCase().startsWith(given)) : undefined
}

/** Makes sure that a name is a known one, or says which there are and which was meant. */
export function known(kind: string, name: string, names: readonly string[], translate: Translate): string {
  if (names.includes(name)) return name
  const message = translate(`usage.unknown.${kind}`, {name, known: names.join(', ')})
  throw new UsageError(withSuggestion(message, nearest(name, names), translate))
}

/** The message, and the name that was meant where there is one. */
export function withSuggestion(message: string, name: string | undefined, translate: Translate): string {
  return name === undefined ? message : `${message} ${translate('didYouMean', {name})}`
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
