import type {FileReport} from '../../reporters/index.js'
import {type Checked, type Checker, inputProblem} from '../checker.js'
import {InputError} from '../input-error.js'
import type {Input} from '../inputs.js'
import type {Session} from '../session.js'
import {fixText, type Wanted} from './fix-text.js'
import {patch} from './patch.js'
import {save} from './save.js'

/** What becomes of a text that was fixed: it is written, or only its difference is shown. */
export type FixMode = 'write' | 'diff'

/** Fixes files one by one, and gives the report of what remains. */
export class Fixer {
  constructor(
    private readonly session: Session,
    private readonly mode: FixMode,
    private readonly wanted: Wanted,
  ) {}

  async treat(input: Input, checker: Checker): Promise<FileReport> {
    const {terminal} = this.session
    const first = await checker.read(input)
    const {text: before} = first
    const {checked, fixed} = await fixText(checker, first, this.wanted)
    const {text: after} = checked
    const changed = before !== undefined && after !== undefined && before !== after
    if (this.mode === 'diff') {
      if (changed) terminal.out(patch(input.path, before, after, terminal.color))
    } else if (!input.file) {
      // what comes from standard input goes on to standard output, changed or not
      if (after !== undefined) terminal.out(after)
    } else if (changed) {
      const failure = await saved(input.file, before, after, first, this.session)
      if (failure) return failure
    }
    return {...checked.report, fixed}
  }
}

/** Writes a file; where that fails, the report of the file as it is, with the reason. */
export async function saved(
  file: string,
  before: string,
  after: string,
  first: Checked,
  {translate}: Session,
): Promise<FileReport | undefined> {
  try {
    await save(file, before, after)
    return undefined
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {...first.report, problems: [...first.report.problems, inputProblem(error, translate)]}
  }
}
