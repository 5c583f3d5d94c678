import {nearest} from '../nearest.js'
import type {LocalePack} from '../pack/types.js'
import type {Translate} from '../reporters/index.js'
import type {Parts, Terminal} from './host.js'
import type {Language} from './messages/index.js'
import {withSuggestion} from './suggest.js'
import {UsageError} from './usage-error.js'

/** What every command needs: the world, the parts of the package, and the reader's language. */
export class Session {
  constructor(
    readonly terminal: Terminal,
    readonly parts: Parts,
    readonly language: Language,
    readonly translate: Translate,
    /** of politesse */
    readonly version: string,
  ) {}

  /** The same with packs of one's own laid over the built-in ones. */
  async withPacks(folders: readonly string[] | undefined): Promise<Session> {
    if (!folders || folders.length === 0) return this
    const {HousePacks} = await import('./house-packs.js')
    const packs = await HousePacks.read(folders, this)
    return new Session(this.terminal, packs.parts(), this.language, this.translate, this.version)
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
    const wanted = name.toLowerCase().replace('_', '-')
    const found = tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => tag === wanted.split('-')[0])
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
