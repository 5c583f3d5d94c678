import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {mergeSettings} from '../../src/config/merge.js'
import type {FileConfig} from '../../src/config/types.js'
import type {RuleSetting} from '../../src/types.js'

const severity = fc.constantFrom('error' as const, 'warning' as const, 'off' as const)
const setting: fc.Arbitrary<RuleSetting> = fc.oneof(
  severity,
  fc.tuple(severity, fc.record({message: fc.nat(9), conversation: fc.nat(9)}, {requiredKeys: []})),
)
const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
const settings: fc.Arbitrary<FileConfig> = fc.record(
  {
    preset: fc.constantFrom('core', 'all'),
    locale: fc.constantFrom('en', 'fr'),
    rules: fc.dictionary(fc.constantFrom('jargon', 'excuse', 'repeated-apology'), setting),
    allow: words,
    vocabulary: words,
    packs: words,
  },
  {requiredKeys: []},
)

describe('mergeSettings', () => {
  it('lays rules over rules and keeps the options of a severity alone', () => {
    const under: FileConfig = {rules: {jargon: 'error', 'repeated-apology': ['warning', {message: 1, conversation: 2}]}}
    expect(mergeSettings(under, {rules: {'repeated-apology': 'error', excuse: 'off'}}).rules).toEqual({
      jargon: 'error',
      excuse: 'off',
      'repeated-apology': ['error', {message: 1, conversation: 2}],
    })
    expect(mergeSettings(under, {rules: {'repeated-apology': ['error', {message: 0}]}}).rules).toMatchObject({
      'repeated-apology': ['error', {message: 0, conversation: 2}],
    })
  })

  it('adds to lists of words and packs, and replaces selectors', () => {
    const merged = mergeSettings({allow: ['a'], select: ['$.a']}, {allow: ['b', 'a'], select: ['$.b']})
    expect(merged).toEqual({allow: ['a', 'b'], select: ['$.b']})
  })

  it('is the same in whatever order three layers are brought together', () => {
    fc.assert(
      fc.property(settings, settings, settings, (a, b, c) => {
        expect(mergeSettings(mergeSettings(a, b), c)).toEqual(mergeSettings(a, mergeSettings(b, c)))
      }),
    )
  })

  it('changes nothing by an empty layer or by itself', () => {
    fc.assert(
      fc.property(settings, (one) => {
        expect(mergeSettings(one, {})).toEqual(mergeSettings({}, one))
        expect(mergeSettings(one, one)).toEqual(mergeSettings(one, {}))
      }),
    )
  })
})
