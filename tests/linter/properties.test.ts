import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {readCases} from '../../scripts/score.js'
import {createLinter} from '../../src/linter/index.js'
import {expectLinear} from '../helpers/growth.js'

const packs = await loadPacks()
const linter = createLinter({locales: packs, preset: 'all'})
const texts = readCases().map(({text}) => text)
const tag = fc.constantFrom(...packs.map((pack) => pack.tag))

/** Real messages, whole and in pieces, with odd characters between. */
const message = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts),
      fc.string({unit: 'grapheme', maxLength: 20}),
      fc.constantFrom(...'«»"\'“”„{{}}%<>`[]().,!?…\n \u00a0\ud83d'.split('')),
    ),
    {maxLength: 6},
  )
  .map((parts) => parts.join(' '))

describe('every text', () => {
  test('gives findings whose quote stands at their place, in order', () => {
    fc.assert(
      fc.property(message, tag, (text, locale) => {
        const {findings} = linter.lint(text, {locale})
        let last = -1
        for (const {start, end, quote} of findings) {
          expect(text.slice(start, end)).toBe(quote)
          expect(quote.trim()).toBe(quote)
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }),
      {numRuns: 600},
    )
  })

  test('keeps what a fix does not name, and a fix does not raise its rule again', () => {
    fc.assert(
      fc.property(message, tag, (text, locale) => {
        const {applied, remaining} = linter.fix(text, {locale})
        for (const {rule, fix} of applied) {
          const again = remaining.filter((finding) => finding.rule === rule && finding.quote === fix?.text)
          expect(again).toEqual([])
        }
      }),
      {numRuns: 300},
    )
  })

  test('is read the same in upper-case diacritics, other encodings and curly apostrophes', () => {
    for (const {text, locale} of readCases().filter(({locale: l}) => l !== 'en')) {
      const places = (variant: string) =>
        linter.lint(variant, {locale}).findings.map(({rule, start}) => `${rule} ${start}`)
      const cedillas = text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ').replaceAll("'", '’')
      expect(places(cedillas.replaceAll('’', "'"))).toEqual(places(text.replaceAll('’', "'")))
    }
  })
})

describe('time grows with the text and no faster', () => {
  test.each([
    [
      'a paragraph of ordinary words',
      'We will get back to you shortly about the parcel that the courier lost on Monday and ',
    ],
    ['one word of a pattern', 'sorry '],
    ['open brackets', '('],
    ['open quotes', '“ "'],
    ['open placeholders', '{{ '],
    ['letters without a space', 'aaaaaaaa'],
  ])('%s', (_name, unit) => {
    expectLinear(
      (text) => linter.lint(text, {locale: 'en'}),
      (size) => unit.repeat(Math.ceil(size / unit.length)),
      800_000,
    )
  })
})
