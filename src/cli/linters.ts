import type {Linter} from '../linter/index.js'
import {severityIn} from '../linter/rule-settings.js'
import type {Allowed, LocalePack} from '../pack/types.js'
import type {Preset, RuleSetting, Speller} from '../types.js'
import type {Parts} from './host.js'
import {tagOf} from './tag-of.js'

/** Settings that all linters of a run share. */
export interface LinterSettings {
  /** language of the messages */
  language: string
  preset?: Preset
  rules: Readonly<Record<string, RuleSetting>>
  /** wordings never to flag */
  allow?: readonly Allowed[]
  /** languages to read; without them, all that there are packs for */
  locales?: readonly string[]
  /** words of the company's own, for the rule `spelling` */
  vocabulary?: readonly string[]
}

/** Makes the linters of a run, each with the packs that its texts need and no others. */
export class Linters {
  private readonly made = new Map<string, Promise<Linter>>()
  private detector: Promise<(text: string) => string> | undefined
  private readonly spellers = new Map<string, Promise<Speller>>()
  private readonly packs = new Map<string, Promise<LocalePack>>()
  readonly tags: readonly string[]

  constructor(
    private readonly parts: Parts,
    private readonly settings: LinterSettings,
  ) {
    const tags = parts.packTags()
    const wanted = settings.locales?.flatMap((locale) => tagOf(locale, tags) ?? [])
    this.tags = wanted ? [...new Set(wanted)] : tags
  }

  /** The tag of the pack for a locale: of `fr-CA`, `fr`. */
  tagFor(locale: string): string | undefined {
    return tagOf(locale, this.tags)
  }

  /** Whether texts of a locale are to be left alone, though there may be a pack for it. */
  isUnwanted(locale: string): boolean {
    return this.settings.locales !== undefined && this.tagFor(locale) === undefined
  }

  /** The linter for texts of a locale. */
  linterFor(tag: string): Promise<Linter> {
    const made = this.made.get(tag) ?? this.make([tag])
    this.made.set(tag, made)
    return made
  }

  /** The language that a text is written in, among those that are read. */
  async detect(text: string): Promise<string> {
    this.detector ??= this.makeDetector()
    return (await this.detector)(text)
  }

  private async makeDetector(): Promise<(text: string) => string> {
    const {language} = this.settings
    // a text that tells nothing is read in the reader's language
    const tags = [...this.tags].sort((a, b) => Number(b === language) - Number(a === language))
    return this.parts.createDetector(await Promise.all(tags.map((tag) => this.parts.loadProfile(tag))))
  }

  private async make(tags: readonly string[]): Promise<Linter> {
    const {language, preset, allow} = this.settings
    // the reader's pack stands first: messages come from it
    const spoken = this.parts.packTags().includes(language) ? [language] : []
    const locales = await Promise.all([...new Set([...spoken, ...tags])].map((tag) => this.pack(tag)))
    // a pack of one's own may have added a rule to another language
    const known = new Set(locales.flatMap((pack) => pack.rules.map(({id}) => id)))
    const rules = Object.fromEntries(Object.entries(this.settings.rules).filter(([id]) => known.has(id)))
    const spellers = isSpelling(locales, rules) ? await this.spellersOf(tags) : undefined
    return this.parts.createLinter({
      locales,
      rules,
      ...(allow && {allow: allow.filter((entry) => typeof entry === 'string' || known.has(entry.rule))}),
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
  return rule !== undefined && severityIn(rules[rule.id] ?? 'off') !== 'off'
}
