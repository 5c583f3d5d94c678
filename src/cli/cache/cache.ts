import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Session} from '../session.js'
import type {Checked} from '../threads/checked.js'

const standardName = '.politessecache'

/** The file of the cache, as it is shown, for the file or folder that the call names. */
export function cacheFile(location: string | undefined, cwd: string): string {
  if (location === undefined) return standardName
  const given = resolve(cwd, location)
  const isFolder = /[\\/]$/.test(location) || (existsSync(given) && statSync(given).isDirectory())
  return isFolder ? join(location, standardName) : location
}

/** Of the file's form; another one is started anew. */
const version = 1

interface Entry extends Checked {
  /** what the report was made of */
  key: string
}

/** What was found in files in earlier runs, by what it depends on: nothing of it can be out of date. */
export class Cache {
  /** files whose report was at hand */
  hits = 0
  private changed = false

  private constructor(
    private readonly session: Session,
    /** as it is shown */
    private readonly name: string,
    private readonly file: string,
    private readonly identity: string,
    private readonly entries: Map<string, Entry>,
  ) {}

  /**
   * Opens the cache, empty where there is none yet or it cannot be read.
   *
   * @param location a file, or a folder to put it in; without one, the standard name in the working folder
   * @param identity all that findings depend on beside a file's path and text
   * @param warn hears of a cache that cannot be read
   */
  static open(
    session: Session,
    location: string | undefined,
    identity: string,
    warn: (message: string) => void,
  ): Cache {
    const {terminal, translate} = session
    const name = cacheFile(location, terminal.cwd)
    const file = resolve(terminal.cwd, name)
    let entries = new Map<string, Entry>()
    try {
      if (existsSync(file)) entries = parse(readFileSync(file, 'utf8'))
    } catch {
      warn(translate('cache.broken', {path: name}))
    }
    return new Cache(session, name, file, identity, entries)
  }

  /** What a file's report depends on. */
  keyOf(path: string, settings: string, bytes: Uint8Array): string {
    return createHash('sha256').update(`${this.identity}\0${path}\0${settings}\0`).update(bytes).digest('base64url')
  }

  find(path: string, key: string): Checked | undefined {
    const entry = this.entries.get(path)
    if (entry?.key !== key) return undefined
    this.hits++
    return entry
  }

  keep(path: string, key: string, {report, texts}: Checked): void {
    this.entries.set(path, {key, texts, report})
    this.changed = true
  }

  /** Writes what is new, without the files that are gone. */
  async write(): Promise<void> {
    const {terminal, translate} = this.session
    for (const path of this.entries.keys()) {
      if (existsSync(resolve(terminal.cwd, path))) continue
      this.entries.delete(path)
      this.changed = true
    }
    if (!this.changed) return
    try {
      mkdirSync(dirname(this.file), {recursive: true})
      // whole or not at all: two runs may write at once
      const {default: writeFileAtomic} = await import('write-file-atomic')
      await writeFileAtomic(this.file, JSON.stringify({version, files: Object.fromEntries(this.entries)}))
    } catch (error) {
      terminal.err(
        `${translate('cache.cannotWrite', {path: this.name, cause: (error as NodeJS.ErrnoException).code})}\n`,
      )
    }
  }
}

/** @throws on anything that is not a cache of this version */
function parse(text: string): Map<string, Entry> {
  const data = JSON.parse(text) as {version: number; files: Record<string, Entry>}
  if (data.version !== version) return new Map()
  const entries = Object.entries(data.files)
  for (const [path, {key, texts, report}] of entries) {
    const lists = [report.findings, report.problems]
    if (typeof key !== 'string' || typeof texts !== 'number' || report.path !== path || !lists.every(Array.isArray))
      throw new TypeError(path)
  }
  return new Map(entries)
}
