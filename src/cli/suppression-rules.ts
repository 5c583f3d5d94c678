import {rulePages} from '../linter/judge.js'
import type {Severity} from '../types.js'

/** Rules about the comments that speak to the linter. No pack has them: they hold in every language. */
export const suppressionRules = {
  'invalid-suppression': 'error',
  'unused-suppression': 'warning',
} as const satisfies Record<string, Severity>

export type SuppressionRule = keyof typeof suppressionRules

export const suppressionRuleNames = Object.keys(suppressionRules) as SuppressionRule[]

export const suppressionPage = new URL('../suppressions.md', rulePages).href
