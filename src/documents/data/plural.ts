/** Endings of the keys that hold the forms of a plural, as i18next writes them. */
export const pluralKey = /(?:_ordinal)?_(?:zero|one|two|few|many|other|plural)$/

/**
 * The ending of a key that makes it a form of a plural; '' where it is none. `step_one` is a form only beside `step_other`, and
 * `item_plural` beside `item`.
 *
 * @param keys the key and those beside it
 */
export function pluralSuffix(key: string, keys: ReadonlySet<string>): string {
  const suffix = pluralKey.exec(key)?.[0]
  if (suffix === undefined) return ''
  const base = key.slice(0, -suffix.length)
  const other = suffix.startsWith('_ordinal') ? '_ordinal_other' : '_other'
  return keys.has(suffix === '_plural' ? base : base + other) ? suffix : ''
}
