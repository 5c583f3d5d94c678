import {expect, test} from 'vitest'
import {isOneSlip} from '../../src/rules/one-slip.js'

test.each([
  ['sistem', 'sisitem', true],
  ['colegul', 'colgeul', true],
  ['retur', 'retun', true],
  ['ab', 'ba', true],
  ['a', 'ab', true],
  ['retur', 'retur', false],
  ['retur', 'rutre', false],
  ['retur', 'returul', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(isOneSlip(a, b)).toBe(expected)
  expect(isOneSlip(b, a)).toBe(expected)
})
