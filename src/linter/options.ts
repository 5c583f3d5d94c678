import type {Allowed, LocalePack, PackRule} from '../pack/types.js'
import type {Channel, Limits, Preset, RuleSetting, Severity, Speller} from '../types.js'
import {AllowedWordings} from './allowed.js'
import {PolitesseError, suggestion} from './errors.js'
import {checkRuleSettings, limitsOf, severityIn, severityOf, unknownRule} from './rule-settings.js'

/** Options of `createLinter`. */
export interface LinterOptions {
  /** packs to lint with; the first is the fallback where a text is too short to tell its language */
  locales: LocalePack[]
  /** default `recommended` */
  preset?: Preset
  /** severities that differ from the preset's, with options where a rule takes some; naming a rule turns it on */
  rules?: Record<string, RuleSetting>
  /** language of messages, one of the loaded packs; default: the language of each text */
  language?: string
  /** wordings never to flag, such as product names and agreed terms: in any rule, or in one */
  allow?: Allowed[]
  /** a speller a locale, for the rule `spelling`; `createSpeller` of `politesse/spelling` makes them */
  spellers?: Record<string, Speller>
  /** where the rule pages are; the rule's name is added */
  docs?: string
}

const presets: readonly Preset[] = ['core', 'recommended', 'all']

/** Checks options and answers what the linter asks of them. */
export class Settings {
  private readonly allowed = new Map<LocalePack, AllowedWordings>()

  constructor(readonly options: LinterOptions) {
    const {locales, preset, rules = {}, language, allow = []} = options
    if (!Array.isArray(locales) || locales.length === 0) {
      throw new PolitesseError(
        "No locale packs: pass at least one, as in createLinter({locales: [en]}) with en from 'politesse/locales/en'.",
      )
    }
    if (preset !== undefined && !presets.includes(preset)) {
      throw new PolitesseError(
        `Unknown preset '${preset}': presets are ${presets.join(', ')}.${suggestion(preset, presets)}`,
      )
    }
    checkRuleSettings(rules, locales)
    const known = [...new Set(locales.flatMap((pack) => pack.rules.map(({id}) => id)))]
    for (const entry of allow) {
      if (typeof entry !== 'string' && !known.includes(entry.rule)) throw unknownRule(entry.rule, known)
    }
    this.checkSpellers()
    if (language !== undefined) this.pack(language)
  }

  private checkSpellers(): void {
    const {locales, rules = {}, spellers} = this.options
    const tags = locales.map(({tag}) => tag)
    const unknown = Object.keys(spellers ?? {}).find((tag) => !tags.includes(tag))
    if (unknown !== undefined) {
      throw new PolitesseError(
        `There is a speller of '${unknown}' but no such pack: loaded packs are ${tags.join(', ')}.${suggestion(unknown, tags)}`,
      )
    }
    const rule = locales.flatMap((pack) => pack.rules).find(({kind}) => kind === 'spelling')?.id
    if (rule === undefined || spellers || severityIn(rules[rule] ?? 'off') === 'off') return
    const [tag] = tags as [string]
    throw new PolitesseError(
      `The rule '${rule}' needs a speller: pass spellers: {${tag}: await createSpeller('${tag}')}, with createSpeller from 'politesse/spelling'.`,
    )
  }

  /** The pack of a tag; "fr-CA" finds "fr". */
  pack(tag: string): LocalePack {
    const {locales} = this.options
    const wanted = tag.toLowerCase().replace('_', '-')
    const found =
      locales.find((pack) => pack.tag.toLowerCase() === wanted) ??
      locales.find((pack) => pack.tag.toLowerCase() === wanted.split('-')[0])
    if (found) return found
    const tags = locales.map((pack) => pack.tag)
    throw new PolitesseError(
      `Unknown locale '${tag}': loaded packs are ${tags.join(', ')}. Pass one of them, or load a pack.${suggestion(tag, tags)}`,
    )
  }

  severity(rule: PackRule, channel: Channel | undefined): Severity | 'off' {
    const {preset, rules, spellers} = this.options
    return severityOf(rule, {preset, rules, channel, spelling: spellers !== undefined})
  }

  /** How many expressions a rule of the kind `count` allows. */
  limits(rule: PackRule): Limits | undefined {
    return limitsOf(rule, this.options.rules?.[rule.id])
  }

  /** Whether the options or the pack allow the words at a place of a text, in a rule. */
  isAllowed(rule: string, pack: LocalePack, text: string, start: number, end: number): boolean {
    let allowed = this.allowed.get(pack)
    if (!allowed) {
      allowed = new AllowedWordings([...(this.options.allow ?? []), ...(pack.allow ?? [])])
      this.allowed.set(pack, allowed)
    }
    return allowed.has(rule, text, start, end)
  }
}
