import {describe, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {figures, readCases, score} from '../../scripts/score.js'

const packs = await loadPacks()
const core = packs[0]?.rules.filter(({presets}) => presets.includes('core')).map(({id}) => id) ?? []
const {sets, detected} = score(
  readCases().filter(({set}) => set === 'dev'),
  packs,
)

describe.each(packs.map(({tag}) => tag))('the labelled development cases in %s', (tag) => {
  const rules = sets.dev?.[tag]?.rules ?? {}
  const sum = {hit: 0, miss: 0, alarm: 0}
  for (const rule of core) for (const key of ['hit', 'miss', 'alarm'] as const) sum[key] += rules[rule]?.[key] ?? 0

  test('the core rules: precision 0.97, recall 0.93', () => {
    const {precision, recall} = figures(sum)
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.93)
  })

  test.each(core)('%s is met and seldom wrong', (rule) => {
    const {precision, recall} = figures(rules[rule] ?? {hit: 0, miss: 1, alarm: 0})
    expect(precision).toBeGreaterThanOrEqual(0.85)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })
})

test('the language of a message is told', () => {
  expect(detected).toBeGreaterThanOrEqual(0.99)
})
