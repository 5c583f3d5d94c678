import type {PackRule} from '../pack/types.js'
import type {Preset, Severity} from '../types.js'
import type {RunningRules} from './suppressed.js'
import {suppressionRuleNames} from './suppression-rules.js'

/** What the call says of the rules. */
interface Choice {
  preset?: Preset | '' | undefined
  rules: Readonly<Record<string, Severity | 'off'>>
  comments: RunningRules['severities']
}

/** Tells which rules look for their faults, so that a comment is not blamed for suppressing nothing of the others. */
export function runningRules(known: readonly PackRule[], {preset, rules, comments}: Choice): RunningRules {
  const byId = new Map(known.map((rule) => [rule.id, rule]))
  const set = preset || 'recommended'
  const runs = (id: string) => {
    const rule = byId.get(id)
    if (!rule) return false
    if (rules[id] !== undefined) return rules[id] !== 'off'
    // one that is off by itself may be on in some channels only
    return rule.severity !== 'off' && (set === 'all' || rule.presets.includes(set))
  }
  const allRun = known.every(({id, severity}) => severity === 'off' || runs(id))
  return {ids: [...byId.keys(), ...suppressionRuleNames], runs, allRun, severities: comments}
}

/** Makes a thing when it is first asked for, and only then. */
export function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => (made ??= {value: make()}).value
}
