import type {Member} from './symbol-table.js'
import {PatternError} from './syntax.js'

/** One element in its built form, as `compiled.ts` describes it. */
export interface CompiledElement {
  text: string
  /** share of the words of real texts at which it may stand, at most 1 */
  weight: number
  optional: boolean
}

export interface CompiledSequence extends Member {
  /** nothing in it is rare enough to look for */
  everywhere: boolean
}

/**
 * Joins elements to a sequence that is looked for by its rarest one.
 *
 * @throws {PatternError} where there are too many
 */
export function joinElements(list: CompiledElement[]): CompiledSequence {
  let key = 0
  let weight = 2
  list.forEach((element, index) => {
    if (element.optional || element.weight >= weight) return
    weight = element.weight
    key = index
  })
  const text = list.map((element) => element.text).join(' ')
  const only = list.length === 1 ? list[0] : undefined
  const single = only && !only.optional && /^[^{=*~^$,!]/.test(only.text) ? only.text : undefined
  if (list.length > 36) throw new PatternError('A pattern may have at most 36 elements', 0)
  const everywhere = list.every(
    (element) => element.optional || element.weight > (element.text[0] === '{' ? 0.6 : 0.05),
  )
  return {text: key.toString(36) + text, weight: Math.min(weight, 1), single, everywhere}
}
