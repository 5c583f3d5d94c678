import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {MappedBuilder} from '../../src/documents/mapped.js'
import {OffsetMap} from '../../src/documents/offset-map.js'

describe('OffsetMap', () => {
  const {text, map} = new MappedBuilder().verbatim('see ', 3).verbatim('this', 10).atomic('é', 14, 22).build()

  it('maps verbatim runs by character and atomic ones as a whole', () => {
    expect(text).toBe('see thisé')
    expect(map.sourceRange(1, 3)).toEqual({start: 4, end: 6})
    expect(map.sourceRange(8, 9)).toEqual({start: 14, end: 22})
  })

  it('leaves out the markup round the words', () => {
    expect(map.sourceRange(0, 4)).toEqual({start: 3, end: 7})
    expect(map.sourceRange(4, 8)).toEqual({start: 10, end: 14})
    expect(map.sourceRange(2, 6)).toEqual({start: 5, end: 12})
  })

  it('answers for an empty range and an empty text', () => {
    expect(map.sourceRange(4, 4)).toEqual({start: 10, end: 10})
    expect(OffsetMap.identity(0).sourceRange(0, 0)).toEqual({start: 0, end: 0})
  })

  /** A source that is read by dropping `-` and by reading `*x` as x twice. */
  const read = (source: string) => {
    const built = new MappedBuilder()
    for (let at = 0; at < source.length; at++) {
      if (source[at] === '-') continue
      if (source[at] === '*' && at + 1 < source.length) built.atomic((source[at + 1] as string).repeat(2), at, ++at + 1)
      else built.verbatim(source[at] as string, at)
    }
    return built.build()
  }

  it('composes: two readings one after the other map like one', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', '-', '*')}), (source) => {
        const first = read(source)
        const second = read(first.text)
        const map = second.map.through(first.map)
        for (let start = 0; start < second.text.length; start++) {
          for (let end = start + 1; end <= second.text.length; end++) {
            const inner = second.map.sourceRange(start, end)
            expect(map.sourceRange(start, end)).toEqual(first.map.sourceRange(inner.start, inner.end))
          }
        }
      }),
    )
  })
})
