import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Session} from '../session.js'
import {shownPath} from '../shown-path.js'
import {ConfigError} from './error.js'

/** Names of configuration files. */
export const configNames: readonly string[] = ['yaml', 'yml', 'json', 'ts', 'mts', 'js', 'mjs'].map(
  (extension) => `politesse.config.${extension}`,
)

/** The key of package.json that a configuration may stand under. */
export const manifestKey = 'politesse'

/** Finds the configuration of a folder: its own, or that of the nearest folder above it. */
export class ConfigFinder {
  private readonly found = new Map<string, Promise<string | undefined>>()

  constructor(private readonly session: Session) {}

  /** @throws {ConfigError} when a folder has two configurations */
  nearest(folder: string): Promise<string | undefined> {
    const found = this.found.get(folder) ?? this.search(folder)
    this.found.set(folder, found)
    return found
  }

  private async search(folder: string): Promise<string | undefined> {
    const here = await configIn(folder, this.session)
    const above = dirname(folder)
    return here ?? (above === folder ? undefined : this.nearest(above))
  }
}

/**
 * The configuration in a folder.
 *
 * @throws {ConfigError} when there are two: none of them could be said to win
 */
export async function configIn(folder: string, session: Session): Promise<string | undefined> {
  const files = configNames.map((name) => join(folder, name)).filter((file) => existsSync(file))
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && (await isConfigured(manifest))) files.push(manifest)
  const [first, second] = files.map((file) => shownPath(file, session.terminal.cwd))
  if (first !== undefined && second !== undefined) {
    throw new ConfigError(second, [{code: 'two', params: {first, second}}], session.translate)
  }
  return files[0]
}

/** Whether a package.json holds a configuration. */
async function isConfigured(manifest: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(manifest, 'utf8'))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, manifestKey)
  } catch {
    // not ours to complain about: npm will
    return false
  }
}
