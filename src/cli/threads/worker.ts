import {parentPort, workerData} from 'node:worker_threads'
import {configure} from '../config/configure.js'
import type {Terminal} from '../host.js'
import {fileInput} from '../inputs.js'
import {makeCheckers} from '../lint-files.js'
import {type Language, loadMessages} from '../messages/index.js'
import {parts} from '../parts.js'
import {Session} from '../session.js'
import {type Checked, checkOne} from './checked.js'
import {type Batch, type Task, takeBatch} from './task.js'

// The entry of a thread that checks files beside the main one. What goes wrong here is not told: the main
// thread does what this one leaves undone, and tells of it as if it had been alone.

const task = workerData as Task
const silent = () => {}

const terminal: Terminal = {
  out: silent,
  err: silent,
  readInput: async () => new Uint8Array(),
  env: process.env,
  cwd: task.cwd,
  color: false,
  watched: false,
  columns: 100,
}

async function work(): Promise<void> {
  const language = task.language as Language
  const session = new Session(terminal, parts, language, await loadMessages(language), task.version, {
    // the main thread has chosen it
    languageNamed: true,
  })
  const {checkers} = await makeCheckers(await configure(session, task.options), task.options)
  for (let batch = takeBatch(task, task.from); batch; batch = takeBatch(task, task.from)) {
    const checked: Checked[] = []
    for (const path of task.paths.slice(batch.first, batch.end))
      checked.push(await checkOne(checkers, fileInput(path, task.cwd)))
    parentPort?.postMessage({first: batch.first, checked} satisfies Batch)
  }
}

await work().catch(silent)
