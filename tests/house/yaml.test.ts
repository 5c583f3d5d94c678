import {describe, expect, it} from 'vitest'
import {folderOf, politesse} from './cli.js'

const soon = 'We will get back to you soon.'
const slips: [what: string, text: string, place: string, en: string][] = [
  ['an alias of nothing', `a: *Note*\nb: ${soon}\n`, '1:4', 'A value that begins with * goes in quotes.'],
  [
    'a text that begins with a star',
    `a: *Please* wait.\nb: ${soon}\n`,
    '1:4',
    'A value that begins with * goes in quotes.',
  ],
  ['a merge of nothing', `a:\n  <<: *base\n  b: ${soon}\n`, '2:7', 'nothing before it is marked with &'],
  ['a tab', `a:\n\tb: ${soon}\n`, '2:1', 'a tab indents the line'],
  ['a colon', `a: We are here: call us\nb: ${soon}\n`, '1:4', 'a colon with a space behind it'],
  ['a sign that begins no value', `a: @name writes.\nb: ${soon}\n`, '1:4', 'no value may begin with this sign'],
  ['a placeholder at the start', `a: {{name}}, good day.\nb: ${soon}\n`, '1:12', 'Put quotes round the whole value'],
  ['an open quote', `b: ${soon}\na: "We call\n`, '3:1', 'Close what is open'],
  ['a line out of its column', `b: ${soon}\na:\n    c: One.\n   d: Two.\n`, '4:1', 'otherwise than its neighbours'],
]

describe('a slip of YAML', () => {
  it.each(slips)('%s is told where it stands, and the rest is read', async (_, text, place, en) => {
    const cwd = await folderOf({'a.yaml': text})
    for (const language of ['en', 'fr', 'ro']) {
      const {out, code} = await politesse(['check', '--format', 'json', '--language', language, 'a.yaml'], {cwd})
      const [{findings, problems}] = JSON.parse(out).files
      expect(code).toBe(1)
      expect(findings.map(({quote}: {quote: string}) => quote)).toEqual(['We will get back to you soon'])
      expect(problems.map(({line, column}: {line: number; column: number}) => `${line}:${column}`)).toEqual([place])
      if (language === 'en') expect(problems[0].message).toContain(en)
      else expect(problems[0].message).not.toMatch(/[{}]{2}|yaml\.|\b(?:the|is|not|value|quotes)\b/)
    }
  })

  it('is none where an alias comes after its anchor, a key stands twice, or a tag is unknown', async () => {
    const cwd = await folderOf({
      'a.yaml': `a: &text ${soon}\nb: *text\nc: &more {d: One day.}\ne: {<<: *more}\na: !own Two days.\n? &key f\n: *key\n---\ng: &text Three.\nh: *text\n`,
    })
    const {out} = await politesse(['check', '--format', 'json', 'a.yaml'], {cwd})
    const [{findings, problems}] = JSON.parse(out).files
    expect(problems).toEqual([])
    expect(findings).toHaveLength(1)
  })

  it.each([
    ['extends: *base\n', '1:10', 'nothing before it is marked with &'],
    ['preset: core\npreset: all\n', '2:1', 'this key stands here twice'],
  ])('in a configuration is told, too: %s', async (text, place, said) => {
    const cwd = await folderOf({'politesse.config.yaml': text, 'a.txt': soon})
    const {err, code} = await politesse(['check', 'a.txt'], {cwd})
    const {out} = await politesse(['check', 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(err + out).toContain(`politesse.config.yaml`)
    expect(err + out).toContain(said)
    expect(err + out).toContain(place)
  })
})
