import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import type {Input} from '../inputs.js'
import type {Checked} from './checked.js'
import {type Batch, newCounters, type Task, takeBatch} from './task.js'

/**
 * Less garbage is let lie than in a process alone. A thread that ends for want of memory leaves its files to the
 * main one.
 */
const resourceLimits = {maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512}

/** How files are checked by several threads. */
export interface Crew {
  /** the module that a thread runs */
  worker: URL
  /** threads beside this one */
  size: number
  task: Omit<Task, 'paths' | 'taken' | 'from'>
}

/**
 * Checks files, by several threads where there is a crew. The result is the same, in the order of the files.
 *
 * @param check checks one of them in this thread
 * @param tell hears of each file that is checked, in no order
 * @throws what keeps all files from being checked, as a dictionary that is not installed
 */
export async function checkAll(
  inputs: readonly Input[],
  check: (input: Input) => Promise<Checked>,
  crew: Crew | undefined,
  tell: (input: Input, checked: Checked) => void,
): Promise<Checked[]> {
  const results: (Checked | undefined)[] = inputs.map(() => undefined)
  const finish = (index: number, checked: Checked) => {
    results[index] = checked
    tell(inputs[index] as Input, checked)
  }
  if (crew) await checkTogether(inputs, check, crew, finish)
  // all of them without a crew; with one, what a thread left undone, so that its error is told here
  for (const [index, input] of inputs.entries()) {
    if (results[index] === undefined) finish(index, await check(input))
  }
  return results as Checked[]
}

async function checkTogether(
  inputs: readonly Input[],
  check: (input: Input) => Promise<Checked>,
  {worker, size, task}: Crew,
  finish: (index: number, checked: Checked) => void,
): Promise<void> {
  const shared = {paths: inputs.map(({path}) => path), taken: newCounters()}
  const threads = Array.from({length: size}, (_, index) => {
    const workerData: Task = {...task, ...shared, from: index % 2 === 0 ? 'end' : 'start'}
    return new Worker(worker, {workerData, stdout: true, stderr: true, resourceLimits})
  })
  const ends = threads.map(
    (thread) =>
      new Promise<void>((resolve) => {
        thread.on('message', ({first, checked}: Batch) => {
          for (const [index, one] of checked.entries()) finish(first + index, one)
        })
        thread.on('error', () => resolve())
        thread.on('exit', () => resolve())
      }),
  )
  try {
    for (let batch = takeBatch(shared, 'start'); batch; batch = takeBatch(shared, 'start')) {
      for (let index = batch.first; index < batch.end; index++) finish(index, await check(inputs[index] as Input))
      // lets the messages of the others in
      await setImmediate()
    }
    await Promise.all(ends)
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}
