import type {SymbolTables} from './layout.js'
import {longestGap, readSequence, type Sequence, type Step} from './sequence.js'

/** How far a symbol's members reach, in words. */
interface Reach {
  /** by how many they begin before their rarest one */
  lead: number
  longest: number
}

const most = 35

/**
 * For each symbol, by how many words its members begin before their rarest one, at most: where that word stands tells near
 * where a member begins. Undefined where all members are single words.
 */
export function leadsOf({symbols, inflected}: Pick<SymbolTables, 'symbols' | 'inflected'>): (number | undefined)[] {
  const texts = symbols.map((text) => (text === '' ? [] : [text]))
  for (const {symbols: fed, phrases} of inflected) {
    if (phrases !== undefined) for (const [symbol] of fed) texts[symbol]?.push(phrases)
  }
  const reaches: (Reach | undefined)[] = []

  const reachOf = (symbol: number): Reach => {
    let reach = reaches[symbol]
    if (reach === undefined) {
      reach = {lead: 0, longest: 1}
      for (const text of texts[symbol] ?? []) {
        for (const sequence of text.split('|'))
          widen(reach, readSequence(sequence.slice(1)), Number.parseInt(sequence[0] as string, 36))
      }
      reaches[symbol] = reach
    }
    return reach
  }
  const widen = (reach: Reach, {steps}: Sequence, key: number): void => {
    const rarest = steps[key] as Step
    const before = length(steps.slice(0, key)) + (rarest.kind === 'symbol' ? reachOf(rarest.symbol).lead : 0)
    reach.lead = Math.min(most, Math.max(reach.lead, before))
    reach.longest = Math.min(most, Math.max(reach.longest, length(steps)))
  }
  const length = (steps: readonly Step[]): number => steps.reduce((sum, step) => sum + lengthOf(step), 0)
  const lengthOf = ({kind, symbol, not}: Step): number => {
    if (not || kind === 'start' || kind === 'end' || kind === 'break') return 0
    if (kind === 'gap') return longestGap
    return kind === 'symbol' ? reachOf(symbol).longest : 1
  }
  return texts.map((list, symbol) => (list.length === 0 ? undefined : reachOf(symbol).lead))
}
