import {expect, it} from 'vitest'
import {besideAlike} from '../../src/pattern/numbering.js'

it('puts symbols of one word beside each other, those of the word with most symbols first', () => {
  const symbolsOf = new Map([
    ['rare', [5, 1]],
    ['the', [1, 3, 6]],
    ['a', [3]],
  ])
  expect([0, 1, 2, 3, 5, 6].sort(besideAlike(symbolsOf))).toEqual([1, 3, 6, 5, 0, 2])
})
