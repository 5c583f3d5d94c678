import type {LocalePack} from '../pack/types.js'
import type {Translate} from '../reporters/index.js'
import type {Severity} from '../types.js'
import {known} from './suggest.js'
import {type SuppressionRule, suppressionRules} from './suppression-rules.js'

const severities = ['error', 'warning', 'info', 'off'] as const

type Severities = Record<string, Severity | 'off'>

/**
 * Turns `--rule` into severities. `name=severity` sets one; a bare name runs that rule, whatever the preset,
 * and silences those that are not named.
 */
export function chooseRules(choices: readonly string[], pack: LocalePack, translate: Translate): Severities {
  const own = Object.entries(suppressionRules).map(([id, severity]) => ({id, severity}))
  const rules = [...pack.rules, ...own]
  const names = rules.map(({id}) => id)
  const chosen: Severities = {}
  const only = new Set<string>()
  for (const choice of choices) {
    const [name = '', severity] = choice.split(/[=:]/)
    known('rule', name, names, translate)
    if (severity === undefined) only.add(name)
    else chosen[name] = known('severity', severity, severities, translate) as Severity | 'off'
  }
  if (only.size === 0) return chosen
  for (const {id, severity} of rules) {
    chosen[id] ??= only.has(id) ? (severity === 'off' ? 'warning' : severity) : 'off'
  }
  return chosen
}

/** Parts the severities of a linter's rules from those of the rules about comments, which no linter knows. */
export function partRules(chosen: Severities): {
  linter: Severities
  comments: Record<SuppressionRule, Severity | 'off'>
} {
  const comments = {...suppressionRules, ...chosen}
  const linter = Object.fromEntries(Object.entries(chosen).filter(([id]) => !(id in suppressionRules)))
  const {'invalid-suppression': invalid, 'unused-suppression': unused} = comments
  return {linter, comments: {'invalid-suppression': invalid, 'unused-suppression': unused}}
}
