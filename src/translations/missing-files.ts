import {pathsUnnamed} from '../documents/locale.js'
import type {Fault} from './fault.js'
import {localeOfFile, patternOf, type TranslatedFile} from './groups.js'
import {baseOf} from './versions.js'

/** A file with the locale that its path names. */
interface Placed<P> {
  file: TranslatedFile<P>
  locale: string
  /** the path with `*` for the locale */
  pattern: string
}

/**
 * Files that one locale of a folder has and another has not. A locale is held to the others only where at least half of its files
 * have a namesake, and the others to it only where one has: many help centres translate the names of their pages too.
 *
 * @param exists whether a path leads to a file that this run was not given
 */
export function missingFiles<P>(files: readonly TranslatedFile<P>[], exists: (path: string) => boolean): Fault<P>[] {
  const roots = new Map<string, Placed<P>[]>()
  for (const file of files) {
    const locale = localeOfFile(file)
    if (locale === undefined) continue
    const pattern = patternOf(file)
    const root = rootOf(pattern)
    const placed = roots.get(root) ?? []
    placed.push({file, locale, pattern})
    roots.set(root, placed)
  }
  return [...roots.values()].flatMap((placed) => missingIn(placed, exists))
}

function missingIn<P>(placed: readonly Placed<P>[], exists: (path: string) => boolean): Fault<P>[] {
  const locales = new Map<string, Set<string>>()
  const namesakes = new Map<string, Placed<P>[]>()
  for (const one of placed) {
    locales.set(one.locale, (locales.get(one.locale) ?? new Set()).add(one.pattern))
    namesakes.set(one.pattern, [...(namesakes.get(one.pattern) ?? []), one])
  }
  // the language of files that name none
  const unnamed = new Set(placed.flatMap(({file}) => file.variant?.locale ?? []))
  const shared = ({size}: Set<string>, locale: string) =>
    [...namesakes.values()].filter((there) => there.length > 1 && there.some((one) => one.locale === locale)).length /
    size
  const held = [...locales].filter(([locale, patterns]) => shared(patterns, locale) >= 0.5)
  const apart = new Set([...locales].flatMap(([locale, patterns]) => (shared(patterns, locale) === 0 ? [locale] : [])))
  return [...namesakes].flatMap(([pattern, there]): Fault<P>[] => {
    const [model] = there as [Placed<P>]
    const {head, path} = model.file
    const has = (locale: string | undefined) => there.some((other) => other.locale === locale)
    const [bare] = pathsUnnamed(pattern)
    const pathIn = (locale: string) =>
      bare !== undefined && unnamed.has(locale) ? bare : pattern.replaceAll('*', locale)
    const lacking = held
      .map(([locale]) => locale)
      .filter((locale) => !has(locale) && !has(baseOf(locale)) && !exists(pathIn(locale)))
    if (head === undefined || lacking.length === 0 || there.every(({locale}) => apart.has(locale))) return []
    const params = {locales: lacking, paths: lacking.map(pathIn)}
    return [{rule: 'missing-translation', frame: 'file', path, locale: model.locale, place: head, params}]
  })
}

/** What the files of all locales have in common: the folder of their folders, or their own. */
export function rootOf(pattern: string): string {
  const at = pattern.indexOf('*')
  return pattern[at + 1] === '/' ? pattern.slice(0, at + 2) : pattern.slice(0, pattern.lastIndexOf('/') + 1)
}
