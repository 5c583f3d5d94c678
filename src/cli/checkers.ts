import {resolve} from 'node:path'
import {mergeSettings} from '../config/merge.js'
import type {FileConfig} from '../config/types.js'
import {settingsIdentity} from './cache/identity.js'
import {Checker} from './checker.js'
import type {Input} from './inputs.js'
import {knownRules} from './known-rules.js'
import {type LinterSettings, Linters} from './linters.js'
import {type RunningRules, runningRules} from './running-rules.js'
import type {Session} from './session.js'
import {Siblings} from './siblings.js'
import {readVocabulary} from './vocabulary.js'

/** What the call says beside settings of a configuration. */
export interface CallOptions {
  /** words of the call's own */
  vocabulary: readonly string[]
  verbose: boolean
}

/** Makes the checkers of a run: what the configuration of each file says, and over it what the call says. */
export class Checkers {
  /** by what the configuration says of a file: files that are alike share a checker */
  private readonly made = new Map<FileConfig, Promise<Checker>>()
  private readonly siblings: Siblings
  private readonly identities = new Map<FileConfig, string>()

  constructor(
    private readonly session: Session,
    /** what the call says; it wins */
    private readonly flags: FileConfig,
    private readonly call: CallOptions,
  ) {
    this.siblings = new Siblings(session.terminal.cwd)
  }

  /**
   * The checker of a file.
   *
   * @param file absolute
   * @throws {ConfigError} when the configuration of the file cannot be used
   */
  async of(file: string): Promise<Checker> {
    const configured = await this.configured(file)
    const checker = this.made.get(configured) ?? this.make(mergeSettings(configured, this.flags))
    this.made.set(configured, checker)
    return checker
  }

  /** The checker of an input, by its path as it is shown. */
  forInput({path}: Pick<Input, 'path'>): Promise<Checker> {
    return this.of(resolve(this.session.terminal.cwd, path))
  }

  /** Tells apart what configurations say of files: two files of one identity are checked alike. */
  async identityOf({path}: Pick<Input, 'path'>): Promise<string> {
    const settings = await this.session.configs?.settingsFor(resolve(this.session.terminal.cwd, path))
    const identity = settings ? (this.identities.get(settings) ?? settingsIdentity(settings)) : ''
    if (settings) this.identities.set(settings, identity)
    // with a translation beside it, a file is read as one
    return JSON.stringify([identity, this.siblings.patternOf(path), this.siblings.othersOf(path)])
  }

  /**
   * What the run does with the rules in a file.
   *
   * @param path as it is shown
   * @param names that are to be known where any pack knows them
   */
  async rulesFor(path: string, names: readonly string[]): Promise<RunningRules> {
    const settings = mergeSettings(await this.configured(resolve(this.session.terminal.cwd, path)), this.flags)
    const session = await this.packed(settings)
    return runningRules(await knownRules(session, names), settings)
  }

  private async configured(file: string): Promise<FileConfig> {
    return (await this.session.configs?.settingsFor(file)) ?? this.flags
  }

  /** The session with the packs that the settings of a file name. */
  private async packed({packs}: FileConfig): Promise<Session> {
    const {configs} = this.session
    return configs ? configs.sessionWith(packs) : this.session
  }

  private async make(settings: FileConfig): Promise<Checker> {
    const {locale, channel, select} = settings
    const session = await this.packed(settings)
    return new Checker(
      await this.linters(settings, session),
      {...(locale && {locale}), ...(channel && {channel}), ...(select && {select}), verbose: this.call.verbose},
      session.translate,
      this.siblings,
    )
  }

  private async linters(settings: FileConfig, {parts, language}: Session): Promise<Linters> {
    const {preset, rules = {}, allow, vocabulary = [], locales} = settings
    const words = vocabulary.filter((entry) => typeof entry === 'string')
    const files = vocabulary.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.file]))
    const read = await readVocabulary(files, this.session)
    return new Linters(parts, {
      language,
      rules: rules as LinterSettings['rules'],
      vocabulary: [...words, ...read, ...this.call.vocabulary],
      ...(preset && {preset}),
      ...(allow && {allow}),
      ...(locales && {locales}),
    })
  }
}
