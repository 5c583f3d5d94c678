import type {LocalePack, PackRule} from '../pack/types.js'
import type {Finding, FixResult, LintOptions, LintResult, Severity} from '../types.js'
import {PolitesseError} from './errors.js'
import {type Fault, mend, type Reading} from './fix.js'
import {Judge} from './judge.js'
import {readMessage} from './message.js'
import type {LinterOptions} from './options.js'

export {PolitesseError} from './errors.js'
export type {LinterOptions} from './options.js'

/** One turn of a conversation. */
export interface Turn {
  role: 'agent' | 'customer'
  text: string
  /** when it was sent, ISO 8601 with offset */
  at?: string
  /** sent by a machine: neither promises, greets nor asks */
  automatic?: boolean
}

export interface ConversationFinding extends Finding {
  /** index of the turn */
  turn: number
}

/** What a linter knows of a rule. */
export interface RuleDescription {
  id: string
  kind: PackRule['kind']
  /** severity in the linter's settings */
  severity: Severity | 'off'
  presets: string[]
  title: string
  message: string
}

export interface Linter {
  /**
   * Lints one message, macro or paragraph.
   *
   * Offsets of findings are UTF-16, into `text`. Never throws on a text, whatever it holds.
   *
   * @throws {PolitesseError} when `locale` names no loaded pack
   * @example linter.lint("We'll get back to you shortly.", {locale: 'en'}).findings[0].rule // 'vague-wait'
   */
  lint(text: string, options?: LintOptions): LintResult
  /**
   * Lints the agent's turns of a conversation; a finding names its turn. Apologies are counted over all turns.
   */
  lintConversation(turns: readonly Turn[], options?: LintOptions): {locale: string; findings: ConversationFinding[]}
  /**
   * Replaces what has a replacement that drops in, reads the text again, and goes on until there are none left. A replacement that its
   * rule would flag again is not made. Offsets in `applied` are those of the text as it was when the fix was made.
   */
  fix(text: string, options?: LintOptions): FixResult
  /** The tag of the loaded pack whose language a text is most likely written in; of the first where nothing tells. */
  detect(text: string): string
  /** The rules in the order of precedence, titles in the given language (default: the first pack's). */
  rules(language?: string): RuleDescription[]
}

/**
 * Makes a linter. Packs are made ready at their first text; keep the linter.
 *
 * @throws {PolitesseError} on an unknown preset, rule, severity or language, naming the remedy
 * @example
 * import {createLinter} from 'politesse'
 * import en from 'politesse/locales/en'
 * const linter = createLinter({locales: [en], preset: 'core'})
 */
export function createLinter(options: LinterOptions): Linter {
  const judge = new Judge(options)

  const read = (text: string, pack: LocalePack, lintOptions: LintOptions, counted = new Map<string, number>()) =>
    judge.judge(text, pack, lintOptions, counted, (readOptions) => readMessage(text, pack, readOptions))

  const linter: Linter = {
    lint(text, lintOptions = {}) {
      if (typeof text !== 'string') throw new PolitesseError(`The text is of type ${typeof text}: pass a string.`)
      const pack = judge.packFor(text, lintOptions.locale)
      return {locale: pack.tag, findings: read(text, pack, lintOptions).findings}
    },
    lintConversation(turns, lintOptions = {}) {
      const agent = turns.filter(({role, automatic}) => role === 'agent' && !automatic)
      const pack = judge.packFor(agent.map(({text}) => text).join('\n'), lintOptions.locale)
      const counted = new Map<string, number>()
      const findings: ConversationFinding[] = []
      turns.forEach((turn, index) => {
        if (turn.role !== 'agent' || turn.automatic) return
        const result = read(turn.text, pack, lintOptions, counted)
        for (const [rule, count] of result.counts) counted.set(rule, (counted.get(rule) ?? 0) + count)
        findings.push(...result.findings.map((finding) => ({...finding, turn: index})))
      })
      return {locale: pack.tag, findings}
    },
    fix(text, lintOptions = {}) {
      const {findings, locale} = linter.lint(text, lintOptions)
      const mending = mend<MessageFault, Reading<MessageFault>>({text, faults: findings.map(faultOf)})
      let step = mending.next()
      while (!step.done) {
        const {findings: left} = linter.lint(step.value, {...lintOptions, locale})
        step = mending.next({text: step.value, faults: left.map(faultOf)})
      }
      const {reading, applied} = step.value
      const findingsOf = (faults: readonly MessageFault[]) => faults.map(({finding}) => finding)
      return {text: reading.text, applied: findingsOf(applied), remaining: findingsOf(reading.faults)}
    },
    detect: (text) => judge.packFor(text, undefined).tag,
    rules(language) {
      const pack = judge.packFor('', language ?? options.locales[0]?.tag)
      return pack.rules.map((rule) => ({
        id: rule.id,
        kind: rule.kind,
        severity: judge.severity(rule),
        presets: rule.presets,
        title: rule.title,
        message: rule.message,
      }))
    },
  }
  return linter
}

type MessageFault = Fault & {finding: Finding}

function faultOf(finding: Finding): MessageFault {
  const {rule, start, end, fix} = finding
  return {rule, start, end, finding, ...(fix && {edit: fix})}
}
