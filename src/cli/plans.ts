import {mergeSettings} from '../config/merge.js'
import type {FileConfig} from '../config/types.js'
import type {TextOptions} from './checker.js'
import {type LinterSettings, Linters} from './linters.js'
import type {Session} from './session.js'
import {readVocabulary} from './vocabulary.js'

/** How a file is to be checked. */
export interface Plan extends TextOptions {
  linters: Linters
}

/** Makes the plans of a run: what the configuration of each file says, and over it what the call says. */
export class Plans {
  /** by what the configuration says of a file: files that are alike share a plan */
  private readonly plans = new Map<FileConfig, Promise<Plan>>()

  constructor(
    private readonly session: Session,
    /** what the call says; it wins */
    private readonly flags: FileConfig,
    /** words of the call's own */
    private readonly vocabulary: readonly string[],
    private readonly verbose: boolean,
  ) {}

  /**
   * @param file absolute
   * @throws {ConfigError} when the configuration of the file cannot be used
   */
  async planFor(file: string): Promise<Plan> {
    const configured = (await this.session.configs?.settingsFor(file)) ?? this.flags
    const plan = this.plans.get(configured) ?? this.make(mergeSettings(configured, this.flags))
    this.plans.set(configured, plan)
    return plan
  }

  private async make(settings: FileConfig): Promise<Plan> {
    const {locale, channel, select} = settings
    return {
      linters: await this.linters(settings),
      ...(locale && {locale}),
      ...(channel && {channel}),
      ...(select && {select}),
      verbose: this.verbose,
    }
  }

  private async linters({preset, rules = {}, allow, vocabulary = [], packs, locales}: FileConfig): Promise<Linters> {
    const words = vocabulary.filter((entry) => typeof entry === 'string')
    const files = vocabulary.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.file]))
    const read = await readVocabulary(files, this.session)
    const {configs} = this.session
    const {parts} = configs ? await configs.sessionWith(packs) : this.session
    return new Linters(parts, {
      language: this.session.language,
      rules: rules as LinterSettings['rules'],
      vocabulary: [...words, ...read, ...this.vocabulary],
      ...(preset && {preset}),
      ...(allow && {allow}),
      ...(locales && {locales}),
    })
  }
}
