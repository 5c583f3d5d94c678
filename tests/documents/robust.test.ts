import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editOf} from '../../src/documents/edit.js'
import {readDocument} from '../../src/documents/read.js'

const paths = [
  'a.txt',
  'a.md',
  'a.mdx',
  'a.html',
  'a.yaml',
  'a.json',
  'a.jsonc',
  'a.jsonl',
  'a.csv',
  'a.tsv',
  'a.po',
  'a.xlf',
]
const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '\\',
    '<',
    '>',
    '&',
    '&amp;',
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    ';',
    '#',
    '# ',
    '-',
    '- ',
    '|',
    '>-\n',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '<!--',
    '-->',
    '{/*',
    '*/}',
    '/*',
    '//',
    '```\n',
    '---\n',
    '<p>',
    '</p>',
    '<div lang="fr">',
  ],
  ...[
    'msgid ',
    'msgstr ',
    '<trans-unit>',
    '<target>',
    '</target>',
    '<![CDATA[',
    ']]>',
    '{{',
    '}}',
    '\\u00e9',
    '\\',
    '\uFEFF',
  ],
  ...['We call you', 'été', '😀', 'politesse', '\u2028', '\uD800'],
)
const broken = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''))

describe('any text in any format', () => {
  it.each(paths)('is read without failing, and all places are inside the file: %s', async (path) => {
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const {segments, comments, errors} = await readDocument({path, text})
        for (const segment of segments) {
          const {start, end} = segment.map.sourceRange(0, segment.text.length)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
          const edit = editOf(segment, {start: 0, end: segment.text.length, text: 'x'})
          if (edit) expect(edit.end).toBeLessThanOrEqual(text.length)
        }
        for (const {start, end} of [...comments, ...errors.map(({offset}) => ({start: offset, end: offset}))]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(comments.map(({start}) => start)).toEqual(comments.map(({start}) => start).sort((a, b) => a - b))
      }),
      {numRuns: 200},
    )
  })

  it.each(paths)('is read in time in proportion to its length: %s', async (path) => {
    // the parser of Markdown itself is slow on nothing but emphasis
    const unit = (text: string) => text.repeat(/\.mdx?$/.test(path) ? 2000 : 20_000)
    for (const text of [
      '"',
      '<',
      '<!--',
      '{/*',
      '# ',
      "'",
      '\\',
      '&',
      '[',
      '<p>',
      '{{',
      '"a\n',
      'msgid "\n',
      '<a b="',
      ' #\t',
      '*_',
    ]) {
      // what is quadratic takes minutes here, and the test runs out of time
      await readDocument({path, text: unit(text)})
    }
  })
})
