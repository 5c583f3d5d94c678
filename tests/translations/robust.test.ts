import fc from 'fast-check'
import {expect, it} from 'vitest'
import {compare} from './compare.js'

const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\n',
  'en',
  'fr',
  'msgid "',
  'msgstr "',
  '<source>',
  '</source>',
  '<target/>',
  '<trans-unit id="a">',
  '- ',
  '{{x}}',
  '{n, plural, one {',
  '%s',
  'Some words',
  '_one',
  '_other',
  '\\u00e',
  '&amp;',
)
const noise = fc.array(pieces, {maxLength: 60}).map((parts) => parts.join(''))

for (const extension of ['json', 'yaml', 'csv', 'jsonl', 'po', 'xlf', 'md', 'html', 'txt']) {
  it(`compares any two files ending in ${extension}, every place inside them`, async () => {
    await fc.assert(
      fc.asyncProperty(noise, noise, async (en, fr) => {
        const files = {[`en.${extension}`]: en, [`fr.${extension}`]: fr}
        for (const {path, place} of await compare(files)) expect(files[path]).toContain(place)
      }),
      {numRuns: 60},
    )
  })
}

it('is not slow on many keys, deep choices and long lists', async () => {
  const many = Object.fromEntries(Array.from({length: 20_000}, (_, at) => [`k${at}_other`, `Some words ${at}`]))
  const choice = ['{n, plural, other {'.repeat(400), 'x', '}}'.repeat(400)].join('')
  const list = Array.from({length: 5000}, (_, id) => ({id, body: 'Some words'}))
  const text = JSON.stringify({many, choice, list})
  expect(await compare({'en.json': text, 'fr.json': text})).toEqual([])
})
