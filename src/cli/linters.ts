import type {Linter} from '../linter/index.js'
import type {LocalePack} from '../pack/types.js'
import type {Preset, Severity, Speller} from '../types.js'
import type {Parts} from './host.js'

/** Settings that all linters of a run share. */
export interface LinterSettings {
  /** language of the messages */
  language: string
  preset?: Preset
  rules: Record<string, Severity | 'off'>
  /** words of the company's own, for the rule `spelling` */
  vocabulary?: readonly string[]
}

/** Makes the linters of a run, each with the packs that its texts need and no others. */
export class Linters {
  private readonly made = new Map<string, Promise<Linter>>()
  private readonly spellers = new Map<string, Promise<Speller>>()
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
    const spellers = isSpelling(locales, rules) ? await this.spellersOf(tags) : undefined
    return this.parts.createLinter({
      locales,
      rules,
      ...(spellers && {spellers}),
      ...(preset && {preset}),
      ...(spoken.length > 0 && {language}),
    })
  }

  private async spellersOf(tags: readonly string[]): Promise<Record<string, Speller>> {
    const {vocabulary = []} = this.settings
    const make = (tag: string) => {
      const speller = this.spellers.get(tag) ?? this.parts.createSpeller(tag, {vocabulary})
      this.spellers.set(tag, speller)
      return speller
    }
    return Object.fromEntries(await Promise.all(tags.map(async (tag) => [tag, await make(tag)] as const)))
  }

  private pack(tag: string): Promise<LocalePack> {
    const pack = this.packs.get(tag) ?? this.parts.loadPack(tag)
    this.packs.set(tag, pack)
    return pack
  }
}

/** Whether the rule `spelling` is on. It costs a dictionary, so that it is on only by its name, and by no preset. */
function isSpelling(packs: readonly LocalePack[], rules: LinterSettings['rules']): boolean {
  const rule = packs[0]?.rules.find(({kind}) => kind === 'spelling')
  return rule !== undefined && (rules[rule.id] ?? 'off') !== 'off'
}
