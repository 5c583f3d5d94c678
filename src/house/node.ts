/**
 * Packs of one's own from folders of YAML, on Node. In a browser, and for data in JavaScript, see `definePack` of
 * `politesse/pack`.
 *
 * @packageDocumentation
 */
import type {LocaleSource} from '../pack/locale-source.js'
import {loadParser} from '../pack/parsers.js'
import type {LocalePack} from '../pack/types.js'
import {PackError} from './error.js'
import {buildFolder, type PackFolder, readFolders} from './folder.js'

export type {LocaleSource} from '../pack/locale-source.js'
export type {PackProblem} from '../pack/source.js'
export type {LocalePack} from '../pack/types.js'
export {PackError} from './error.js'

export interface LoadOptions {
  /** sources of the locales that packs may extend; those of the package when absent */
  locales?: readonly LocaleSource[]
}

/**
 * Loads the pack of a folder, compiled and ready for `createLinter`.
 *
 * @throws {PackError} when the folder holds no pack or several, or on whatever is wrong with it: file, line, cause and remedy
 * @example
 * import {loadPack} from 'politesse/pack/node'
 * const linter = createLinter({locales: [await loadPack('house/en')]})
 */
export async function loadPack(folder: string, options: LoadOptions = {}): Promise<LocalePack> {
  const packs = await readFolders(folder)
  if (packs.length > 1) {
    const names = packs.map((pack) => `'${pack.folder}'`).join(', ')
    throw new PackError(
      `'${folder}' holds several packs: load one of ${names}, or all of them by loadPacks('${folder}').`,
    )
  }
  return load(packs[0] as PackFolder, options)
}

/**
 * Loads all packs of a folder, one for each language that it has.
 *
 * @throws {PackError} as `loadPack` does
 * @example const linter = createLinter({locales: await loadPacks('house')})
 */
export async function loadPacks(folder: string, options: LoadOptions = {}): Promise<LocalePack[]> {
  return Promise.all((await readFolders(folder)).map((pack) => load(pack, options)))
}

async function load(folder: PackFolder, {locales}: LoadOptions): Promise<LocalePack> {
  const base = folder.base === undefined ? undefined : await baseOf(folder.base, folder.folder, locales)
  const {built, problems} = await buildFolder(folder, base)
  if (problems.length > 0) {
    throw new PackError(
      `The pack in '${folder.folder}' cannot be used; “politesse pack check ${folder.folder}” shows more:`,
      problems,
    )
  }
  return {...built.data, parser: base?.parser ?? (await loadParser(built.parser))}
}

async function baseOf(
  tag: string,
  folder: string,
  locales: readonly LocaleSource[] | undefined,
): Promise<LocaleSource> {
  const given = locales?.find((source) => source.tag === tag)
  if (given) return given
  if (!locales) {
    const own = `politesse/locales/${tag}/source`
    const module = (await import(own).catch(() => undefined)) as {default: LocaleSource} | undefined
    if (module) return module.default
  }
  const known = locales?.map((source) => source.tag).join(', ') ?? 'en, fr, ro'
  throw new PackError(`The pack in '${folder}' extends '${tag}', which is not among the locales: these are ${known}.`)
}
