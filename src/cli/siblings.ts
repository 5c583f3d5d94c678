import {readdirSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {localeOfPath, pathsWithoutName, pathWithoutLocale} from '../documents/locale.js'

/** Knows which files stand beside others and differ from them only in the locale that their paths name. */
export class Siblings {
  private readonly folders = new Map<string, readonly string[]>()

  constructor(private readonly cwd: string) {}

  /**
   * Of a file whose path names no locale, the pattern that it is the default of: `macros.*.yaml` of `macros.yaml` beside
   * `macros.fr.yaml`, or beside other files that come in such pairs.
   */
  patternOf(path: string): string | undefined {
    if (localeOfPath(path) !== undefined) return undefined
    const folder = dirname(path)
    const names = this.namesIn(folder)
    const patterns = new Set(names.map(pathWithoutLocale).filter((name, index) => name !== names[index]))
    const paired = (name: string) => pathsWithoutName(name).find((pattern) => patterns.has(pattern))
    const [name = ''] = path.split('/').slice(-1)
    const own = paired(name)
    const model =
      own ??
      names
        .filter((other) => extensionOf(other) === extensionOf(name))
        .map(paired)
        .find(Boolean)
    if (model === undefined) return undefined
    const mark = model[model.lastIndexOf('*') - 1] as string
    const pattern = pathsWithoutName(name).find((other) => other.at(other.lastIndexOf('*') - 1) === mark)
    return pattern && inFolder(folder, own ?? pattern)
  }

  /** The files on the disk that fit a pattern, as `pathWithoutLocale` makes it. */
  fitting(pattern: string): string[] {
    return this.expand('', pattern.split('/'), undefined)
  }

  /** `*` stands for the same name wherever it is. */
  private expand(folder: string, [part = '', ...rest]: readonly string[], name: string | undefined): string[] {
    if (!part.includes('*')) {
      const path = folder + part
      return rest.length > 0 ? this.expand(`${path}/`, rest, name) : this.has(path) ? [path] : []
    }
    const fits = (entry: string) =>
      part === '*' ? localeOfPath(`${entry}/x`) !== undefined : pathWithoutLocale(entry) === part
    return this.namesIn(folder || '.')
      .filter((entry) => (name === undefined ? fits(entry) : entry === part.replace('*', name)))
      .flatMap((entry) => {
        const [before = '', after = ''] = part.split('*')
        const here = name ?? entry.slice(before.length, entry.length - after.length)
        return rest.length > 0 ? this.expand(`${folder}${entry}/`, rest, here) : [folder + entry]
      })
  }

  private has(path: string): boolean {
    return this.namesIn(dirname(path)).includes(path.slice(path.lastIndexOf('/') + 1))
  }

  private namesIn(folder: string): readonly string[] {
    const path = resolve(this.cwd, folder)
    let names = this.folders.get(path)
    if (!names) {
      names = namesIn(path)
      this.folders.set(path, names)
    }
    return names
  }
}

const inFolder = (folder: string, name: string) => (folder === '.' ? name : join(folder, name).split(sep).join('/'))
const extensionOf = (name: string) => name.slice(name.lastIndexOf('.'))

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    // standard input may have the name of a file in a folder that there is not
    return []
  }
}
