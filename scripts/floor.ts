import {figures, type LocaleScore} from './score.js'

/** Recorded figures: set → locale → rule → [precision, recall]. */
export type Floor = Record<string, Record<string, Record<string, [precision: number, recall: number]>>>

type Sets = Record<string, Record<string, LocaleScore>>

/** The figures of a run, as the floor under later ones. */
export function floorOf(sets: Sets): Floor {
  const floor: Floor = {}
  for (const [set, locales] of Object.entries(sets)) {
    for (const [locale, {rules}] of Object.entries(locales)) {
      for (const [rule, tally] of Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))) {
        // where a set holds innocent texts only there is nothing to recall, and nothing to lose
        const {precision = 1, recall = 0} = figures(tally)
        ;((floor[set] ??= {})[locale] ??= {})[rule] = [round(precision), round(recall)]
      }
    }
  }
  return floor
}

/** What a run does worse than the floor, a line each. */
export function fallenUnder(floor: Floor, sets: Sets): string[] {
  const now = floorOf(sets)
  const fallen: string[] = []
  for (const [set, locales] of Object.entries(floor)) {
    for (const [locale, rules] of Object.entries(locales)) {
      // a run over some sets and languages is compared in those only
      const there = now[set]?.[locale]
      if (!there) continue
      // a rule that had nothing to tell there, right or wrong, has no record
      for (const rule of new Set([...Object.keys(rules), ...Object.keys(there)])) {
        const [precision, recall] = rules[rule] ?? [1, 0]
        const [p, r] = there[rule] ?? [1, 0]
        if (p < precision) fallen.push(`${set} ${locale} ${rule}: precision ${p} was ${precision}`)
        if (r < recall) fallen.push(`${set} ${locale} ${rule}: recall ${r} was ${recall}`)
      }
    }
  }
  return fallen
}

const round = (value: number): number => Math.round(value * 1000) / 1000
