import {resolve} from 'node:path'
import type {LocalePack} from '../pack/types.js'
import type {FileReport} from '../reporters/index.js'
import type {Channel, Preset, Severity} from '../types.js'
import {cacheFile} from './cache/cache.js'
import {changedFiles} from './changed-files.js'
import {checkInputs} from './check-inputs.js'
import {Checker, inputProblem} from './checker.js'
import {explainLocales} from './explain-locales.js'
import {findInputs} from './inputs.js'
import {Linters} from './linters.js'
import {chooseRules} from './rule-choice.js'
import {checkSelectors} from './selectors.js'
import type {Session} from './session.js'
import {known, withSuggestion} from './suggest.js'
import {readVocabulary} from './vocabulary.js'

export const channels: Channel[] = ['chat', 'email', 'phone', 'social', 'article', 'macro']
export const presets: Preset[] = ['core', 'recommended', 'all']

/** What the caller says of the texts and the rules. */
export interface LintFilesOptions {
  locale?: string
  channel?: string
  preset?: string
  rule?: string[]
  vocabulary?: string[]
  stdinFilename?: string
  select?: string[]
  verbose?: boolean
  /** folders of packs of one's own */
  pack?: string[]
  /** how many threads check files */
  threads?: string
  /** whether to keep what was found, for the next run */
  cache?: boolean
  cacheLocation?: string
  /** check only what changed since this commit, branch or tag */
  since?: string
}

/** What became of the files that a call named. */
export interface LintedFiles {
  files: FileReport[]
  /** texts that were checked */
  texts: number
  /** whether an argument leads to no file */
  astray: boolean
  /** whether the call leaves a rule running; one that it silences says nothing of what is fixed */
  runs: (rule: string) => boolean
}

/**
 * Lints the files that the arguments name, without an argument those of the working folder.
 *
 * @param written files that this run writes, relative to the working folder: no texts, though folders may hold them
 * @throws {UsageError} on a name that is not known
 */
export async function lintFiles(
  session: Session,
  paths: readonly string[],
  options: LintFilesOptions,
  written: readonly string[] = [],
): Promise<LintedFiles> {
  const {terminal, translate} = session
  const {checker, preset, rules} = await makeChecker(session, options)
  const found = await findInputs(paths.length > 0 ? paths : ['.'], options.stdinFilename, terminal)
  const own = new Set(
    [...written, cacheFile(options.cacheLocation, terminal.cwd)].map((path) => resolve(terminal.cwd, path)),
  )
  const changed = options.since === undefined ? undefined : await changedFiles(options.since, session)
  const inputs = found.inputs.filter(
    ({path, file}) => !own.has(resolve(terminal.cwd, path)) && (!changed || file === undefined || changed.has(file)),
  )
  if (changed && inputs.length === 0) terminal.err(`${translate('since.nothing', {ref: options.since})}\n`)
  const files: FileReport[] = found.missing.map(({path, error, meant}) => {
    const {message} = inputProblem(error, translate)
    const problems = [{message: withSuggestion(message, meant, translate)}]
    return {path, read: false, findings: [], problems, skipped: {}}
  })
  const checked = await checkInputs(inputs, checker, session, options)
  for (const {report} of checked) {
    files.push(report)
    if (options.verbose) terminal.err(explainLocales(report, translate))
  }
  const runs = await leftRunning(session, preset, rules)
  const texts = checked.reduce((sum, file) => sum + file.texts, 0)
  return {files, texts, astray: found.missing.length > 0, runs}
}

/**
 * Makes what checks files as the options say. Every thread makes its own.
 *
 * @throws {UsageError} on a name that is not known
 */
export async function makeChecker(session: Session, options: LintFilesOptions) {
  const {translate} = session
  const channel = options.channel && (known('channel', options.channel, channels, translate) as Channel)
  const preset = options.preset && (known('preset', options.preset, presets, translate) as Preset)
  const locale = options.locale && session.localeOf(options.locale)
  const rules = options.rule ? chooseRules(options.rule, await session.pack(), translate) : {}

  const vocabulary = await readVocabulary(options.vocabulary ?? [], session)
  const linters = new Linters(session.parts, {language: session.language, rules, vocabulary, ...(preset && {preset})})
  const {select, verbose = false} = options
  if (select) await checkSelectors(select, translate)
  const texts = {...(locale && {locale}), ...(channel && {channel}), ...(select && {select}), verbose}
  const checker = new Checker(linters, texts, translate)
  return {checker, preset, rules}
}

async function leftRunning(
  session: Session,
  preset: Preset | '' | undefined,
  rules: Readonly<Record<string, Severity | 'off'>>,
): Promise<(rule: string) => boolean> {
  const known: LocalePack['rules'] = preset ? (await session.pack()).rules : []
  return (rule) => {
    if (rules[rule] !== undefined) return rules[rule] !== 'off'
    const presets = known.find(({id}) => id === rule)?.presets
    return !preset || preset === 'all' || !presets || presets.includes(preset)
  }
}
