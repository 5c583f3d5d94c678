import {dirname, relative, resolve, sep} from 'node:path'
import {mergeSettings} from '../../config/merge.js'
import type {FileConfig} from '../../config/types.js'
import type {Session} from '../session.js'
import type {ConfigChain} from './chain.js'
import {ConfigFinder} from './find.js'

/** What the caller says of the configuration. */
export interface ConfigChoice {
  /** a file; `false` for none; without it, the one nearest to each file */
  config?: string | false
  /** folders of packs of one's own, laid over those of the configuration */
  pack?: string[]
}

const none: FileConfig = {}

/** The configurations of a run, each read once. */
export class Configs {
  private readonly finder: ConfigFinder
  private readonly chains = new Map<string, Promise<ConfigChain>>()
  private readonly settings = new Map<string, FileConfig>()
  private readonly sessions = new Map<string, Promise<Session>>()

  constructor(
    /** with the built-in packs alone */
    private readonly session: Session,
    private readonly choice: ConfigChoice,
  ) {
    this.finder = new ConfigFinder(session)
  }

  /**
   * The configuration of a file or of a folder.
   *
   * @param folder absolute
   * @throws {ConfigError} on whatever is wrong with it
   */
  async chainFor(folder: string): Promise<ConfigChain | undefined> {
    const {config} = this.choice
    if (config === false) return undefined
    const file = config === undefined ? await this.finder.nearest(folder) : resolve(this.session.terminal.cwd, config)
    if (file === undefined) return undefined
    const chain = this.chains.get(file) ?? this.load(file)
    this.chains.set(file, chain)
    return chain
  }

  /** What the configuration of a file says of it; nothing where there is none. Files that are alike get the same object. */
  async settingsFor(file: string): Promise<FileConfig> {
    const chain = await this.chainFor(dirname(file))
    if (!chain) return none
    const fitting = chain.layers.filter(({fits, globBase}) => fits(slashed(relative(globBase, file))))
    const key = JSON.stringify([chain.file, fitting.map((layer) => chain.layers.indexOf(layer))])
    const settings = this.settings.get(key) ?? fitting.map((layer) => layer.settings).reduce(mergeSettings, {})
    this.settings.set(key, settings)
    return settings
  }

  /** A session with packs of one's own: those given, and over them those of the call. */
  sessionWith(packs: readonly string[] = []): Promise<Session> {
    const {cwd} = this.session.terminal
    const folders = [...packs.map((pack) => relative(cwd, pack) || '.'), ...(this.choice.pack ?? [])]
    const key = JSON.stringify(folders)
    const session = this.sessions.get(key) ?? this.session.withPacks(folders)
    this.sessions.set(key, session)
    return session
  }

  private async load(file: string): Promise<ConfigChain> {
    // a run without a configuration loads none of this
    const [{loadChain}, {checkNames}] = await Promise.all([import('./chain.js'), import('./check-names.js')])
    const chain = await loadChain(file, this.session)
    const packs = chain.layers.flatMap(({settings}) => settings.packs ?? [])
    await checkNames(chain, await this.sessionWith([...new Set(packs)]))
    return chain
  }
}

/** Files that a configuration names: they are no texts. Absolute; folders stand for what they hold. */
export function ownFiles({layers, baseline}: ConfigChain): string[] {
  const all = layers.flatMap(({settings: {packs = [], vocabulary = []}}) => [
    ...packs,
    ...vocabulary.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.file])),
  ])
  return baseline ? [...all, baseline] : all
}

const slashed = (path: string): string => path.split(sep).join('/')
