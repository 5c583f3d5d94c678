import type {LintFilesOptions} from '../lint-files.js'
import type {Checked} from './checked.js'

/** What a thread is told when it starts. */
export interface Task {
  /** of the reader */
  language: string
  cwd: string
  /** of politesse */
  version: string
  options: LintFilesOptions
  /** files as they are shown, relative to `cwd` */
  paths: string[]
  /** how many files are taken; see `newCounters` */
  taken: SharedArrayBuffer
  /** at which end this thread begins */
  from: 'start' | 'end'
}

/** The files from `first` on are checked. */
export interface Batch {
  first: number
  checked: Checked[]
}

/** Few enough that threads end together, many enough that messages do not count. */
const batchSize = 16

/** Counters that threads share: batches taken by all, from the first file on, from the last file back. */
const [all, front, back] = [0, 1, 2] as const

/** Makes what threads take files from. */
export function newCounters(): SharedArrayBuffer {
  return new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT)
}

/**
 * Takes the next files that no thread has taken yet; `undefined` when there are none left. Files of a language mostly stand side by
 * side: threads that begin at either end need fewer packs each than threads that walk together.
 */
export function takeBatch(
  {paths, taken}: Pick<Task, 'paths' | 'taken'>,
  from: 'start' | 'end',
): {first: number; end: number} | undefined {
  const counters = new Int32Array(taken)
  const count = Math.ceil(paths.length / batchSize)
  // so many are taken from both ends together, so that these never meet
  if (Atomics.add(counters, all, 1) >= count) return undefined
  const index = from === 'start' ? Atomics.add(counters, front, 1) : count - 1 - Atomics.add(counters, back, 1)
  const first = index * batchSize
  return {first, end: Math.min(first + batchSize, paths.length)}
}
