import type {FileReport} from '../../reporters/index.js'
import {totalsOf} from '../../reporters/report.js'
import {hideKnown, openBaseline, unknownTo} from '../baseline/hide.js'
import {chooseMending} from '../fixes/choose-mending.js'
import type {Wanted} from '../fixes/fix-text.js'
import {tellFixed} from '../fixes/tell-fixed.js'
import {type LintFilesOptions, lintFiles} from '../lint-files.js'
import {chooseOutputs, writeReports} from '../outputs.js'
import type {Session} from '../session.js'
import {UsageError} from '../usage-error.js'

export interface CheckOptions extends LintFilesOptions {
  format?: string[]
  /** a file; `false` for none, not even the one that stands in the working folder */
  baseline?: string | false
  quiet?: boolean
  fix?: boolean
  fixDryRun?: boolean
  interactive?: boolean
  maxWarnings?: string
}

/** `politesse check`: exit code 0 clean, 1 something was found or could not be read, 2 a wrong call. */
export async function check(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const {terminal, translate} = session
  const outputs = chooseOutputs(options.format ?? ['stylish'], session)
  const limit = warningLimit(options, session)
  // before any file is read: a wrong call is told at once
  const baseline =
    (options.baseline ?? session.baseline) === false
      ? undefined
      : await openBaseline(session, options.baseline || undefined)
  const written = outputs.flatMap(({file}) => file ?? [])
  const wanted: Wanted = (path, findings) => {
    const unknown = baseline ? unknownTo(baseline, path, findings) : findings
    return options.quiet ? unknown.filter(({severity}) => severity === 'error') : unknown
  }
  const mending = chooseMending(options, paths, session, wanted)
  const {files, texts, astray, looked} = await lintFiles(session, paths, options, written, mending?.treat)
  const effect = baseline && hideKnown(baseline, files, await looked())

  const {warnings} = totalsOf(files, texts)
  const shown = options.quiet ? files.map(errorsOnly) : files
  const totals = totalsOf(shown, texts)
  if (mending?.tells) terminal.err(tellFixed(files, translate))
  const report = {files: shown, totals, ...(effect && {baseline: effect})}
  await writeReports(report, outputs, mending?.takesOutput ? session.aside() : session)
  if (warnings > limit && options.maxWarnings !== undefined)
    terminal.err(`${translate('report.tooManyWarnings', {count: warnings, limit})}\n`)
  if (astray) return 2
  const pending = options.fixDryRun && files.some(({fixed = []}) => fixed.length > 0)
  return pending || totals.unread > 0 || totals.errors > 0 || warnings > limit ? 1 : 0
}

/** How many warnings pass: none unless told, any number where only errors are asked for. */
function warningLimit({maxWarnings, quiet}: CheckOptions, {translate}: Session): number {
  if (maxWarnings === undefined) return quiet ? Number.POSITIVE_INFINITY : 0
  if (!/^(?:\d+|-1)$/.test(maxWarnings))
    throw new UsageError(translate('usage.noCount', {name: '--max-warnings', value: maxWarnings}))
  // as other linters have it, -1 stands for any number
  return maxWarnings === '-1' ? Number.POSITIVE_INFINITY : Number(maxWarnings)
}

function errorsOnly(file: FileReport): FileReport {
  return {...file, findings: file.findings.filter(({severity}) => severity === 'error')}
}
