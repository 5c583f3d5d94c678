import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {type Format, formats, loadReporter, type Report, type ReportStyle} from '../reporters/index.js'
import {reportedRules} from './reported-rules.js'
import type {Session} from './session.js'
import {known} from './suggest.js'
import {UsageError} from './usage-error.js'

/** A report to write: in which format, and into which file; without one, to standard output. */
export interface Output {
  format: Format
  file?: string
}

/** Reports in files are read by programs and in browsers, whatever the terminal. */
const fileWidth = 100

/**
 * Reads `--format`: each is a name, or `name=file`.
 *
 * @throws {UsageError} on an unknown format, an empty file name, or two reports for one place
 */
export function chooseOutputs(choices: readonly string[], {translate}: Session): Output[] {
  const outputs = choices.map((choice): Output => {
    const at = choice.indexOf('=')
    const format = known('format', at < 0 ? choice : choice.slice(0, at), formats, translate) as Format
    const file = at < 0 ? undefined : choice.slice(at + 1)
    if (file === '') throw new UsageError(translate('usage.noReportFile', {name: format}))
    return {format, ...(file !== undefined && {file})}
  })
  outputs.forEach(({format, file}, index) => {
    const other = outputs.slice(0, index).find((earlier) => earlier.file === file)
    if (!other) return
    const message = file === undefined ? 'usage.twoReports' : 'usage.sameReportFile'
    throw new UsageError(translate(message, {first: other.format, second: format, file}))
  })
  return outputs
}

/**
 * Writes all reports, the one for standard output first, so that none is lost over a file that cannot be written.
 *
 * @throws {UsageError} when a file cannot be written; the others are
 */
export async function writeReports(report: Report, outputs: readonly Output[], session: Session): Promise<void> {
  const {terminal, translate} = session
  const style = terminalStyle(session)
  const failures: string[] = []
  for (const {format, file} of [...outputs].sort((a, b) => Number(Boolean(a.file)) - Number(Boolean(b.file)))) {
    const reporter = await loadReporter(format)
    if (file === undefined) {
      terminal.out(await reporter(report, style))
      continue
    }
    const text = await reporter(report, {...style, color: false, width: fileWidth})
    const failure = await write(resolve(terminal.cwd, file), text)
    if (failure) failures.push(translate('usage.cannotWrite', {path: file, cause: failure}))
  }
  if (failures.length > 0) throw new UsageError(failures.join('\n'))
}

/** How reports look on the terminal of a session. */
export function terminalStyle(session: Session): ReportStyle {
  const {terminal, translate, version, language} = session
  const {color, columns: width} = terminal
  return {version, language, translate, color, width, rules: () => reportedRules(session)}
}

async function write(path: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
