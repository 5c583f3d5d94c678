/** A language tag in its usual form (`fr-CA`), or nothing where the value is none. */
export function asLocale(value: string | undefined): string | undefined {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?(?:\.utf-?8)?\s*$/i.exec(value ?? '')
  if (!match) return undefined
  const [, language = '', region = ''] = match
  return language.toLowerCase() + (region && `-${region.length === 2 ? region.toUpperCase() : region}`)
}

/** The languages that exports call by their English names. */
const names: Record<string, string> = {
  english: 'en',
  french: 'fr',
  romanian: 'ro',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
}

/** The locale of a language by its English name (`French`, `English (UK)`) or tag. */
export function localeOfLanguage(name: string | undefined): string | undefined {
  return names[/^\p{L}+/u.exec(name?.toLowerCase() ?? '')?.[0] ?? ''] ?? asLocale(name)
}

// Only languages there are packs for: `.js.`, `-at.` and `is/` are language codes too.
const spoken = '(?:en|fr|ro)(?:[-_][a-z]{2})?'
const ours = new RegExp(`^${spoken}$`, 'i')
const folder = new RegExp(`(?:^|[\\\\/])(${spoken})(?=[\\\\/])`, 'gi')
const suffix = new RegExp(`(?:^|[\\\\/._-])(${spoken})\\.[a-z]+$`, 'i')

/**
 * The locale that a path names: `docs/fr/faq.md`, `macros.fr.json`, `delays-fr_CA.yaml`, `ro.yml`. The file
 * name wins.
 */
export function localeOfPath(path: string): string | undefined {
  return asLocale(suffix.exec(path)?.[1] ?? [...path.matchAll(folder)].at(-1)?.[1])
}

/** The path with `*` for the locale that it names: the same for files that differ in nothing else. */
export function pathWithoutLocale(path: string): string {
  const locale = localeOfPath(path)
  const without = (whole: string, name: string) => (asLocale(name) === locale ? whole.replace(name, '*') : whole)
  return locale === undefined ? path : path.replace(folder, without).replace(suffix, without)
}

/** What `pathWithoutLocale` makes of the translations of a path that names no locale itself: `a.*.md`, `a-*.md`, `a_*.md`. */
export function pathsWithoutName(path: string): string[] {
  const dot = path.lastIndexOf('.')
  return dot <= 0 ? [] : ['.', '-', '_'].map((mark) => `${path.slice(0, dot)}${mark}*${path.slice(dot)}`)
}

/** The same for translations in a folder of their language, `a/fr/b.md` and `fr/a/b.md` of `a/b.md`; the nearest folder first. */
export function pathsWithoutFolder(path: string): string[] {
  const starts = [...path.matchAll(/\//g)].map(({index}) => index + 1)
  return [0, ...starts].reverse().map((at) => `${path.slice(0, at)}*/${path.slice(at)}`)
}

/** What `pathsWithoutName` and `pathsWithoutFolder` were made of. */
export function pathsUnnamed(pattern: string): string[] {
  const without = [pattern.replace(/[._-]\*(?=\.[^./]+$)/, ''), pattern.replace(/(^|\/)\*\//, '$1')]
  return without.filter((path) => !path.includes('*'))
}

/**
 * Makes the function that tells the locale of a key that stands for a language, as in `{"en": {…}, "fr": {…}}`. One of ours
 * is always read so; another only among keys that are all languages, one of them ours, since `id` and `no` are words too.
 */
export function localesOfKeys(keys: readonly string[]): (key: string) => string | undefined {
  const all = keys.some((key) => ours.test(key)) && keys.every((key) => asLocale(key))
  return (key) => (all || ours.test(key) ? asLocale(key) : undefined)
}
