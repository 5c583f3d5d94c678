import {type FileReport, loadReporter} from '../../reporters/index.js'
import {totalsOf} from '../../reporters/report.js'
import {Baseline} from '../baseline/baseline.js'
import {BaselineStore} from '../baseline/store.js'
import {type LintFilesOptions, lintFiles} from '../lint-files.js'
import {terminalStyle} from '../outputs.js'
import type {Session} from '../session.js'
import {UsageError} from '../usage-error.js'

export interface BaselineOptions extends LintFilesOptions {
  baseline?: string
  update?: boolean
}

/**
 * `politesse baseline`: records the findings of today, so that `check` tells only of new ones. A baseline that is there
 * loses what is gone; it takes in new findings only when told to, lest shrinking it hides them.
 *
 * Exit code 0 recorded, 1 new findings that are not recorded or files that could not be read, 2 a wrong call.
 */
export async function recordBaseline(
  session: Session,
  paths: readonly string[],
  options: BaselineOptions,
): Promise<number> {
  const {terminal, translate} = session
  if (paths.includes('-')) throw new UsageError(translate('baseline.input'))
  const store = new BaselineStore(session, options.baseline)
  const old = store.exists ? await store.read() : undefined
  const {files, astray, looked} = await lintFiles(session, paths, options, [store.name])
  const unread = files.filter(({problems}) => problems.length > 0).map((file) => ({...file, findings: []}))
  if (unread.length > 0) await complain(unread, session)
  // a slip in a path must not record an empty corpus
  if (astray) return 2
  const found = store.found(files)
  const {shrunk, gone, fresh} = (old ?? new Baseline()).compare(found, store.lookedAt(await looked()))
  const takesAll = old === undefined || options.update === true
  const baseline = takesAll ? shrunk.widened(found) : shrunk
  const say = (key: string, count: number) =>
    terminal.out(`${translate(`baseline.${key}`, {count, path: store.name, command: store.command})}\n`)
  if (old || baseline.size > 0) await store.write(baseline)
  if (baseline.size > 0) say('holds', baseline.size)
  else say(old ? 'empty' : 'nothing', 0)
  if (gone > 0) say('removed', gone)
  if (old && takesAll && fresh > 0) say('added', fresh)
  if (!takesAll && fresh > 0) say('fresh', fresh)
  return unread.length > 0 || (!takesAll && fresh > 0) ? 1 : 0
}

async function complain(files: FileReport[], session: Session): Promise<void> {
  const list = await loadReporter('compact')
  session.terminal.err(await list({files, totals: totalsOf(files, 0)}, terminalStyle(session)))
}
