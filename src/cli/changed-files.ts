import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {promisify} from 'node:util'
import type {Session} from './session.js'
import {UsageError} from './usage-error.js'

const run = promisify(execFile)

/**
 * The files that differ from where the branch left `ref`: committed since, changed in the working tree, or not yet known
 * to git and not ignored. What was deleted is not among them.
 *
 * @returns absolute paths
 * @throws {UsageError} without git, outside a repository, on an unknown ref, or where its history is cut off
 */
export async function changedFiles(ref: string, {terminal, translate}: Session): Promise<Set<string>> {
  const git = async (cwd: string, ...args: string[]) => {
    const {stdout} = await run('git', args, {cwd, env: {...process.env, ...terminal.env}, maxBuffer: 1 << 28})
    return stdout
  }
  const attempt = async (failure: string, ...args: string[]) => {
    try {
      return (await git(terminal.cwd, ...args)).trim()
    } catch (error) {
      const key = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'noGit' : failure
      throw new UsageError(translate(`since.${key}`, {ref, cwd: terminal.cwd}))
    }
  }
  // the way up in the spelling of the working folder, which may lead through a link
  const root = resolve(terminal.cwd, await attempt('noRepository', 'rev-parse', '--show-cdup'))
  const commit = await attempt('unknownRef', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  const base = await attempt('noBase', 'merge-base', commit, 'HEAD')
  const listed = await Promise.all([
    git(root, 'diff', '--name-only', '--no-ext-diff', '--no-renames', '--diff-filter=d', '-z', base, '--'),
    git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ])
  const paths = listed.flatMap((output) => output.split('\0')).filter(Boolean)
  return new Set(paths.map((path) => resolve(root, path)))
}
