import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {blocks} from '../../src/text/blocks.js'
import {expectLinearOnOdd, oddText} from './odd.js'

const read = (text: string) => blocks(text).map(({start, end}) => text.slice(start, end))

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['one line', 'We will call you.', ['We will call you.']],
    ['nothing', '', []],
    ['blank lines only', '\n \n\t\n', []],
    ['paragraphs', 'Hello Anna,\n\nWe will call.\n \nBye', ['Hello Anna,', 'We will call.', 'Bye']],
    ['Windows line ends', 'Hello.\r\n\r\nWe will call.\r\n', ['Hello.\r', 'We will call.\r']],
    ['a list', '- Open it.\n* Close it.\n• Wait.\n– Go.', ['Open it.', 'Close it.', 'Wait.', 'Go.']],
    ['a numbered list', '1. Open it.\n2) Close it.\na) Wait.\nB. Go.', ['Open it.', 'Close it.', 'Wait.', 'Go.']],
    ['a list of one item', '– Open it.', ['Open it.']],
    ['an item of two lines', '- Open the box\n  and close it.\n- Wait.', ['Open the box\n  and close it.', 'Wait.']],
    ['a heading', '# Returns\nSend it back.\n### Where', ['Returns', 'Send it back.', 'Where']],
    ['an underlined heading', 'Returns\n=======\nSend it back.\n---', ['Returns', 'Send it back.']],
    ['no heading', '#1 is late.\n#thanks', ['#1 is late.', '#thanks']],
    ['a reply quote', 'Hello.\n> We wait.\n>> Us too.\n&gt; Me too.\nSorry.', ['Hello.', 'Sorry.']],
    ['a fence', 'Run:\n```sh\nWe wait.\n```\nThen go.', ['Run:', 'Then go.']],
    ['a fence in a fence', '~~~\n```\nWe wait.\n```\nWe wait.\n~~~\nGo.', ['Go.']],
    ['an unclosed fence', 'Run:\n```\nWe wait.\n\nWe wait.', ['Run:']],
    ['code on one line', '```npm i```\nThen go.', ['```npm i```', 'Then go.']],
    [
      'a table',
      '| Day | Time |\n|:---|---:|\n| Monday, Tuesday, Wednesday, Thursday, Friday | 9 to 5 |\n| Sunday | closed |',
      ['| Day | Time |', '| Monday, Tuesday, Wednesday, Thursday, Friday | 9 to 5 |', '| Sunday | closed |'],
    ],
    ['a chat', 'Hi there\nHow can I help\nOne moment!', ['Hi there', 'How can I help', 'One moment!']],
    ['a chat in lower case', 'really?\nwe are on it!\nwait', ['really?', 'we are on it!', 'wait']],
    [
      'a signature',
      'We will call you.\n\nBest regards,\nAnna\nAcme Support',
      ['We will call you.', 'Best regards,', 'Anna', 'Acme Support'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('keeps mail wrapped at 72 columns whole, also before a capital', () => {
    const paragraph =
      'Thank you for your letter about the parcel that you sent to our shop in\n' +
      'Bath on Monday. It came today, and we have handed it to Anna, who will\n' +
      'write to you by Friday.'
    expect(read(`Dear Sir,\n\n${paragraph}\n\nRegards`)).toEqual(['Dear Sir,', paragraph, 'Regards'])
  })

  it('knows headings', () => {
    expect(blocks('# Returns\nSend it.\n## Where').map(({heading}) => heading)).toEqual([true, false, true])
  })

  it('cuts what is long at the end of a sentence, else at a space, else anywhere', () => {
    const sentences = 'We will call you by noon. '.repeat(400).trim()
    expect(read(sentences).every((part) => part.length <= 2000 && part.endsWith('.'))).toBe(true)
    expect(read(sentences).join('')).toBe(sentences)
    const words = 'word '.repeat(1000).trim()
    expect(
      read(words).every((part) =>
        part
          .trim()
          .split(' ')
          .every((word) => word === 'word'),
      ),
    ).toBe(true)
    const line = 'x'.repeat(1_000_000)
    expect(read(line)).toHaveLength(500)
    expect(read(line).join('')).toBe(line)
  })

  it('covers no character twice and leaves out no letter of plain text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0
        for (const {start, end} of blocks(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
    const line = fc.constantFrom('We go.', 'we go', 'Really?', '', ' ', 'A long line '.repeat(8).trim())
    const letters = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(fc.array(line, {maxLength: 20}), (lines) => {
        const text = lines.join('\n')
        expect(letters(read(text).join(''))).toBe(letters(text))
      }),
    )
  })

  it('takes linear time', () => expectLinearOnOdd(blocks))
})
