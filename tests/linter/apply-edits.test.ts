import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyEdits} from '../../src/linter/apply-edits.js'

const edit = fc
  .tuple(fc.nat(30), fc.nat(5), fc.string({maxLength: 4}))
  .map(([start, length, text]) => ({start, end: start + length, text}))

it('makes edits that do not overlap, and leaves every other character', () => {
  fc.assert(
    fc.property(fc.string({minLength: 36, maxLength: 40}), fc.array(edit, {maxLength: 6}), (text, edits) => {
      const {text: after, applied} = applyEdits(text, edits)
      let [from, to] = [0, 0]
      for (const {start, end, text: put} of applied) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(after.slice(to, to + start - from)).toBe(text.slice(from, start))
        to += start - from
        expect(after.slice(to, to + put.length)).toBe(put)
        to += put.length
        from = end
      }
      expect(after.slice(to)).toBe(text.slice(from))
      // what was left out overlaps with what was made
      for (const left of edits.filter((made) => !applied.includes(made))) {
        expect(applied.some(({start, end}) => start < left.end + 1 && left.start < end + 1)).toBe(true)
      }
    }),
  )
})

it('takes edits in any order', () => {
  const edits = [
    {start: 4, end: 5, text: 'E'},
    {start: 0, end: 1, text: 'A'},
  ]
  expect(applyEdits('abcde', edits).text).toBe('AbcdE')
})
