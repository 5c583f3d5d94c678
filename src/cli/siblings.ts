import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {localeOfPath, pathsWithoutName, pathWithoutLocale} from '../documents/locale.js'

/** A folder on the disk. Folders may hold thousands of files: each is looked through once. */
interface Folder {
  names: ReadonlySet<string>
  /** the names that name a locale, by what is left without it */
  byPattern: ReadonlyMap<string, readonly string[]>
  /** by extension, what stands before the locale in names that stand beside one without */
  marks: ReadonlyMap<string, string>
}

/** Knows which files stand beside others and differ from them only in the locale that their paths name. */
export class Siblings {
  private readonly folders = new Map<string, Folder>()

  constructor(private readonly cwd: string) {}

  /**
   * Of a file whose path names no locale, the pattern that it is the default of: `macros.*.yaml` of `macros.yaml` beside
   * `macros.fr.yaml`, or beside other files that come in such pairs.
   */
  patternOf(path: string): string | undefined {
    if (localeOfPath(path) !== undefined) return undefined
    const slash = path.lastIndexOf('/') + 1
    const name = path.slice(slash)
    const {byPattern, marks} = this.folder(path.slice(0, slash))
    const patterns = pathsWithoutName(name)
    const own = patterns.find((pattern) => byPattern.has(pattern))
    const mark = marks.get(extensionOf(name))
    const found = own ?? (mark && patterns.find((pattern) => pattern.at(pattern.lastIndexOf('*') - 1) === mark))
    return found && path.slice(0, slash) + found
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

  /** The file that names no locale, where there is one: `macros.yaml` of `macros.*.yaml`. */
  private unnamed(pattern: string): string[] {
    return /[._-]\*\.[^./]+$/.test(pattern) ? this.fitting(pattern.replace(/[._-]\*(?=\.[^./]+$)/, '')) : []
  }

  /** `*` stands for the same name wherever it is. */
  private expand(folder: string, [part = '', ...rest]: readonly string[], name: string | undefined): string[] {
    if (!part.includes('*')) {
      if (rest.length > 0) return this.expand(`${folder}${part}/`, rest, name)
      return this.folder(folder).names.has(part) ? [folder + part] : []
    }
    const {names, byPattern} = this.folder(folder)
    const locales = () => [...names].filter((entry) => localeOfPath(`${entry}/x`) !== undefined)
    const fitting = part === '*' ? locales() : (byPattern.get(part) ?? [])
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
  return {names, byPattern, marks}
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
