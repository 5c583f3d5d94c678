import {PolitesseError, suggestion} from '../linter/errors.js'
import type {Dictionary} from './engine.js'

interface Source {
  packages: readonly string[]
  load: () => Promise<{default: Dictionary}[]>
}

const us = () => import('dictionary-en')
const gb = () => import('dictionary-en-gb')

/** The dictionary packages of each locale. A company that writes English may write either. */
const sources: Record<string, Source> = {
  en: {packages: ['dictionary-en', 'dictionary-en-gb'], load: () => Promise.all([us(), gb()])},
  'en-us': {packages: ['dictionary-en'], load: async () => [await us()]},
  'en-gb': {packages: ['dictionary-en-gb'], load: async () => [await gb()]},
  fr: {packages: ['dictionary-fr'], load: async () => [await import('dictionary-fr')]},
  ro: {packages: ['dictionary-ro'], load: async () => [await import('dictionary-ro')]},
}

const engine = 'hunspell-wasm'

/** Optional packages that the call needs and that are not installed. */
export class MissingPackages extends PolitesseError {
  constructor(
    readonly locale: string,
    readonly packages: readonly string[],
  ) {
    const list = packages.join(' ')
    super(`Spelling in '${locale}' needs packages that are not installed. Run: npm install ${list}`)
    this.name = 'MissingPackages'
  }
}

/** The dictionaries of a locale: "fr-CA" finds "fr". */
export async function loadDictionaries(locale: string): Promise<Dictionary[]> {
  const wanted = locale.toLowerCase().replace('_', '-')
  const source = sources[wanted] ?? sources[wanted.split('-')[0] as string]
  if (!source) {
    const known = Object.keys(sources)
    throw new PolitesseError(
      `There is no dictionary for '${locale}': there are ${known.join(', ')}. Pass one of them, or a Hunspell dictionary as in createSpeller('${locale}', {dictionary: {aff, dic}}).${suggestion(wanted, known)}`,
    )
  }
  const packages = [engine, ...source.packages]
  await needed(locale, packages, () => import('hunspell-wasm'))
  return (await needed(locale, packages, source.load)).map((module) => module.default)
}

/** Runs an import; a package that is not there is named, with the rest that spelling needs. */
export async function needed<T>(locale: string, packages: readonly string[], load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    // a package that is there but broken inside is not for npm install to mend
    if (!packages.some((name) => message.includes(name))) throw error
    throw new MissingPackages(locale, packages)
  }
}
