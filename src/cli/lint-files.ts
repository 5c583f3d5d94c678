import {resolve} from 'node:path'
import type {LocalePack} from '../pack/types.js'
import type {FileReport} from '../reporters/index.js'
import type {Channel, Preset, Severity} from '../types.js'
import {type Checker, inputProblem} from './checker.js'
import {Checkers} from './checkers.js'
import {ConfigError} from './config/error.js'
import {explainConfig} from './config/explain.js'
import {explainLocales} from './explain-locales.js'
import {Ignored} from './ignored.js'
import {findInputs, type Input} from './inputs.js'
import {Progress} from './progress.js'
import {chooseRules, partRules} from './rule-choice.js'
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
}

/** What is done with each file: it is checked, and what else the call asks for. */
export type Treatment = (input: Input, checker: Checker) => Promise<FileReport>

/** What became of the files that a call named. */
export interface LintedFiles {
  files: FileReport[]
  /** texts that were checked */
  texts: number
  /** whether an argument leads to no file, or a configuration cannot be used */
  astray: boolean
  /** whether the call leaves a rule running; one that it silences says nothing of what is fixed */
  runs: (rule: string) => boolean
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
  treat: Treatment = (input, checker) => checker.check(input),
): Promise<LintedFiles> {
  const {terminal, translate} = session
  const channel = options.channel && (known('channel', options.channel, channels, translate) as Channel)
  const preset = options.preset && (known('preset', options.preset, presets, translate) as Preset)
  const locale = options.locale && session.localeOf(options.locale)
  const {linter: rules, comments} = partRules(
    options.rule ? chooseRules(options.rule, await session.pack(), translate) : {},
  )

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
  const checkers = new Checkers(session, flags, {vocabulary, comments, verbose})
  const ignored = options.ignore === false ? undefined : new Ignored(session)
  const found = await findInputs(paths.length > 0 ? paths : ['.'], options.stdinFilename, terminal)
  const own = new Set(written.map((path) => resolve(terminal.cwd, path)))
  const inputs = found.inputs.filter(({path}) => !own.has(resolve(terminal.cwd, path)))
  const files: FileReport[] = found.missing.map(({path, error, meant}) => {
    const {message} = inputProblem(error, translate)
    const problems = [{message: withSuggestion(message, meant, translate)}]
    return {path, read: false, findings: [], problems, skipped: {}}
  })
  const progress = new Progress(terminal, translate, inputs.length)
  const broken = new Map<string, ConfigError>()
  for (const [index, input] of inputs.entries()) {
    progress.at(index, input.path)
    const file = resolve(terminal.cwd, input.path)
    try {
      const by = await ignored?.by(file, input.named)
      if (by !== undefined) {
        if (verbose) terminal.err(`${translate('verbose.ignored', {path: input.path, by})}\n`)
        continue
      }
      const report = await treat(input, await checkers.of(file))
      files.push(report)
      if (verbose) terminal.err((await explainConfig(file, input.path, session)) + explainLocales(report, translate))
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      broken.set(error.file, error)
    }
  }
  progress.done()
  if (inputs.length > 0 && files.length + broken.size === 0) terminal.err(`${translate('verbose.allIgnored')}\n`)
  for (const {file, problems} of broken.values())
    files.push({path: file, read: false, findings: [], problems: [...problems], skipped: {}})
  await holdTranslations(files, async (path) => (await checkers.of(resolve(terminal.cwd, path))).linters, session)
  const runs = await leftRunning(session, preset, rules)
  return {files, texts: checkers.texts, astray: found.missing.length + broken.size > 0, runs}
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
