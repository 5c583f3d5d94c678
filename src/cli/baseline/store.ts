import {existsSync} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {Lines} from '../../documents/lines.js'
import type {FileReport} from '../../reporters/index.js'
import type {Looked} from '../lint-files.js'
import type {Session} from '../session.js'
import {shownPath} from '../shown-path.js'
import {UsageError} from '../usage-error.js'
import {Baseline} from './baseline.js'
import {BaselineError} from './error.js'
import {parseBaseline, printBaseline} from './format.js'

/** The baseline of a folder. */
export const standardName = '.politesse-baseline.json'

/** A file that holds a baseline. */
export class BaselineStore {
  /** as it is shown */
  readonly name: string
  /** the call that writes it */
  readonly command: string
  private readonly path: string
  private readonly cwd: string

  constructor(
    private readonly session: Session,
    /** relative to the working folder; without it, the configuration's, or the one that stands there */
    named: string | undefined,
  ) {
    const configured = session.baseline ? shownPath(session.baseline, session.terminal.cwd) : undefined
    this.name = named ?? configured ?? standardName
    this.command = named === undefined ? 'politesse baseline' : `politesse baseline --baseline ${named}`
    this.cwd = session.terminal.cwd
    this.path = resolve(this.cwd, this.name)
  }

  get exists(): boolean {
    return existsSync(this.path)
  }

  /** @throws {UsageError} when it is no baseline, with place, cause and remedy */
  async read(): Promise<Baseline> {
    try {
      return parseBaseline(await readFile(this.path, 'utf8'))
    } catch (error) {
      throw new UsageError(this.fault(error))
    }
  }

  /** @throws {UsageError} when it cannot be written */
  async write(baseline: Baseline): Promise<void> {
    try {
      await mkdir(dirname(this.path), {recursive: true})
      await writeFile(this.path, printBaseline(baseline))
    } catch (error) {
      const cause = (error as NodeJS.ErrnoException).code ?? String(error)
      throw new UsageError(this.session.translate('usage.cannotWrite', {path: this.name, cause}))
    }
  }

  /** What the baseline calls a file: its path from the baseline's folder. What is typed has no path. */
  pathOf({path}: Pick<FileReport, 'path'>): string | undefined {
    return path === '-' ? undefined : relative(dirname(this.path), resolve(this.cwd, path)).split(sep).join('/')
  }

  /** The same of paths as the baseline has them. In a file that is no more, there are no findings of any rule. */
  lookedAt(looked: Looked): Looked {
    const missing = new Map<string, boolean>()
    const isMissing = (path: string) => {
      const known = missing.get(path) ?? !existsSync(isAbsolute(path) ? path : join(dirname(this.path), path))
      missing.set(path, known)
      return known
    }
    return (path, rule) => isMissing(path) || looked(shownPath(resolve(dirname(this.path), path), this.cwd), rule)
  }

  /** The findings of a run. */
  found(files: readonly FileReport[]): Baseline {
    const found = new Baseline()
    for (const file of files) {
      const path = this.pathOf(file)
      if (path !== undefined) found.record(path, file.findings)
    }
    return found
  }

  private fault(error: unknown): string {
    const {translate} = this.session
    const {command} = this
    if (!(error instanceof BaselineError)) {
      const {code} = error as NodeJS.ErrnoException
      return code === 'ENOENT'
        ? translate('baseline.missing', {path: this.name, command})
        : translate('baseline.unreadable', {path: this.name, cause: code ?? String(error)})
    }
    const {line, column} = new Lines(error.text).position(error.offset)
    const {fault} = error.params
    const detail = typeof fault === 'string' ? translate(`json.${fault}`) : ''
    const message = translate(`baseline.${error.code}`, {...error.params, detail, command})
    return `${this.name}:${line}:${column}: ${message}`
  }
}
