import {describe, expect, it} from 'vitest'
import {nearest} from '../src/nearest.js'

describe('nearest', () => {
  it('finds slips of the finger and beginnings of words, and nothing far-fetched', () => {
    const names = ['vague-wait', 'jargon', 'json']
    expect(['jsno', 'JARGON', 'vague', 'xyz', ''].map((name) => nearest(name, names))).toEqual([
      'json',
      'jargon',
      'vague-wait',
      undefined,
      undefined,
    ])
  })
})
