import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compileWords, type WordEntry, WordTable} from '../../src/pattern/word-table.js'

describe('the table of words', () => {
  const word = fc.stringMatching(/^[a-z0-9'#é-]{1,40}$/)
  const symbols = fc.uniqueArray(fc.nat(60_000), {minLength: 1, maxLength: 30})

  it('gives each word the symbols that it was made with, and others none', () => {
    fc.assert(
      fc.property(fc.dictionary(word, symbols, {noNullPrototype: true}), word, (entries, other) => {
        const given = Object.entries(entries).map(([name, members]): [string, WordEntry] => [
          name,
          members.length % 3 === 0 ? {members, keyed: members.slice(1)} : {members},
        ])
        const table = new WordTable(compileWords(new Map(given)))
        for (const [name, {members, keyed}] of given) {
          const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)
          expect(table.find(name)).toEqual({members: sorted(members), ...(keyed && {keyed: sorted(keyed)})})
        }
        expect(table.find(other) !== undefined).toBe(Object.hasOwn(entries, other))
      }),
    )
  })

  it('stands in JSON and in a string without escapes', () => {
    const {words, members, keys} = compileWords(
      new Map<string, WordEntry>([
        ['on', {members: Array.from({length: 9000}, (_, index) => index * 7)}],
        ['one', {members: [0], keyed: []}],
      ]),
    )
    expect(JSON.stringify(members)).toHaveLength((members[0]?.length ?? 0) + 4)
    expect(words).toEqual(['AonCe'])
    expect(keys).toEqual([' ~'])
  })
})
