import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {nearest} from '../nearest.js'
import {checkForm} from '../pack/form.js'
import {createInflector, type Inflector, uninflected} from '../pack/inflect/index.js'
import {readLexicon} from '../pack/lexicon.js'
import {inflectorOf, type LocaleSource, partsOf} from '../pack/locale-source.js'
import type {PackSource, Settings} from '../pack/parts.js'
import {readTerms} from '../pack/terms.js'
import {YamlFile} from '../pack/yaml-file.js'
import {type BuiltHouse, buildHouse} from './build.js'
import {PackError} from './error.js'

/** A pack's folder, its files read but not understood. */
export interface PackFolder {
  /** as it was named, or inside of what was named */
  folder: string
  /** tag of its language: its own, or that of the locale it extends */
  tag: string
  /** tag of the locale that it is laid over */
  base: string | undefined
  /** the files as they are, by their paths inside the folder */
  texts: ReadonlyMap<string, string>
  /** the files, understood afresh at each call */
  source(): PackSource
}

/**
 * Reads the packs of a folder: the folder itself if it has a `pack.yaml`, else its subfolders that have one.
 *
 * @param cwd what the folder, and the paths in problems, are relative to
 * @throws {PackError} when there is no pack, or a `pack.yaml` does not say of which language it is
 */
export async function readFolders(folder: string, cwd = process.cwd()): Promise<PackFolder[]> {
  const entries = await readdir(path.resolve(cwd, folder), {withFileTypes: true}).catch(
    (error: NodeJS.ErrnoException) => {
      const cause =
        error.code === 'ENOENT' ? 'there is no such folder' : error.code === 'ENOTDIR' ? 'it is a file' : error.code
      throw new PackError(`'${folder}' cannot be read as a pack: ${cause}. Name the folder that holds pack.yaml.`)
    },
  )
  if (entries.some(({name}) => name === 'pack.yaml')) return [await readFolder(folder, cwd)]
  const inner = entries.filter((entry) => entry.isDirectory()).map(({name}) => path.join(folder, name))
  const packs = await Promise.all(
    inner.sort().map(async (name) => ((await isFile(path.resolve(cwd, name, 'pack.yaml'))) ? [name] : [])),
  )
  const found = packs.flat()
  if (found.length > 0) return Promise.all(found.map((name) => readFolder(name, cwd)))
  const near = nearest(
    'pack.yaml',
    entries.map(({name}) => name),
  )
  const meant = near === undefined ? '' : ` There is '${near}': rename it to 'pack.yaml'.`
  throw new PackError(
    `'${folder}' is no pack: neither it nor a folder in it has a file 'pack.yaml'. Make one with “name: …” and “extends: en”.${meant}`,
  )
}

/**
 * Compiles a pack's folder. Dictionaries are looked into only for words that the locale does not inflect.
 *
 * @param over what it is laid over, where that is more than its locale
 */
export async function buildFolder(
  folder: PackFolder,
  base: LocaleSource | undefined,
  over = base && partsOf(base),
): Promise<BuiltHouse> {
  if (!base) return buildHouse(folder.source(), undefined, await dictionaries(folder.tag))
  const known = inflectorOf(base)
  // the lexicon alone tells most often, and is read in no time
  const lexicon = folder.source().lexicon.filter((file) => checkForm(file, 'lexicon'))
  const nounLast = base.settings.parser === 'english'
  readLexicon(lexicon, known, {nounLast})
  readTerms(lexicon, known, nounLast)
  if (known.missed.length === 0) {
    const house = buildHouse(folder.source(), over, known)
    if (known.missed.length === 0) return house
  }
  return buildHouse(folder.source(), over, inflectorOf(base, await dictionaries(base.tag)))
}

async function readFolder(folder: string, cwd: string): Promise<PackFolder> {
  const root = path.resolve(cwd, folder)
  const texts = new Map<string, string>()
  const nameOf = (parts: readonly string[]) => parts.join('/')
  const open = (...parts: string[]) => {
    const file = path.join(root, ...parts)
    return new YamlFile(path.relative(cwd, file), texts.get(nameOf(parts)) as string)
  }
  const read = async (...parts: string[]) => {
    texts.set(nameOf(parts), await readFile(path.join(root, ...parts), 'utf8'))
  }
  const load = async (name: string) => {
    const files = await readdir(path.join(root, name)).catch(() => [])
    const yaml = files.filter((file) => /\.ya?ml$/.test(file)).sort()
    for (const file of yaml) await read(name, file)
    return yaml
  }
  await read('pack.yaml')
  const [lexicon, rules, phrases] = [await load('lexicon'), await load('rules'), await load('phrases')]
  const named = (name: string, files: string[]) =>
    new Map(files.map((file) => [file.replace(/\.ya?ml$/, ''), open(name, file)]))
  const pack = open('pack.yaml')
  const {tag, extends: base} = (pack.data ?? {}) as Settings
  if (tag === undefined && base === undefined) {
    if (pack.data !== undefined) {
      pack.problem(
        [],
        'The pack needs “extends” with the locale that it adds to, as in “extends: en”, or “tag” with its own language',
      )
    }
    throw new PackError('The pack cannot be used:', pack.problems)
  }
  const language = String(tag ?? base)
  return {
    folder,
    tag: language,
    base: base === undefined ? undefined : String(base),
    texts,
    source: () => ({
      tag: language,
      pack: open('pack.yaml'),
      lexicon: lexicon.map((file) => open('lexicon', file)),
      rules: named('rules', rules),
      phrases: named('phrases', phrases),
    }),
  }
}

const installed: Record<string, string> = {
  en: 'dictionary-en english-verbs-irregular',
  fr: 'dictionary-fr french-verbs-lefff',
  ro: 'dictionary-ro',
}

/** The dictionaries of a language; where they are not installed, an inflector that says what to install. */
async function dictionaries(tag: string): Promise<Inflector> {
  try {
    return await createInflector(tag)
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test(String((error as NodeJS.ErrnoException).code))) throw error
    const packages = installed[tag.split('-')[0] as string]
    return {
      ...uninflected(tag),
      reason: `the dictionaries are not installed. Run: npm install ${packages}. Or write out the forms under “words”`,
    }
  }
}

const isFile = (name: string): Promise<boolean> =>
  stat(name).then(
    (entry) => entry.isFile(),
    () => false,
  )
