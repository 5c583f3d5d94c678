import fc from 'fast-check'
import {expect, it, test} from 'vitest'
import en from '../../build/packs/en.js'
import {createLinter} from '../../src/index.js'
import {blankTags} from '../../src/text/template-tags.js'
import {folderOf, politesse} from '../house/cli.js'

it('leaves every other character in its place', () => {
  const piece = fc.constantFrom(
    '{%',
    '%}',
    '{{',
    '}}',
    '{{#',
    '{{/',
    'else',
    '-',
    '~',
    ' ',
    '\n',
    'We call',
    '{',
    '}',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
      const text = pieces.join('')
      const blank = blankTags(text)
      expect(blank).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++)
        if (blank[at] !== ' ' && blank[at] !== '\n') expect(blank[at]).toBe(text[at])
    }),
  )
})

it('keeps values, and what is never closed', () => {
  for (const text of ['{{ name }}', '{{{html}}}', '{%customer.firstName,fallback=there%}', '{% if x', '{name}', '#{x}'])
    expect(blankTags(text)).toBe(text)
})

test.each<[string, string[]]>([
  ['{% if late %}Our system is down.{% endif %}', ['Our system is down']],
  ['{{#if late}}We will get back to you soon.{{/if}}', ['We will get back to you soon']],
  [
    '{%- if a -%}We will get back to you soon{%- elsif b -%}Our system is down{% else %}We will reply soon{% endif %}',
    ['We will get back to you soon', 'Our system is down', 'We will reply soon'],
  ],
  ['We will get back {% if a %}to you{% endif %} soon.', ['We will get back {% if a %}to you{% endif %} soon']],
  ['We will call you {% if a %}by {{due_at}}{% endif %}.', []],
])('the words beside a tag are read: %s', async (text, quotes) => {
  const {findings} = createLinter({locales: [en]}).lint(text)
  expect(findings.map(({quote}) => quote)).toEqual(quotes)
  const cwd = await folderOf({'a.json': JSON.stringify({body: text})})
  const {out} = await politesse(['check', '--locale', 'en', '--format', 'json', '.'], {cwd})
  const [file] = JSON.parse(out).files as [{findings: {quote: string; start: number; end: number}[]}]
  expect(file.findings.map(({quote}) => quote)).toEqual(quotes)
  const source = JSON.stringify({body: text})
  for (const {quote, start, end} of file.findings) expect(source.slice(start, end)).toBe(quote)
})
