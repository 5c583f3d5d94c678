import {resolve} from 'node:path'
import type {FileReport} from '../reporters/index.js'
import type {Channel, Preset} from '../types.js'
import {cacheFile} from './cache/cache.js'
import {changedFiles} from './changed-files.js'
import {checkInputs, type Treatment} from './check-inputs.js'
import {inputProblem} from './checker.js'
import {Checkers} from './checkers.js'
import {type RulesInFile, tellCommentFaults} from './comment-faults.js'
import {ConfigError} from './config/error.js'
import {explainConfig} from './config/explain.js'
import {explainLocales} from './explain-locales.js'
import {Ignored} from './ignored.js'
import {findInputs, type Input} from './inputs.js'
import {knownRules} from './known-rules.js'
import {chooseRules, chosenNames} from './rule-choice.js'
import {SeenTranslations} from './seen-translations.js'
import {checkSelectors} from './selectors.js'
import type {Session} from './session.js'
import {known, withSuggestion} from './suggest.js'
import {holdTranslations} from './translations.js'
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
  /** `false`: also what ignore files leave out */
  ignore?: boolean
  /** a configuration; `false` for none */
  config?: string | false
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
  /** whether an argument leads to no file, or a configuration cannot be used */
  astray: boolean
  /** tells whether the run looked for findings of a rule in a file; where it did not, nothing is known of what is fixed */
  looked: () => Promise<Looked>
}

/**
 * Lints the files that the arguments name, without an argument those of the working folder.
 *
 * @param written files that this run writes, relative to the working folder: no texts, though folders may hold them
 * @param treat what is done with each file
 * @throws {UsageError} on a name that is not known
 */
export async function lintFiles(
  session: Session,
  paths: readonly string[],
  options: LintFilesOptions,
  written: readonly string[] = [],
  treat?: Treatment,
): Promise<LintedFiles> {
  const {terminal, translate} = session
  const {verbose = false} = options
  const {checkers} = await makeCheckers(session, options)
  const found = await findInputs(paths.length > 0 ? paths : ['.'], options.stdinFilename, terminal)
  const own = new Set(
    [...written, cacheFile(options.cacheLocation, terminal.cwd)].map((path) => resolve(terminal.cwd, path)),
  )
  const changed = options.since === undefined ? undefined : await changedFiles(options.since, session)
  const wanted = found.inputs.filter(
    ({path, file}) => !own.has(resolve(terminal.cwd, path)) && (!changed || file === undefined || changed.has(file)),
  )
  if (changed && wanted.length === 0) terminal.err(`${translate('since.nothing', {ref: options.since})}\n`)
  const {inputs, broken} = await settle(wanted, checkers, session, options)
  const files: FileReport[] = found.missing.map(({path, error, meant}) => {
    const {message} = inputProblem(error, translate)
    const problems = [{message: withSuggestion(message, meant, translate)}]
    return {path, read: false, findings: [], problems, skipped: {}}
  })
  const checked = await checkInputs(inputs, checkers, session, options, treat)
  for (const {report} of checked) {
    files.push(report)
    if (!verbose) continue
    const config = await explainConfig(resolve(terminal.cwd, report.path), report.path, session)
    terminal.err(config + explainLocales(report, translate))
  }
  if (wanted.length > 0 && files.length + broken.length === 0) terminal.err(`${translate('verbose.allIgnored')}\n`)
  for (const {file, problems} of broken)
    files.push({path: file, read: false, findings: [], problems: [...problems], skipped: {}})
  await holdTranslations(files, (path) => checkers.forInput({path}), session)
  const seen = new SeenTranslations(files, found.folders, options.since === undefined, terminal.cwd)
  const rulesIn = async ({path, remarks}: FileReport) => {
    const names = (remarks ?? []).flatMap((remark) => ('kind' in remark ? remark.rules : []))
    return {...(await checkers.rulesFor(path, names)), saw: (rule: string) => seen.saw(path, rule)}
  }
  await tellCommentFaults(files, rulesIn, session)
  const texts = checked.reduce((sum, file) => sum + file.texts, 0)
  return {files, texts, astray: found.missing.length + broken.length > 0, looked: () => lookedIn(files, rulesIn)}
}

/** Leaves out what is ignored, and files whose configuration cannot be used; each such configuration is told once. */
async function settle(
  wanted: readonly Input[],
  checkers: Checkers,
  session: Session,
  {ignore, verbose}: LintFilesOptions,
): Promise<{inputs: Input[]; broken: ConfigError[]}> {
  const {terminal, translate} = session
  const ignored = ignore === false ? undefined : new Ignored(session)
  const inputs: Input[] = []
  const broken = new Map<string, ConfigError>()
  for (const input of wanted) {
    try {
      const by = await ignored?.by(resolve(terminal.cwd, input.path), input.named)
      if (by === undefined) {
        await checkers.forInput(input)
        inputs.push(input)
      } else if (verbose) terminal.err(`${translate('verbose.ignored', {path: input.path, by})}\n`)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      broken.set(error.file, error)
    }
  }
  return {inputs, broken: [...broken.values()]}
}

/**
 * Makes what checks files as the options and the configurations say. Every thread makes its own.
 *
 * @throws {UsageError} on a name that is not known
 */
export async function makeCheckers(session: Session, options: LintFilesOptions) {
  const {translate} = session
  const channel = options.channel && (known('channel', options.channel, channels, translate) as Channel)
  const preset = options.preset && (known('preset', options.preset, presets, translate) as Preset)
  const locale = options.locale && session.localeOf(options.locale)
  const rules = options.rule
    ? chooseRules(options.rule, await knownRules(session, chosenNames(options.rule)), translate)
    : {}
  const vocabulary = await readVocabulary(options.vocabulary ?? [], session)
  const {select, verbose = false} = options
  if (select) await checkSelectors(select, translate)
  const flags = {
    ...(locale && {locale}),
    ...(channel && {channel}),
    ...(preset && {preset}),
    ...(select && {select}),
    rules,
  }
  return {checkers: new Checkers(session, flags, {vocabulary, verbose})}
}

/** Whether a run looked for findings of a rule in a file, by its path as it is shown. */
export type Looked = (path: string, rule: string) => boolean

async function lookedIn(
  files: readonly FileReport[],
  rulesIn: (file: FileReport) => Promise<RulesInFile>,
): Promise<Looked> {
  const rules = new Map<string, RulesInFile>()
  for (const file of files) {
    if (file.read && file.problems.length === 0) rules.set(file.path, await rulesIn(file))
  }
  return (path, rule) => {
    const here = rules.get(path)
    return here ? here.runs(rule) && here.saw(rule) : false
  }
}
