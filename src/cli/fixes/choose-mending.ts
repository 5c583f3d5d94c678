import type {Treatment} from '../check-inputs.js'
import type {Session} from '../session.js'
import {UsageError} from '../usage-error.js'
import type {Wanted} from './fix-text.js'
import {Fixer} from './fixer.js'

/** How a call wants its texts mended. */
export interface MendingOptions {
  fix?: boolean
  fixDryRun?: boolean
  interactive?: boolean
}

/** A way of mending the texts of a run. */
export interface Mending {
  treat: Treatment
  /** whether what was fixed is told at the end */
  tells: boolean
  /** whether standard output is for texts or differences, and the report goes to standard error */
  takesOutput: boolean
}

/**
 * Reads `--fix`, `--fix-dry-run` and `--interactive`.
 *
 * @throws {UsageError} when two are given, or somebody is to be asked who cannot answer
 */
export function chooseMending(
  options: MendingOptions,
  paths: readonly string[],
  session: Session,
  wanted: Wanted,
): Mending | undefined {
  const {translate, terminal} = session
  const given = [
    ...(options.fix ? ['--fix'] : []),
    ...(options.fixDryRun ? ['--fix-dry-run'] : []),
    ...(options.interactive ? ['--interactive'] : []),
  ]
  const [first, second] = given
  if (first === undefined) return undefined
  if (second !== undefined) throw new UsageError(translate('usage.oneMending', {first, second}))
  const typed = paths.includes('-')
  if (options.interactive) {
    if (typed) throw new UsageError(translate('usage.interactiveInput'))
    if (!terminal.ask) throw new UsageError(translate('usage.noTerminal'))
    return {treat: askingTreatment(session, wanted), tells: true, takesOutput: false}
  }
  const fixer = new Fixer(session, options.fix ? 'write' : 'diff', wanted)
  const diff = options.fixDryRun === true
  return {treat: (input, checker) => fixer.treat(input, checker), tells: !diff, takesOutput: diff || typed}
}

/** Asks about every finding; the prompts are loaded when the first one is due. */
function askingTreatment(session: Session, wanted: Wanted): Treatment {
  let asking: Promise<{treat: Treatment}> | undefined
  return async (input, checker) => {
    asking ??= import('../interactive/asking.js').then(({makeAsking}) => makeAsking(session, wanted))
    return (await asking).treat(input, checker)
  }
}
