import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {asChannel} from '../../documents/channel.js'
import {isKnownExport} from '../../documents/data/json.js'
import {localeOfPath} from '../../documents/locale.js'
import {extensions} from '../../documents/read.js'
import type {Channel} from '../../types.js'
import {Ignored} from '../ignored.js'
import {findFiles} from '../inputs.js'
import type {Session} from '../session.js'
import {tagOf} from '../tag-of.js'

/** What there is in a folder that wants a configuration. */
export interface Survey {
  /** topmost folders whose name says that customers read what is in them, with the channel it stands for */
  folders: {path: string; channel: Channel}[]
  /** tags of the packs whose languages paths name */
  locales: string[]
  /** folders of packs of one's own */
  packs: string[]
  /** files and folders that look like texts but are not written for customers */
  internal: string[]
  /** whether customers may read files outside of these folders too */
  elsewhere: boolean
  /** a data file outside of these folders whose shape is not known: an export, perhaps */
  data: string | undefined
  /** what runs checks here */
  tools: {preCommit: boolean; lintStaged: boolean; github: boolean; gitlab: boolean}
  /** whether the package is installed here */
  installed: boolean
}

/** Names of what is written for those who work on a repository, in lower case. */
const internalFiles =
  /^(?:readme|changelog|contributing|code_of_conduct|security|licen[cs]e|authors|agents|todo)(?:[.-].*)?$/
const internalFolders = new Set([
  'src',
  'lib',
  'test',
  'tests',
  'spec',
  'scripts',
  'fixtures',
  'migrations',
  'config',
  'ci',
])
const internalData =
  /^(?:(?:docker-)?compose.*\.ya?ml|mkdocs\.yml|openapi\..*|requirements.*\.txt|cmakelists\.txt|robots\.txt|.*config\.json|jsconfig.*\.json|lerna\.json|nx\.json|turbo\.json|renovate\.json|pnpm-workspace\.yaml)$/
const dataFile = /\.(?:jsonl?|ndjson|csv|tsv)$/i

/** Looks at the working folder: which texts there are, for whom, in which languages, and what checks them. */
export async function survey(session: Session): Promise<Survey> {
  const {cwd} = session.terminal
  const ignored = new Ignored(session)
  const files: string[] = []
  for (const file of await findFiles(`**/*.{${extensions.join(',')}}`, cwd))
    if ((await ignored.by(join(cwd, file), false)) === undefined) files.push(file)
  const packs = packFolders(files, cwd)
  const texts = files.filter((file) => !packs.some((pack) => file.startsWith(`${pack}/`)))
  const folders = new Map<string, Channel>()
  const internal = new Set<string>()
  const tags = new Set<string>()
  let data: string | undefined
  let elsewhere = false
  for (const file of texts) {
    const steps = file.split('/')
    const at = steps.slice(0, -1).findIndex((step) => asChannel(step) !== undefined)
    if (at >= 0) folders.set(steps.slice(0, at + 1).join('/'), asChannel(steps[at]) as Channel)
    const apart = at >= 0 ? undefined : internalPart(steps)
    if (apart !== undefined) internal.add(apart)
    else {
      const tag = tagOf(localeOfPath(file) ?? '', session.parts.packTags())
      if (tag !== undefined) tags.add(tag)
      elsewhere ||= at < 0
      if (at < 0 && data === undefined && dataFile.test(file) && !isKnown(join(cwd, file))) data = file
    }
  }
  return {
    folders: [...folders].map(([path, channel]) => ({path, channel})),
    locales: [...tags].sort(),
    packs,
    internal: [...internal].sort(),
    elsewhere,
    data,
    tools: toolsIn(cwd),
    installed: existsSync(join(cwd, 'node_modules', 'politesse', 'package.json')),
  }
}

/** Whether it is known without a word of the configuration what customers read of a file. */
function isKnown(file: string): boolean {
  return /\.json$/i.test(file) && isKnownExport(readFileSync(file, 'utf8'))
}

/** The file or folder of a path that is not for customers, as a line of an ignore file. */
function internalPart(steps: readonly string[]): string | undefined {
  const at = steps.slice(0, -1).findIndex((step) => internalFolders.has(step.toLowerCase()))
  if (at >= 0) return `/${steps.slice(0, at + 1).join('/')}/`
  const name = steps.at(-1) as string
  if (internalFiles.test(name.toLowerCase())) return name
  return internalData.test(name.toLowerCase()) ? `/${steps.join('/')}` : undefined
}

/** A pack of one's own says in its pack.yaml what it extends; packs of several languages stand side by side. */
function packFolders(files: readonly string[], cwd: string): string[] {
  const packs = files
    .filter((file) => file.endsWith('/pack.yaml') && /^(?:extends|name):/m.test(readFileSync(join(cwd, file), 'utf8')))
    .map((file) => file.slice(0, -'/pack.yaml'.length))
  const parents = packs.map((pack) => pack.split('/').slice(0, -1).join('/'))
  const isShared = (parent: string) => parent !== '' && parents.filter((other) => other === parent).length > 1
  return [
    ...new Set(packs.map((pack, index) => (isShared(parents[index] as string) ? (parents[index] as string) : pack))),
  ]
}

function toolsIn(cwd: string): Survey['tools'] {
  const has = (path: string) => existsSync(join(cwd, path))
  const manifest = has('package.json') ? readFileSync(join(cwd, 'package.json'), 'utf8') : ''
  return {
    preCommit: has('.pre-commit-config.yaml'),
    lintStaged: manifest.includes('"lint-staged"') || has('.lintstagedrc') || has('.lintstagedrc.json'),
    github: has('.github/workflows'),
    gitlab: has('.gitlab-ci.yml'),
  }
}
