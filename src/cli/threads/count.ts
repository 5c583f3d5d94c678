import {availableParallelism} from 'node:os'
import type {Translate} from '../../reporters/index.js'
import {UsageError} from '../usage-error.js'

/** A thread needs its own packs, half a second of work: below this number of files for each it does not pay. */
const filesPerThread = 150

/**
 * How many threads check so many files, this one among them.
 *
 * @param asked what the call says
 * @throws {UsageError} when that is no whole number from 1 on
 */
export function threadCount(files: number, asked: string | undefined, translate: Translate): number {
  if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked))
    throw new UsageError(translate('usage.noThreads', {name: '--threads', value: asked}))
  const wanted =
    asked === undefined ? Math.min(availableParallelism(), Math.floor(files / filesPerThread)) : Number(asked)
  return Math.max(1, Math.min(wanted, files))
}
