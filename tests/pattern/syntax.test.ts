import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {PatternError, parsePattern} from '../../src/pattern/syntax.js'

describe('parsePattern', () => {
  test.each([
    ['(down|slow', 10, 'Expected “)”'],
    ['{own-tool', 0, 'Expected “}”'],
    ['{Own}', 4, 'Expected a class name'],
    ['{err:}{x', 6, 'Expected “}”'],
    ['{err:pa st}', 0, 'Expected tags'],
    ['a ) b', 2, 'Unexpected “)”'],
    ['(a|)', 3, 'Expected a word before “)”'],
    ['a*', 0, 'at least two letters'],
    ['! a', 1, 'after “!”'],
    ['really ~ no', 7, 'is no word'],
    ['why? no', 0, 'is no word'],
    ['  ', 0, 'The pattern is empty'],
  ])('%s is an error at %i', (source, offset, message) => {
    const parse = () => parsePattern(source)
    expect(parse).toThrow(message)
    try {
      parse()
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError)
      expect((error as PatternError).offset).toBe(offset)
    }
  })

  test('a word and an ellipsis without a space are a word and a gap', () => {
    expect(parsePattern('soon…')).toEqual([{type: 'word', text: 'soon', exact: false}, {type: 'gap'}])
  })

  test('never throws anything but a PatternError inside the pattern', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c(){}[\]<>|!,*=^$:. …]{0,30}$/), (source) => {
        try {
          parsePattern(source)
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError)
          expect((error as PatternError).offset).toBeGreaterThanOrEqual(0)
          expect((error as PatternError).offset).toBeLessThanOrEqual(source.length)
        }
      }),
      {numRuns: 2000},
    )
  })
})
