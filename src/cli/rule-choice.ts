import type {PackRule} from '../pack/types.js'
import type {Translate} from '../reporters/index.js'
import type {Severity} from '../types.js'
import {known} from './suggest.js'
import {suppressionRules} from './suppression-rules.js'

const severities = ['error', 'warning', 'info', 'off'] as const

type Severities = Record<string, Severity | 'off'>

/**
 * Turns `--rule` into severities. `name=severity` sets one; a bare name runs that rule, whatever the preset,
 * and silences those that are not named.
 */
export function chooseRules(
  choices: readonly string[],
  ofPacks: readonly PackRule[],
  translate: Translate,
): Severities {
  const own = Object.entries(suppressionRules).map(([id, severity]) => ({id, severity}))
  const rules = [...ofPacks, ...own]
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

/** The names of rules that `--rule` speaks of. */
export const chosenNames = (choices: readonly string[]): string[] =>
  choices.map((choice) => choice.split(/[=:]/, 1)[0] as string)
