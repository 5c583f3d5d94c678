import {resolve, sep} from 'node:path'
import {localeOfPath, pathWithoutLocale} from '../documents/locale.js'
import type {FileReport} from '../reporters/index.js'
import {type Fault, rootOf} from '../translations/index.js'
import {Siblings} from './siblings.js'

const missing: Fault<unknown>['rule'] = 'missing-translation'
const comparing: readonly string[] = [missing, 'placeholder-mismatch'] satisfies Fault<unknown>['rule'][]

/**
 * Knows whether a run has seen all that the translations in a file are compared with. A hook that names one file of three finds
 * nothing wrong between them, and that says nothing.
 */
export class SeenTranslations {
  private readonly whole: ReadonlySet<string>
  private readonly siblings: Siblings

  /**
   * @param folders that were read with all they hold, absolute
   * @param all whether the run took every file that it was pointed at, and not only those that have changed
   */
  constructor(
    files: readonly FileReport[],
    private readonly folders: readonly string[],
    private readonly all: boolean,
    private readonly cwd: string,
  ) {
    this.whole = new Set(files.filter(({read, problems}) => read && problems.length === 0).map(({path}) => path))
    this.siblings = new Siblings(cwd)
  }

  /** Whether it has, for a rule; what other rules look at is in the file. */
  saw(path: string, rule: string): boolean {
    if (!comparing.includes(rule)) return true
    const pattern = this.siblings.patternOf(path) ?? pathWithoutLocale(path)
    const named = localeOfPath(path) !== undefined
    if (![path, ...this.siblings.othersOf(path)].every((one) => this.whole.has(one))) return false
    if (rule !== missing || (pattern === path && !named)) return true
    // a whole file may be missing; that shows only beside all the others
    const root = resolve(this.cwd, rootOf(pattern).replace(/\*.*$/, ''))
    return this.all && this.folders.some((folder) => root === folder || root.startsWith(folder + sep))
  }
}
