import type {FileReport} from '../../reporters/index.js'
import type {Treatment} from '../check-inputs.js'
import type {Checkers} from '../checkers.js'
import type {Input} from '../inputs.js'

/** What became of one file. Plain data: it goes from thread to thread, and into the cache. */
export interface Checked {
  report: FileReport
  /** texts of the file that were checked */
  texts: number
}

/** Checks one file, or treats it otherwise, and tells how many texts it has. */
export async function checkOne(checkers: Checkers, input: Input, treat?: Treatment): Promise<Checked> {
  const checker = await checkers.forInput(input)
  const before = checker.texts
  const report = await (treat ? treat(input, checker) : checker.check(input))
  return {report, texts: checker.texts - before}
}
