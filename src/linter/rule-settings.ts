import type {LocalePack, PackRule} from '../pack/types.js'
import type {Channel, Limits, Preset, RuleOptions, RuleSetting, Severity} from '../types.js'
import {PolitesseError, suggestion} from './errors.js'

const severities: readonly string[] = ['error', 'warning', 'info', 'off']

/** Names of the options that a rule takes. */
export const optionsOfRule = ({limits}: Pick<PackRule, 'limits'>): string[] => (limits ? Object.keys(limits) : [])

/** The severity of a setting, with or without options. */
export const severityIn = (setting: RuleSetting): Severity | 'off' =>
  typeof setting === 'string' ? setting : setting[0]

/** The options of a setting; none where it is a severity alone. */
export const optionsIn = (setting: RuleSetting | undefined): RuleOptions =>
  setting === undefined || typeof setting === 'string' ? {} : (setting[1] ?? {})

/** What decides on the severity of a rule. */
export interface RuleChoice {
  /** default `recommended` */
  preset?: Preset | undefined
  rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined
  channel?: Channel | undefined
  /** whether there is a dictionary; default: no */
  spelling?: boolean
}

/** The severity of a rule: what is set, else that of the channel, else its own where the preset has it. */
export function severityOf(rule: PackRule, {preset = 'recommended', rules, channel, spelling}: RuleChoice) {
  const own = rules?.[rule.id]
  if (own !== undefined) return severityIn(own)
  const there = channel && rule.channels?.[channel]
  if (there) return there
  // it costs a dictionary, so that no preset asks for it where none was given
  if (rule.kind === 'spelling' && !spelling) return 'off'
  if (preset !== 'all' && !rule.presets.includes(preset)) return 'off'
  return rule.severity === 'off' && preset === 'all' ? 'warning' : rule.severity
}

/** How many expressions a rule of the kind `count` allows: the options' limits, else the rule's own. */
export function limitsOf(rule: PackRule, setting: RuleSetting | undefined): Limits | undefined {
  if (!rule.limits) return undefined
  const own = optionsIn(setting)
  const message = own.message ?? rule.limits.message
  // whoever allows more in one message allows as many in the conversation that it is part of
  const conversation = own.conversation ?? Math.max(message, rule.limits.conversation)
  return {message, conversation}
}

/**
 * Makes sure that settings name rules that there are, severities, and options that the rules take.
 *
 * @throws {PolitesseError} naming the rule and the remedy
 */
export function checkRuleSettings(rules: Readonly<Record<string, RuleSetting>>, locales: readonly LocalePack[]): void {
  const known = new Map(locales.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]))
  for (const [id, setting] of Object.entries(rules)) {
    const rule = known.get(id)
    if (!rule) throw unknownRule(id, [...known.keys()])
    const severity = severityIn(setting)
    if (!severities.includes(severity)) {
      throw new PolitesseError(
        `Unknown severity '${severity}' of rule '${id}': severities are error, warning, info and off.`,
      )
    }
    checkOptions(rule, optionsIn(setting))
  }
}

export const unknownRule = (id: string, known: readonly string[]): PolitesseError =>
  new PolitesseError(`Unknown rule '${id}': rules are ${known.join(', ')}.${suggestion(id, known)}`)

function checkOptions(rule: PackRule, options: RuleOptions): void {
  const names = optionsOfRule(rule)
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name)) {
      const remedy = names.length > 0 ? `its options are ${names.join(', ')}` : 'it takes none'
      throw new PolitesseError(`Unknown option '${name}' of rule '${rule.id}': ${remedy}.${suggestion(name, names)}`)
    }
    if (!Number.isInteger(value) || value < 0) {
      throw new PolitesseError(
        `The option '${name}' of rule '${rule.id}' is ${JSON.stringify(value)}: pass a whole number, 0 or more.`,
      )
    }
  }
}
