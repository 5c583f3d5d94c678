import type {FileReport} from '../../reporters/index.js'
import type {Checker} from '../checker.js'
import type {Input} from '../inputs.js'

/** What became of one file. Plain data: it goes from thread to thread, and into the cache. */
export interface Checked {
  report: FileReport
  /** texts of the file that were checked */
  texts: number
}

/** Checks one file and tells how many texts it has. */
export async function checkOne(checker: Checker, input: Input): Promise<Checked> {
  const before = checker.texts
  const report = await checker.check(input)
  return {report, texts: checker.texts - before}
}
