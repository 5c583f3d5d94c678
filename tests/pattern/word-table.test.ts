import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compileWords, WordTable} from '../../src/pattern/word-table.js'

describe('the table of words', () => {
  const word = fc.stringMatching(/^[a-z0-9'#é-]{1,40}$/)
  const symbols = fc.uniqueArray(fc.nat(60_000), {minLength: 1, maxLength: 30})

  it('gives each word the symbols that it was made with, and others none', () => {
    fc.assert(
      fc.property(fc.dictionary(word, symbols, {noNullPrototype: true}), word, (entries, other) => {
        const table = new WordTable(compileWords(new Map(Object.entries(entries))))
        for (const [name, list] of Object.entries(entries)) {
          expect(table.symbolsOf(name)).toEqual([...list].sort((a, b) => a - b))
        }
        expect(table.has(other)).toBe(Object.hasOwn(entries, other))
      }),
    )
  })

  it('stands in JSON and in a string without escapes', () => {
    const {members, words} = compileWords(
      new Map([
        ['on', Array.from({length: 9000}, (_, index) => index * 7)],
        ['one', [0]],
      ]),
    )
    expect(JSON.stringify(members)).toHaveLength(members.length + 2)
    expect(words).toBe('AonCe')
  })
})
