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
  /** an `Int32Array` of one: the number of files that some thread has taken */
  taken: SharedArrayBuffer
}

/** The files from `first` on are checked. */
export interface Batch {
  first: number
  checked: Checked[]
}

/** Few enough that threads end together, many enough that messages do not count. */
const batchSize = 16

/** Takes the next files that no thread has taken yet; `undefined` when there are none left. */
export function takeBatch({paths, taken}: Pick<Task, 'paths' | 'taken'>): {first: number; end: number} | undefined {
  const first = Atomics.add(new Int32Array(taken), 0, batchSize)
  return first < paths.length ? {first, end: Math.min(first + batchSize, paths.length)} : undefined
}
