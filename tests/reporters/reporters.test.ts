import {describe, expect, it} from 'vitest'
import {widthOf, wrap} from '../../src/reporters/columns.js'
import {excerpt} from '../../src/reporters/excerpt.js'
import {type FileReport, formats, type LocatedFinding, loadReporter, type Report} from '../../src/reporters/index.js'
import {totalsOf} from '../../src/reporters/report.js'
import {styleIn} from './findings.js'

const finding: LocatedFinding = {
  rule: 'vague-wait',
  frame: 'contact-soon',
  severity: 'error',
  message: 'A wait with no time. Say by when.',
  quote: 'get back to you soon',
  phrases: [
    {key: 'callback.commit', text: 'I will call you {{time}}.'},
    {key: 'b', text: 'Second phrase $t(x) $&.'},
    {key: 'c', text: 'Third phrase.'},
  ],
  fix: {quote: 'soon', text: 'by noon'},
  url: 'https://example.com/vague-wait',
  locale: 'en',
  fingerprint: '0123456789abcdef0123456789abcdef',
  start: 9,
  end: 29,
  from: {line: 1, column: 10},
  to: {line: 1, column: 30},
  lines: ['Wir: we’ll get back to you soon, 😀 Ana.'],
}

function report(findings: LocatedFinding[]): Report {
  const files: FileReport[] = [
    {path: 'a.txt', read: true, findings, problems: [], skipped: {de: 2}},
    {
      path: 'b.json',
      read: true,
      findings: [],
      problems: [{message: 'A comma is missing.', position: {line: 3, column: 7}}],
      skipped: {},
    },
    {path: 'c.txt', read: false, findings: [], problems: [{message: 'There is no such file.'}], skipped: {}},
  ]
  return {files, totals: totalsOf(files, 5)}
}

describe('stylish', () => {
  it('shows place, line, words, reason, phrases, fix and rule, then the sum', async () => {
    const stylish = await loadReporter('stylish')
    const style = {...(await styleIn('en')), color: false, width: 80}
    expect(await stylish(report([finding]), style)).toMatchInlineSnapshot(`
      "a.txt
        1:10  error  vague-wait
              Wir: we’ll get back to you soon, 😀 Ana.
                       ────────────────────
              A wait with no time. Say by when.
              Say “I will call you {{time}}.”
                  “Second phrase $t(x) $&.”
              Fix “soon” → “by noon”

      b.json
         3:7  not read
              A comma is missing.

      c.txt
              not read
              There is no such file.

      1 error in 1 of 2 files.
      2 files could not be read in full.
      2 texts left out, in languages there is no pack for: de.
      "
    `)
  })

  it('says that all is well', async () => {
    const stylish = await loadReporter('stylish')
    const files = [{path: 'a.txt', read: true, findings: [], problems: [], skipped: {}}]
    const clean = {files, totals: totalsOf(files, 1)}
    expect(await stylish(clean, {...(await styleIn('en')), color: false, width: 80})).toBe(
      'Nothing to rephrase in 1 file.\n',
    )
    expect(await stylish(clean, {...(await styleIn('fr')), color: false, width: 80})).toBe(
      'Rien à reformuler : 1 fichier.\n',
    )
    expect(await stylish(clean, {...(await styleIn('ro')), color: false, width: 80})).toBe(
      'Nimic de reformulat: 1 fișier.\n',
    )
  })

  it('puts colours in only when told to, and no line is wider than the terminal', async () => {
    const stylish = await loadReporter('stylish')
    const long = {
      ...finding,
      lines: [`${'x '.repeat(5000)}words${' y'.repeat(5000)}`],
      from: {line: 1, column: 10_001},
      to: {line: 1, column: 10_006},
    }
    const plain = await stylish(report([long]), {...(await styleIn('ro')), color: false, width: 60})
    expect(plain).not.toContain('\u001B')
    for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60)
    expect(await stylish(report([long]), {...(await styleIn('ro')), color: true, width: 60})).toContain('\u001B[31m')
  })

  it('underlines words that go over a line break', async () => {
    const stylish = await loadReporter('stylish')
    const wrapped = {
      ...finding,
      fix: undefined,
      phrases: [],
      lines: ['  we will get', '    back soon, Ana'],
      from: {line: 1, column: 11},
      to: {line: 2, column: 14},
    }
    const text = await stylish(report([wrapped]), {...(await styleIn('en')), color: false, width: 60})
    const shown = text.split('\n')
    expect(shown.slice(2, 6).map((line) => line.slice(8))).toEqual([
      'we will get',
      '        ───',
      'back soon, Ana',
      '─────────',
    ])
  })
})

describe('json', () => {
  it('is for programs', async () => {
    const json = await loadReporter('json')
    const shown = JSON.parse(await json(report([finding]), {...(await styleIn('fr')), color: true, width: 80}))
    expect(shown.totals).toEqual({files: 2, texts: 5, errors: 1, warnings: 0, infos: 0, unread: 2})
    expect(shown.files[0]).toEqual({
      path: 'a.txt',
      findings: [
        {
          rule: 'vague-wait',
          frame: 'contact-soon',
          severity: 'error',
          message: finding.message,
          locale: 'en',
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 30,
          start: 9,
          end: 29,
          quote: finding.quote,
          phrases: finding.phrases,
          fix: finding.fix,
          url: finding.url,
          fingerprint: finding.fingerprint,
        },
      ],
      problems: [],
      skipped: {de: 2},
    })
    expect(shown.files[1].problems).toEqual([{message: 'A comma is missing.', line: 3, column: 7}])
  })
})

describe('excerpt', () => {
  it('clips both sides at words, and the words themselves where they are longer than the line', () => {
    const line = 'one two three four five six seven eight nine ten'
    expect(excerpt(line, 19, 23, 26)).toEqual({before: '…four ', words: 'five', after: ' six seven…'})
    expect(excerpt(line, 0, 48, 20)).toEqual({before: '', words: 'one two three four…', after: ''})
    expect(excerpt(line, 0, 3, 80)).toEqual({before: '', words: 'one', after: line.slice(3)})
    expect(excerpt('\ta\tb\u0000', 1, 2, 80)).toEqual({before: '', words: 'a', after: ' b'})
  })
})

describe('columns', () => {
  it('counts what a terminal shows', () => {
    expect(['abc', 'é', 'e\u0301', '😀', '漢字', 'a\u200Bb'].map(widthOf)).toEqual([3, 1, 1, 2, 4, 2])
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  })
})

it('has the formats that the help names', () =>
  expect(formats.join(' ')).toBe('stylish compact json ndjson sarif github gitlab junit checkstyle rdjson markdown'))
