import fc from 'fast-check'
import {expect} from 'vitest'

const pieces = [
  ...'"\'‘’“”„«»‹›{}<>`%$#@|-_*&=~.,;:!?…()[] \t\n',
  ...['{{', '}}', '{%', '%}', '${', 'http://', 'www.', '```', '> ', '1. ', '\r\n', '\n\n', '# ', '| ', 'a@b.co'],
  ...['we', 'No', "can't", 'é', 'ș', '\u0301', '5', '😀', '\ud800', '\u00a0', "l'", 'puis-je', 'p.m. ', 'approx. '],
]

/** Text of all that the readers look out for, and anything else. */
export const oddText = fc
  .array(fc.oneof({arbitrary: fc.constantFrom(...pieces), weight: 9}, fc.string({unit: 'binary', maxLength: 4})), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

const units = [
  ...pieces,
  ...['"a ', ' “a', ' ‘a', " 'a", '{a', '%a', '<a', 'a-', 'a.', 'a ', '- ', '>\n', '|\n', 'a? '],
]

/**
 * Expects a function to be done soon with 1 MB of each odd character. What takes quadratic time would need minutes; the
 * limit leaves room for a slow machine.
 */
export function quick(run: (text: string) => unknown, size = 1_000_000, limit = 6000): void {
  for (const unit of units) {
    const text = `${unit.repeat(size / unit.length)}x"`
    const before = performance.now()
    run(text)
    expect(performance.now() - before, JSON.stringify(unit)).toBeLessThan(limit)
  }
}
