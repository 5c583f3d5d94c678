import type {FileConfig} from '../config/types.js'
import {severityOf} from '../linter/rule-settings.js'
import type {PackRule} from '../pack/types.js'
import type {Severity} from '../types.js'
import {commentSeverities, type SuppressionRule, suppressionRuleNames} from './suppression-rules.js'

/** What a run does with the rules in a file, as far as comments and baselines care. */
export interface RunningRules {
  /** names of all rules */
  ids: readonly string[]
  /** whether a rule looks for its faults wherever the text is read; true of a name that no rule has */
  runs: (rule: string) => boolean
  /** whether every rule does that is not off by itself */
  allRun: boolean
  /** of what the comments themselves do wrong */
  severities: Readonly<Record<SuppressionRule, Severity | 'off'>>
}

/**
 * Tells which rules look for their faults, so that a comment is not blamed for suppressing nothing of the others, and a baseline does
 * not take their findings for gone.
 *
 * @param settings of the file: the configuration's, and over them the call's
 */
export function runningRules(
  known: readonly PackRule[],
  {preset, rules}: Pick<FileConfig, 'preset' | 'rules'>,
): RunningRules {
  const comments = commentSeverities(rules)
  const byId = new Map(known.map((rule) => [rule.id, rule]))
  const runs = (id: string) => {
    if (id in comments) return comments[id as SuppressionRule] !== 'off'
    const rule = byId.get(id)
    // one that is off by itself may be on in some channels only
    return !rule || severityOf(rule, {preset, rules}) !== 'off'
  }
  const allRun = known.every(({id, severity}) => severity === 'off' || runs(id))
  return {ids: [...byId.keys(), ...suppressionRuleNames], runs, allRun, severities: comments}
}
