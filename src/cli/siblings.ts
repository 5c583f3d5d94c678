import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {
  localeOfPath,
  pathsUnnamed,
  pathsWithoutFolder,
  pathsWithoutName,
  pathWithoutLocale,
} from '../documents/locale.js'

/** A folder on the disk. Folders may hold thousands of files: each is looked through once. */
interface Folder {
  names: ReadonlySet<string>
  /** the names that are a locale */
  locales: readonly string[]
  /** the names that name a locale, by what is left without it */
  byPattern: ReadonlyMap<string, readonly string[]>
  /** by extension, what stands before the locale in names that stand beside one without */
  marks: ReadonlyMap<string, string>
}

/** Knows which files stand beside others and differ from them only in the locale that their paths name. */
export class Siblings {
  private readonly folders = new Map<string, Folder>()
  /** whether most files of a kind have a translation, by what stands for all of them */
  private readonly translated = new Map<string, boolean>()

  constructor(private readonly cwd: string) {}

  /**
   * Of a file whose path names no locale, the pattern that it is the default of: `macros.*.yaml` of `macros.yaml` beside
   * `macros.fr.yaml`, or beside other files that come in such pairs; of `docs/faq.md` the one of `docs/fr/faq.md` beside it, or where
   * most files of its folder have such a translation.
   */
  patternOf(path: string): string | undefined {
    if (localeOfPath(path) !== undefined) return undefined
    const slash = path.lastIndexOf('/') + 1
    const name = path.slice(slash)
    const {byPattern, marks} = this.folder(path.slice(0, slash))
    const patterns = pathsWithoutName(name)
    const beside = (pattern: string | undefined) => pattern && path.slice(0, slash) + pattern
    const inFolder = pathsWithoutFolder(path)
    const mark = marks.get(extensionOf(name))
    return (
      beside(patterns.find((pattern) => byPattern.has(pattern))) ??
      inFolder.find((pattern) => this.fitting(pattern).length > 0) ??
      beside(mark && patterns.find((pattern) => pattern.at(pattern.lastIndexOf('*') - 1) === mark)) ??
      inFolder.find((pattern) => this.mostTranslated(path, pattern))
    )
  }

  /** Whether most files beside one, of its kind, have a translation in the folders of a pattern. */
  private mostTranslated(path: string, pattern: string): boolean {
    const slash = path.lastIndexOf('/') + 1
    const extension = extensionOf(path)
    const around = pattern.slice(0, pattern.lastIndexOf('/') + 1)
    const folders = this.folder(around.slice(0, around.indexOf('*'))).locales
    if (folders.length === 0) return false
    const key = around + extension
    const known = this.translated.get(key)
    if (known !== undefined) return known
    const names = [...this.folder(path.slice(0, slash)).names].filter(
      (name) => extensionOf(name) === extension && localeOfPath(name) === undefined,
    )
    const most = names.filter((name) => this.fitting(around + name).length > 0).length * 2 > names.length
    this.translated.set(key, most)
    return most
  }

  /** The files on the disk that fit a pattern, as `pathWithoutLocale` makes it. */
  fitting(pattern: string): string[] {
    return this.expand('', pattern.split('/'), undefined)
  }

  /** The files on the disk that a file is compared with: the same in other languages, the one that names none among them. */
  othersOf(path: string): string[] {
    const pattern = this.patternOf(path) ?? pathWithoutLocale(path)
    if (pattern === path) return []
    return [...this.fitting(pattern), ...this.unnamed(pattern)].filter((other) => other !== path)
  }

  /** The file that names no locale, where there is one: `macros.yaml` of `macros.*.yaml`, `docs/faq.md` beside `docs/fr/faq.md`. */
  private unnamed(pattern: string): string[] {
    return pathsUnnamed(pattern).filter((path) => this.fitting(path).length > 0 && this.patternOf(path) === pattern)
  }

  /** `*` stands for the same name wherever it is. */
  private expand(folder: string, [part = '', ...rest]: readonly string[], name: string | undefined): string[] {
    if (!part.includes('*')) {
      if (rest.length > 0) return this.expand(`${folder}${part}/`, rest, name)
      return this.folder(folder).names.has(part) ? [folder + part] : []
    }
    const {names, byPattern, locales} = this.folder(folder)
    const fitting = part === '*' ? locales : (byPattern.get(part) ?? [])
    const named = name === undefined ? fitting : [part.replace('*', name)].filter((entry) => names.has(entry))
    const [before = '', after = ''] = part.split('*')
    return named.flatMap((entry) => {
      const here = name ?? entry.slice(before.length, entry.length - after.length)
      return rest.length > 0 ? this.expand(`${folder}${entry}/`, rest, here) : [folder + entry]
    })
  }

  private folder(path: string): Folder {
    const key = resolve(this.cwd, path || '.')
    const folder = this.folders.get(key) ?? readFolder(key)
    this.folders.set(key, folder)
    return folder
  }
}

function readFolder(path: string): Folder {
  const names = new Set(namesIn(path))
  const byPattern = new Map<string, string[]>()
  for (const name of names) {
    const pattern = pathWithoutLocale(name)
    if (pattern !== name) byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), name])
  }
  const marks = new Map<string, string>()
  for (const pattern of byPattern.keys()) {
    const at = pattern.lastIndexOf('*') - 1
    const extension = extensionOf(pattern)
    const bare = pattern.slice(0, Math.max(0, at)) + extension
    if (!marks.has(extension) && names.has(bare)) marks.set(extension, pattern[at] as string)
  }
  const locales = [...names].filter((name) => localeOfPath(`${name}/x`) !== undefined)
  return {names, locales, byPattern, marks}
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.'))

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // standard input may have the name of a file in a folder that there is not
    return []
  }
}
