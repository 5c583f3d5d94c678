import {createHash, type Hash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {FileConfig} from '../../config/types.js'
import type {LintFilesOptions} from '../lint-files.js'
import type {Session} from '../session.js'

/** Options that choose files, reports or ways, and leave what is found in a file as it is. Any other may change it. */
const indifferent = new Set([
  'baseline',
  'cache',
  'cacheLocation',
  'format',
  'maxWarnings',
  'quiet',
  'since',
  'stdinFilename',
  'threads',
])

/** All that the findings of a file depend on beside its path and its text, as a hash. */
export function identityOf({terminal, parts, language, version}: Session, options: LintFilesOptions): string {
  const hash = createHash('sha256')
  const said = Object.entries(options).filter(([name]) => !indifferent.has(name))
  hash.update(JSON.stringify([version, parts.edition(), language, said.sort(([a], [b]) => (a < b ? -1 : 1))]))
  for (const path of [...(options.vocabulary ?? []), ...(options.pack ?? [])])
    addContent(hash, resolve(terminal.cwd, path))
  return hash.digest('base64url')
}

/** What a configuration says of a file, with the words and packs that it names. */
export function settingsIdentity(settings: FileConfig): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  const named = (settings.vocabulary ?? []).flatMap((entry) => (typeof entry === 'string' ? [] : [entry.file]))
  for (const path of [...named, ...(settings.packs ?? [])]) addContent(hash, path)
  return hash.digest('base64url')
}

/** Adds a file, or all that a folder holds. */
function addContent(hash: Hash, path: string): void {
  if (!statSync(path).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort()) addContent(hash, join(path, name))
}
