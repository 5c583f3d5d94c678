import type {RuleSetting} from '../types.js'
import type {FileConfig} from './types.js'

type Rules = NonNullable<FileConfig['rules']>

/**
 * Lays settings over others: rules one by one, lists of words, wordings and packs after those before, all else in their
 * place.
 */
export function mergeSettings(under: FileConfig, over: FileConfig): FileConfig {
  const merged: FileConfig = {...under, ...over}
  if (under.rules && over.rules) merged.rules = mergeRules(under.rules, over.rules)
  for (const key of ['allow', 'vocabulary', 'packs'] as const) {
    const both = [...(under[key] ?? []), ...(over[key] ?? [])]
    if (both.length > 0) Object.assign(merged, {[key]: withoutDoubles(both)})
  }
  return merged
}

/** A severity alone keeps the options that were set before. */
function mergeRules(under: Rules, over: Rules): Rules {
  const merged: Rules = {...under}
  for (const [rule, setting] of Object.entries(over) as [string, RuleSetting][]) {
    const before = under[rule]
    const options = Array.isArray(before) ? before[1] : undefined
    if (typeof setting === 'string') merged[rule] = options ? [setting, options] : setting
    else merged[rule] = options ? [setting[0], {...options, ...setting[1]}] : setting
  }
  return merged
}

function withoutDoubles(values: readonly unknown[]): unknown[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
