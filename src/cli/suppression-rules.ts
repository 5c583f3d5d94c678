import type {FileConfig} from '../config/types.js'
import {rulePages} from '../linter/judge.js'
import {severityIn} from '../linter/rule-settings.js'
import type {Severity} from '../types.js'

/** Rules about the comments that speak to the linter. No pack has them: they hold in every language. */
export const suppressionRules = {
  'invalid-suppression': 'error',
  'unused-suppression': 'warning',
} as const satisfies Record<string, Severity>

export type SuppressionRule = keyof typeof suppressionRules

export const suppressionRuleNames = Object.keys(suppressionRules) as SuppressionRule[]

/** Their severities as the settings of a file have them. */
export function commentSeverities(rules: FileConfig['rules']): Record<SuppressionRule, Severity | 'off'> {
  const of = (id: SuppressionRule) => severityIn(rules?.[id] ?? suppressionRules[id])
  return {'invalid-suppression': of('invalid-suppression'), 'unused-suppression': of('unused-suppression')}
}

export const suppressionPage = new URL('../suppressions.md', rulePages).href
