import fc from 'fast-check'
import {expectLinear} from '../helpers/growth.js'

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

/** Expects the work of a function to grow no faster than texts of each odd character. */
export function expectLinearOnOdd(run: (text: string) => unknown, size = 1_000_000): void {
  for (const unit of units) expectLinear(run, (length) => `${unit.repeat(length / unit.length)}x"`, size)
}
