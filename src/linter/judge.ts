import type {LocalePack, PackFrame, PackRule} from '../pack/types.js'
import type {Hit} from '../rules/kinds.js'
import type {Finding, LintOptions, PhraseSuggestion, Severity, Speller} from '../types.js'
import {detectPack} from './detect.js'
import type {MessageHits, ReadOptions} from './message.js'
import {type LinterOptions, Settings} from './options.js'
import {suggestPhrases} from './phrases.js'

/** Where the pages of the rules stand. */
export const rulePages = 'https://github.com/politesse/politesse/blob/main/docs/rules/'

/** Turns hits into findings under a linter's settings: severities, allowed wordings, messages, phrases. */
export class Judge {
  private readonly settings: Settings
  private readonly active = new Map<string, Uint8Array>()
  private readonly phrases = new Map<string, PhraseSuggestion[]>()

  constructor(private readonly options: LinterOptions) {
    this.settings = new Settings(options)
  }

  /** The pack of a locale, or of the language that the text is written in. */
  packFor(text: string, locale: string | undefined): LocalePack {
    return locale === undefined ? detectPack(text, this.options.locales) : this.settings.pack(locale)
  }

  severity(rule: PackRule, channel?: LintOptions['channel']): Severity | 'off' {
    return this.settings.severity(rule, channel)
  }

  /** Reads a text by `read` and judges what it finds. */
  judge(
    text: string,
    pack: LocalePack,
    {channel}: LintOptions,
    counted: ReadonlyMap<string, number>,
    read: (options: ReadOptions) => MessageHits,
  ): {findings: Finding[]; counts: Map<string, number>} {
    const active = this.activeFrames(pack, channel)
    const speller = this.spellerOf(pack, channel)
    const limits = (rule: PackRule) => this.settings.limits(rule)
    const {hits, counts} = read({channel, active, counted, limits, ...(speller && {speller})})
    return {findings: hits.flatMap((hit) => this.finding(hit, text, pack, channel)), counts}
  }

  /** For each frame, whether its rule is on. */
  private activeFrames(pack: LocalePack, channel: LintOptions['channel']): Uint8Array {
    const key = `${pack.tag} ${channel}`
    let active = this.active.get(key)
    if (!active) {
      const on = pack.rules.map((rule) => this.severity(rule, channel) !== 'off')
      active = Uint8Array.from(pack.frames, ({rule}) => (on[rule] ? 1 : 0))
      this.active.set(key, active)
    }
    return active
  }

  private spellerOf(pack: LocalePack, channel: LintOptions['channel']): Speller | undefined {
    const speller = this.options.spellers?.[pack.tag]
    const rule = speller && pack.rules.find(({kind}) => kind === 'spelling')
    return rule && this.severity(rule, channel) !== 'off' ? speller : undefined
  }

  /** Phrases are the same for every finding of a frame in a channel, but for the `{{term}}` that they explain. */
  private phrasesOf(
    frame: PackFrame,
    rule: PackRule,
    pack: LocalePack,
    channel: LintOptions['channel'],
    term: string,
  ): PhraseSuggestion[] {
    const key = `${pack.tag} ${rule.id} ${frame.id} ${channel}`
    let phrases = this.phrases.get(key)
    if (!phrases) {
      phrases = suggestPhrases(pack, frame.phrases ?? rule.phrases, channel)
      this.phrases.set(key, phrases)
    }
    return phrases.map(({key, text}) => ({key, text: rule.kind === 'terms' ? fill(text, {term}) : text}))
  }

  /** The frame's or the rule's, in the language of who reads the findings. */
  private messageOf(frame: PackFrame, rule: PackRule): string {
    const {language} = this.options
    if (language === undefined) return frame.message ?? rule.message
    const reader = this.settings.pack(language)
    const index = reader.rules.findIndex(({id}) => id === rule.id)
    const same = reader.frames.find(({id, rule}) => rule === index && id === frame.id)
    return same?.message ?? reader.rules[index]?.message ?? rule.message
  }

  private finding(hit: Hit, text: string, pack: LocalePack, channel: LintOptions['channel']): Finding[] {
    const rule = pack.rules[hit.frame.rule] as PackRule
    const quote = text.slice(hit.start, hit.end)
    if (this.settings.isAllowed(rule.id, pack, text, hit.start, hit.end)) return []
    const {docs = rulePages} = this.options
    return [
      {
        rule: rule.id,
        frame: hit.frame.id,
        severity: this.settings.severity(rule, channel) as Severity,
        message: fill(this.messageOf(hit.frame, rule), {quote, ...hit.params}),
        start: hit.start,
        end: hit.end,
        quote,
        phrases: hit.phrases ?? this.phrasesOf(hit.frame, rule, pack, channel, quote),
        ...(hit.fix && {fix: hit.fix}),
        url: rule.url ?? `${docs}${rule.id}.md`,
      },
    ]
  }
}

/** Puts parameters into a message: `{{name}}`. */
export function fill(message: string, params: Record<string, string | number>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole))
}
