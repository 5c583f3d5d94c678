import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {ParseEnglish} from '../../src/text/english.js'
import {misplaced, outline} from './nlcst.js'

const parser = new ParseEnglish()
/** Sentences as they stand in the text. */
const sentences = (text: string) => outline(parser, text).map((sentence) => sentence.replace(/[[\]]/g, ''))

describe('ParseEnglish', () => {
  test.each([
    'It takes approx. 3 days and approx. £5, or approx. €5.',
    'Your case is no. 5, not no. #6.',
    'No. 5 on the list.',
    'Call tel. 020 7946 0000, ext. 12.',
    'A firm est. 1990 with max. 5 and min. 2 items.',
    'Ask the Dept. Store in Bath.',
    "Come to 24 St. John's Rd. London or 5th Ave. New York.",
    'Mr. Smith, Mrs. Jones and Dr. Will Roe are here.',
    'Write to J. P. Morgan and Smith v. Jones.',
    'The U.S. Army opens at 5 p.m. Monday.',
    'Use a tool, e.g. The Gimp.',
    'Wait until Jan. 5 or Mon. 7 May.',
    'Look at fig. 3 on p. 12 of vol. 2.',
    'Your code is no. ⱯⱯⱯⱯ of today.',
    'Visit www.example.com or write to a.b@example.com today.',
  ])('keeps whole: %s', (text) => expect(sentences(text)).toEqual([text]))

  test.each([
    'We close at 5 p.m. | Tomorrow we open at 9 a.m. | Please come.',
    'Pens, paper, etc. | We sell all of it.',
    'Pens, paper, etc. | Customers love it.',
    'You wrote to Acme Inc. | We are Acme Ltd. | Please write to them.',
    "It ships from the U.S. | Please wait. | It's on the way to the U.K. | I'm sure.",
    'The answer is no. | Tomorrow we try again.',
    'You asked for Max. | Our Max left in Jan. | We miss him.',
    'I sat. | Anna came on Sun. | We left.',
    "So can't. | 5 people did.",
    'Ask the Sales Dept. | They know.',
    'We live on Main St. | Come and see.',
    'I chose plan B. | You chose vitamin C. | We agree.',
    'We open at 9. | Come at 10. | Thanks.',
    '1. Open the box. | 2. Close the box.',
    'He said "I do." | We left. | (See below.) | We go.',
    '“I do.” | ‘It is.’ | We go.',
  ])('parts: %s', (text) => {
    expect(sentences(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '))
  })

  it('does what parse-english does with clipped words', () => {
    expect(outline(parser, "Rock 'n' roll w/ 'em in '99.")).toEqual(["Rock ['n'] roll [w/] ['em] in ['99]."])
  })

  it('gives each node its place', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'approx. ',
      'No. ',
      '5',
      'p.m. ',
      'U.S. ',
      'We ',
      'go',
      '. ',
      '"',
      '\n',
      '? ',
      'A. ',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => misplaced(parser, pieces.join('')).length === 0),
    )
  })
})
