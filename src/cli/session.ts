import {nearest} from '../nearest.js'
import type {LocalePack} from '../pack/types.js'
import type {Translate} from '../reporters/index.js'
import type {Configs} from './config/configs.js'
import type {Parts, Terminal} from './host.js'
import type {Language} from './messages/index.js'
import {withSuggestion} from './suggest.js'
import {tagOf} from './tag-of.js'
import {UsageError} from './usage-error.js'

/** What is settled before a command runs. */
interface Settled {
  configs?: Configs
  baseline?: string | false
  languageNamed?: boolean
}

/** What every command needs: the world, the parts of the package, and the reader's language. */
export class Session {
  constructor(
    readonly terminal: Terminal,
    readonly parts: Parts,
    readonly language: Language,
    readonly translate: Translate,
    /** of politesse */
    readonly version: string,
    private readonly more: Settled = {},
  ) {}

  /** The configurations of the run, where a command asked for them. */
  get configs(): Configs | undefined {
    return this.more.configs
  }

  /** The file of known findings that the configuration of the working folder names, absolute; `false` for none. */
  get baseline(): string | false | undefined {
    return this.more.baseline
  }

  /** Whether the call names the reader's language. */
  get languageNamed(): boolean {
    return this.more.languageNamed ?? false
  }

  /** The same with something else in it. */
  with({parts, language, translate, ...more}: Partial<Pick<Session, 'parts' | 'language' | 'translate'>> & Settled) {
    return new Session(
      this.terminal,
      parts ?? this.parts,
      language ?? this.language,
      translate ?? this.translate,
      this.version,
      {...this.more, ...more},
    )
  }

  /** The same with packs of one's own laid over the built-in ones. */
  async withPacks(folders: readonly string[] | undefined): Promise<Session> {
    if (!folders || folders.length === 0) return this
    const {HousePacks} = await import('./house-packs.js')
    const packs = await HousePacks.read(folders, this)
    return this.with({parts: packs.parts()})
  }

  /** The same with what it says on standard error, where standard output holds something else. */
  aside(): Session {
    const {terminal, parts, language, translate, version} = this
    const {err, color, watched} = terminal
    return new Session({...terminal, out: err, color: color && watched}, parts, language, translate, version)
  }

  /** The tag of the pack for a locale that was named in the call: `fr-CA` finds `fr`. */
  localeOf(name: string): string {
    const tags = this.tags()
    const found = tagOf(name, tags)
    if (found) return found
    const message = this.translate('usage.unknown.locale', {name, known: tags.join(', ')})
    throw new UsageError(withSuggestion(message, nearest(name, tags), this.translate))
  }

  /** The pack of a locale; without one, the reader's, or the first that there is. */
  pack(tag?: string): Promise<LocalePack> {
    const tags = this.tags()
    return this.parts.loadPack(tag ?? tags.find((known) => known === this.language) ?? (tags[0] as string))
  }

  private tags(): string[] {
    const tags = this.parts.packTags()
    if (tags.length === 0) throw new UsageError(this.translate('usage.noPacks'))
    return tags
  }
}
