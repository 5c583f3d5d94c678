import type {FileReport} from '../reporters/index.js'
import {Cache} from './cache/cache.js'
import {checkCached} from './cache/check-cached.js'
import {identityOf} from './cache/identity.js'
import type {Checker} from './checker.js'
import type {Checkers} from './checkers.js'
import type {Input} from './inputs.js'
import type {LintFilesOptions} from './lint-files.js'
import {Progress} from './progress.js'
import type {Session} from './session.js'
import {type Crew, checkAll} from './threads/check-all.js'
import {type Checked, checkOne} from './threads/checked.js'
import {threadCount} from './threads/count.js'

/** What is done with each file beside checking it, as when it is mended. */
export type Treatment = (input: Input, checker: Checker) => Promise<FileReport>

/**
 * Checks files: those that the cache does not know, by as many threads as pay.
 *
 * @param treat what else the call does with each file; then all is done here and nothing taken from a cache
 * @returns in the order of the files, whichever way they went
 */
export async function checkInputs(
  inputs: readonly Input[],
  checkers: Checkers,
  session: Session,
  options: LintFilesOptions,
  treat?: Treatment,
): Promise<Checked[]> {
  const {terminal, translate} = session
  const check = (left: readonly Input[]) => checkWithProgress(left, checkers, session, options, treat)
  if (treat || (!options.cache && options.cacheLocation === undefined)) return check(inputs)
  const explain = (message: string) => {
    if (options.verbose) terminal.err(`${message}\n`)
  }
  const cache = Cache.open(session, options.cacheLocation, identityOf(session, options), explain)
  const checked = await checkCached(inputs, cache, (input) => checkers.identityOf(input), check)
  explain(translate('cache.used', {hits: cache.hits, total: inputs.length}))
  return checked
}

async function checkWithProgress(
  inputs: readonly Input[],
  checkers: Checkers,
  session: Session,
  options: LintFilesOptions,
  treat: Treatment | undefined,
): Promise<Checked[]> {
  const {terminal, translate, language, version, parts} = session
  const progress = new Progress(terminal, translate, inputs.length)
  // standard input is here, and nowhere else
  const apart = inputs.every(({file}) => file !== undefined)
  const beside = treat ? 0 : threadCount(inputs.length, options.threads, translate) - 1
  const crew: Crew | undefined =
    parts.worker && apart && beside > 0
      ? {worker: parts.worker, size: beside, task: {language, cwd: terminal.cwd, version, options}}
      : undefined
  const check = (input: Input) => checkOne(checkers, input, treat)
  let done = 0
  const checked = await checkAll(inputs, check, crew, ({path}) => progress.at(++done, path))
  progress.done()
  return checked
}
