import {type FileReport, type Format, formats, loadReporter} from '../../reporters/index.js'
import {totalsOf} from '../../reporters/report.js'
import type {Channel, Preset} from '../../types.js'
import {Checker, inputProblem} from '../checker.js'
import {explainLocales} from '../explain-locales.js'
import {findInputs} from '../inputs.js'
import {Linters} from '../linters.js'
import {Progress} from '../progress.js'
import {chooseRules} from '../rule-choice.js'
import {checkSelectors} from '../selectors.js'
import type {Session} from '../session.js'
import {known, withSuggestion} from '../suggest.js'

export interface CheckOptions {
  locale?: string
  channel?: string
  preset?: string
  rule?: string[]
  format?: string
  stdinFilename?: string
  select?: string[]
  verbose?: boolean
}

export const channels: Channel[] = ['chat', 'email', 'phone', 'social', 'article', 'macro']
export const presets: Preset[] = ['core', 'recommended', 'all']

/** `politesse check`: exit code 0 clean, 1 errors or warnings, 2 something could not be read. */
export async function check(session: Session, paths: readonly string[], options: CheckOptions): Promise<number> {
  const {terminal, translate} = session
  const format = known('format', options.format ?? 'stylish', formats, translate) as Format
  const channel = options.channel && (known('channel', options.channel, channels, translate) as Channel)
  const preset = options.preset && (known('preset', options.preset, presets, translate) as Preset)
  const locale = options.locale && session.localeOf(options.locale)
  const rules = options.rule ? chooseRules(options.rule, await session.pack(), translate) : {}

  const linters = new Linters(session.parts, {language: session.language, rules, ...(preset && {preset})})
  const {select, verbose = false} = options
  if (select) await checkSelectors(select, translate)
  const texts = {...(locale && {locale}), ...(channel && {channel}), ...(select && {select}), verbose}
  const checker = new Checker(linters, texts, translate)
  const {inputs, missing} = await findInputs(paths.length > 0 ? paths : ['.'], options.stdinFilename, terminal)
  const files: FileReport[] = missing.map(({path, error, meant}) => {
    const {message} = inputProblem(error, translate)
    const problems = [{message: withSuggestion(message, meant, translate)}]
    return {path, read: false, findings: [], problems, skipped: {}}
  })
  const progress = new Progress(terminal, translate, inputs.length)
  for (const [index, input] of inputs.entries()) {
    progress.at(index, input.path)
    const file = await checker.check(input)
    files.push(file)
    if (verbose) terminal.err(explainLocales(file, translate))
  }
  progress.done()

  const totals = totalsOf(files, checker.texts)
  const report = await loadReporter(format)
  terminal.out(report({files, totals}, {translate, color: terminal.color, width: terminal.columns}))
  return totals.unread > 0 ? 2 : totals.errors + totals.warnings > 0 ? 1 : 0
}
