import type {Linter} from '../linter/index.js'
import type {LocalePack} from '../pack/types.js'
import type {Preset, Severity} from '../types.js'
import type {Parts} from './host.js'

/** Settings that all linters of a run share. */
export interface LinterSettings {
  /** language of the messages */
  language: string
  preset?: Preset
  rules: Record<string, Severity | 'off'>
}

/** Makes the linters of a run, each with the packs that its texts need and no others. */
export class Linters {
  private readonly made = new Map<string, Promise<Linter>>()
  private readonly packs = new Map<string, Promise<LocalePack>>()
  readonly tags: readonly string[]

  constructor(
    private readonly parts: Parts,
    private readonly settings: LinterSettings,
  ) {
    this.tags = parts.packTags()
  }

  /** The tag of the pack for a locale: of `fr-CA`, `fr`. */
  tagFor(locale: string): string | undefined {
    const wanted = locale.toLowerCase().replace('_', '-')
    return (
      this.tags.find((tag) => tag.toLowerCase() === wanted) ?? this.tags.find((tag) => tag === wanted.split('-')[0])
    )
  }

  /** The linter for texts of a locale; without one, for texts in any language that there is a pack for. */
  linterFor(tag: string | undefined): Promise<Linter> {
    const key = tag ?? ''
    const made = this.made.get(key) ?? this.make(tag === undefined ? this.tags : [tag])
    this.made.set(key, made)
    return made
  }

  private async make(tags: readonly string[]): Promise<Linter> {
    const {language, preset, rules} = this.settings
    // the reader's pack stands first: messages come from it, and a text that tells nothing is read in it
    const spoken = this.tags.includes(language) ? [language] : []
    const locales = await Promise.all([...new Set([...spoken, ...tags])].map((tag) => this.pack(tag)))
    return this.parts.createLinter({
      locales,
      rules,
      ...(preset && {preset}),
      ...(spoken.length > 0 && {language}),
    })
  }

  private pack(tag: string): Promise<LocalePack> {
    const pack = this.packs.get(tag) ?? this.parts.loadPack(tag)
    this.packs.set(tag, pack)
    return pack
  }
}
