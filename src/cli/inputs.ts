import {readdirSync, readFileSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {extensions} from '../documents/read.js'
import {nearest} from '../nearest.js'
import type {Terminal} from './host.js'
import {InputError} from './input-error.js'
import {shownPath} from './shown-path.js'

/** Something to check: a file, or what stands on standard input. */
export interface Input {
  /** as it is shown, relative to the working folder */
  path: string
  /** whether the call names it, and not only a folder or pattern that it is in */
  named: boolean
  /** absolute, where it can be written; absent for standard input */
  file?: string
  read: () => Promise<Uint8Array>
}

/** A file to check, by its path as it is shown. */
export function fileInput(path: string, cwd: string, named = false): Input {
  const file = resolve(cwd, path)
  // files are read one after another, and then the promised way takes several times as long
  return {path, file, named, read: async () => readFileSync(file)}
}

/** An argument that leads to no file. */
export interface Missing {
  path: string
  error: InputError
  /** a path that was perhaps meant */
  meant?: string
}

const ignored = [
  '**/node_modules/**',
  '**/dist/**',
  '**/coverage/**',
  '**/package.json',
  '**/{package-lock,tsconfig,composer}*.json',
  '**/pnpm-lock.yaml',
  '**/politesse.config.*',
]
const pattern = /[*?{}[\]!]/

/**
 * Finds the files that the arguments name, each once, in the order of the arguments and then of their
 * paths; and the folders among the arguments, absolute.
 */
export async function findInputs(args: readonly string[], stdinName: string | undefined, terminal: Terminal) {
  const inputs = new Map<string, Input>()
  const missing: Missing[] = []
  const folders: string[] = []
  const add = (path: string, named = false) => {
    const file = resolve(terminal.cwd, path)
    const known = inputs.get(file)
    if (known) known.named ||= named
    else inputs.set(file, fileInput(shownPath(file, terminal.cwd), terminal.cwd, named))
  }
  for (const arg of args) {
    if (arg === '-') {
      inputs.set('-', {path: stdinName ?? '-', named: true, read: terminal.readInput})
      continue
    }
    // an empty argument is a variable that was not set, not this folder
    const stats = arg === '' ? undefined : stat(resolve(terminal.cwd, arg))
    if (stats?.isDirectory()) {
      folders.push(resolve(terminal.cwd, arg))
      const files = await findFiles(`**/*.{${extensions.join(',')}}`, resolve(terminal.cwd, arg))
      for (const file of files) add(join(arg, file))
      if (files.length === 0)
        missing.push({path: arg, error: new InputError('emptyFolder', {extensions: extensions.join(', ')})})
    } else if (stats || !pattern.test(arg)) {
      if (stats) add(arg, true)
      else missing.push({path: arg || '""', error: new InputError('missing'), meant: neighbour(arg, terminal.cwd)})
    } else {
      const files = await findFiles(arg, terminal.cwd)
      for (const file of files) add(file)
      if (files.length === 0) missing.push({path: arg, error: new InputError('noMatch', {cwd: terminal.cwd})})
    }
  }
  return {inputs: [...inputs.values()], missing, folders}
}

/** The files that fit a pattern, sorted; never what tools write. */
export async function findFiles(patterns: string, cwd: string): Promise<string[]> {
  const {default: fastGlob} = await import('fast-glob')
  const files = await fastGlob(patterns, {
    cwd,
    ignore: ignored,
    caseSensitiveMatch: false,
    suppressErrors: true,
    // what a link leads to is checked where it stands, and a link may lead back here
    followSymbolicLinks: false,
  })
  return files.sort()
}

function stat(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** A file beside the missing one whose name is near. */
function neighbour(path: string, cwd: string): string | undefined {
  try {
    const name = nearest(basename(path), readdirSync(resolve(cwd, dirname(path))))
    return name && join(dirname(path), name)
  } catch {
    return undefined
  }
}
