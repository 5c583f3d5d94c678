import {asLocale, localeOfPath, pathWithoutLocale} from '../documents/locale.js'
import type {TranslatedText} from './text.js'

/** What a file holds, as it takes part in a comparison. */
export interface TranslatedFile<P> {
  path: string
  /** of formats that name their texts; asked for when the file's turn comes, and absent where nothing is compared with them */
  texts?: () => readonly TranslatedText<P>[]
  /** of a path that names no locale, beside others that do: what it is among them, `macros.*.yaml`, and its locale */
  variant?: {pattern: string; locale: string}
  /** the first line that customers read, where there is one */
  head?: P
  /** of a broken file it is not known what it holds */
  whole: boolean
}

/** One locale's text in one file, or its forms of a plural. */
export interface Version<P> {
  locale: string
  path: string
  forms: TranslatedText<P>[]
}

/** Files that are compared: one that holds several locales, or those whose paths differ only in the locale. */
export interface Group<P> {
  /** in the order of the files */
  locales: string[]
  /** by id; of each, its versions in the order of the files */
  texts: Map<string, Version<P>[]>
  /** locales in each file */
  localesOf: Map<string, Set<string>>
}

/** The path with `*` for the locale: the same for files that differ in nothing else. */
export const patternOf = <P>({path, variant}: TranslatedFile<P>): string => variant?.pattern ?? pathWithoutLocale(path)

/** The locale that a file is in by its path, or as the default of those beside it. */
export const localeOfFile = <P>({path, variant}: TranslatedFile<P>): string | undefined =>
  variant?.locale ?? localeOfPath(path)

/**
 * Puts files together that hold the same texts. A group with a broken file is left out. Groups are made one by one: the texts of a
 * large tree are more than is to be held at a time.
 */
export function* groupsOf<P>(files: readonly TranslatedFile<P>[]): Generator<Group<P>> {
  const byPath = new Map<string, TranslatedFile<P>[]>()
  for (const file of files) {
    const key = patternOf(file)
    byPath.set(key, [...(byPath.get(key) ?? []), file])
  }
  for (const group of byPath.values()) {
    if (!group.every(({whole}) => whole)) continue
    const held = group.filter(({texts}) => texts !== undefined)
    // the others are translated from the one that names no locale
    yield groupOf(held.sort((a, b) => Number(!a.variant) - Number(!b.variant)))
  }
}

function groupOf<P>(files: readonly TranslatedFile<P>[]): Group<P> {
  const texts = new Map<string, Version<P>[]>()
  const localesOf = new Map<string, Set<string>>()
  const locales = new Set<string>()
  for (const file of files) {
    const {path} = file
    const own = file.texts?.() ?? []
    const ofPath = localeOfFile(file)
    const here = new Set<string>(ofPath !== undefined && own.every(({locale}) => locale === undefined) ? [ofPath] : [])
    for (const text of own) {
      const locale = text.locale ?? ofPath
      if (locale === undefined) continue
      if (!text.source || asLocale(locale) !== undefined) here.add(locale)
      const versions = texts.get(text.id) ?? []
      texts.set(text.id, versions)
      const version = versions.find((other) => other.locale === locale && other.path === path)
      if (version) version.forms.push(text)
      else versions.push({locale, path, forms: [text]})
    }
    localesOf.set(path, here)
    for (const locale of here) locales.add(locale)
  }
  return {locales: [...locales], texts, localesOf}
}
