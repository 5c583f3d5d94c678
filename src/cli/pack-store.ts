import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import type {PackFolder} from '../house/folder.js'
import type {BuiltPack} from '../pack/build.js'

/** What is kept of a compiled pack: plain data. */
export type StoredPack = Pick<BuiltPack, 'data' | 'parser'>

/** A pack that no run has used for so long is thrown away. */
const keptFor = 30 * 24 * 3600 * 1000

/**
 * Compiled packs of one's own, kept from run to run in the user's folder for caches: to compile one takes seconds, and a commit hook
 * is to be fast. A pack is known by all that it is made of, so that nothing of it can be out of date. Where there is no such folder,
 * or it cannot be written, packs are compiled each time.
 */
export class PackStore {
  private constructor(private readonly folder: string | undefined) {}

  static open(env: Readonly<Record<string, string | undefined>>, platform = process.platform): PackStore {
    const caches = cacheFolder(env, platform)
    return new PackStore(caches && join(caches, 'politesse'))
  }

  /**
   * What a pack is known by.
   *
   * @param edition of politesse and its packs
   * @param folders laid over one another in this order
   */
  static keyOf(edition: string, folders: readonly PackFolder[]): string {
    const said = folders.map(({tag, base, texts}) => [tag, base, [...texts]])
    return createHash('sha256')
      .update(JSON.stringify([edition, said]))
      .digest('hex')
  }

  find(key: string): StoredPack | undefined {
    if (this.folder === undefined) return undefined
    const file = join(this.folder, `${key}.json`)
    try {
      const pack = JSON.parse(readFileSync(file, 'utf8')) as StoredPack
      const now = new Date()
      utimesSync(file, now, now)
      return pack
    } catch {
      return undefined
    }
  }

  async keep(key: string, {data, parser}: StoredPack): Promise<void> {
    if (this.folder === undefined) return
    try {
      mkdirSync(this.folder, {recursive: true})
      // whole or not at all: threads and runs may write at once
      const {default: writeFileAtomic} = await import('write-file-atomic')
      await writeFileAtomic(join(this.folder, `${key}.json`), JSON.stringify({data, parser}))
      this.tidy(this.folder)
    } catch {
      // the next run compiles it again, and that is all
    }
  }

  private tidy(folder: string): void {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name)
      if (Date.now() - statSync(file).mtimeMs > keptFor) rmSync(file, {force: true})
    }
  }
}

/** Where programs of a user keep what they can make again. */
function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | undefined {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  if (platform === 'win32') return env.LOCALAPPDATA
  return env.HOME && join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache')
}
