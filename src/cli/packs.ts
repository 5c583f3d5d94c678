import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {LanguageProfile} from '../linter/detect.js'
import type {LocaleSource} from '../pack/locale-source.js'
import type {LocalePack} from '../pack/types.js'

/** The folder of the package, whether this runs from its sources or from its bundle. */
export const packageFolder = find(dirname(fileURLToPath(import.meta.url)))

const built = join(packageFolder, 'dist', 'locales')

/** Tags of the packs that are built. */
export function packTags(): string[] {
  if (!existsSync(built)) return []
  return readdirSync(built)
    .filter((name) => /^[a-z]{2,3}(?:-[A-Za-z]+)*\.js$/.test(name))
    .map((name) => name.slice(0, -'.js'.length))
    .sort()
}

/** Loads the pack of a locale. */
export async function loadPack(tag: string): Promise<LocalePack> {
  const module = (await import(pathToFileURL(join(built, `${tag}.js`)).href)) as {default: LocalePack}
  return module.default
}

/** Loads what tells the language of a pack, a small part of it. */
export async function loadProfile(tag: string): Promise<LanguageProfile> {
  const module = (await import(pathToFileURL(join(built, tag, 'profile.js')).href)) as {default: LanguageProfile}
  return module.default
}

/** Loads the source of a locale. */
export async function loadSource(tag: string): Promise<LocaleSource> {
  const module = (await import(pathToFileURL(join(built, tag, 'source.js')).href)) as {default: LocaleSource}
  return module.default
}

let known: string | undefined

/** A hash that changes with the built packs and the built command. They are read once: they do not change while it runs. */
export function edition(): string {
  known ??= hashOfBuilt()
  return known
}

function hashOfBuilt(): string {
  const hash = createHash('sha256')
  for (const tag of packTags()) hash.update(readFileSync(join(built, `${tag}.js`)))
  const command = join(packageFolder, 'dist', 'cli')
  // the bundler puts a hash of what they hold into the names of its files
  if (existsSync(command)) hash.update(readdirSync(command).sort().join())
  return hash.digest('base64url')
}

function find(folder: string): string {
  const parent = dirname(folder)
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : find(parent)
}
