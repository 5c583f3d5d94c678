import {expect, it} from 'vitest'
import {folderOf, politesse} from '../house/cli.js'

const files = {
  'macros/en/late.json':
    '{"late": {"title": "Late", "body": "Your parcel arrives on {{day}}."}, "thanks": "Thank you, Ana."}',
  'macros/fr/late.json': '{"late": {"title": "Retard", "body": "Votre colis arrive {{jour}}."}}',
  'kb/en/returns.md': '# Return a parcel\n',
  'kb/en/refunds.md': '# Get a refund\n',
  'kb/fr/returns.md': '# Renvoyer un colis\n',
  'broken/en.json': '{"a": "Good day"}',
  'broken/fr.json': '{"a": ',
}
const check = async (...args: string[]) => politesse(['check', ...args], {cwd: await folderOf(files)})

const place = (line: number, column: number) => `${line}:${column}`
/** Where words stand in a file of one line. */
const at = (path: keyof typeof files, words: string) => place(1, files[path].indexOf(words) + 1)

interface Shown {
  path: string
  findings: {
    rule: string
    line: number
    column: number
    quote: string
    severity: string
    url: string
    fingerprint: string
  }[]
}

it('is on, and gives every place exactly', async () => {
  const {out, code} = await check('--format', 'json', 'macros', 'kb')
  expect(code).toBe(1)
  const shown = (JSON.parse(out) as {files: Shown[]}).files.flatMap(({path, findings}) =>
    findings.map(({rule, line, column, quote, severity, url}) => [
      path,
      rule,
      place(line, column),
      quote,
      severity,
      url,
    ]),
  )
  const page = (rule: string) => expect.stringMatching(new RegExp(`/docs/rules/${rule}\\.md$`))
  expect(shown).toEqual([
    [
      'macros/en/late.json',
      'missing-translation',
      at('macros/en/late.json', 'Thank you'),
      'Thank you, Ana.',
      'warning',
      page('missing-translation'),
    ],
    [
      'macros/fr/late.json',
      'placeholder-mismatch',
      at('macros/fr/late.json', '{{jour}}'),
      '{{jour}}',
      'warning',
      page('placeholder-mismatch'),
    ],
    [
      'kb/en/refunds.md',
      'missing-translation',
      at('kb/en/refunds.md', 'Get'),
      'Get a refund',
      'warning',
      page('missing-translation'),
    ],
  ])
})

it('speaks the language of the reader', async () => {
  const cwd = await folderOf(files)
  const said = async (language: string) =>
    (await politesse(['check', 'macros', 'kb'], {cwd, language})).out.replace(/\s+/g, ' ')
  expect(await said('en')).toContain('{{jour}} stands here and {{day}} in English.')
  expect(await said('fr')).toContain('Ici {{jour}}, mais {{day}} en anglais.')
  expect(await said('ro')).toContain('Fișierul nu există în franceză: lipsește kb/fr/refunds.md.')
})

it('is set as any rule', async () => {
  expect(
    (await check('--rule', 'missing-translation=off', '--rule', 'placeholder-mismatch=off', 'macros', 'kb')).code,
  ).toBe(0)
  expect((await check('--rule', 'excuse', 'macros', 'kb')).code).toBe(0)
  expect((await check('--preset', 'core', 'macros', 'kb')).code).toBe(0)
  expect((await check('--rule', 'missing-translation=error', 'macros')).out).toContain('1 error')
})

it('asks the disk for files that the call does not name, and leaves broken ones out', async () => {
  expect((await check('kb/en/returns.md', 'kb/fr/returns.md', 'kb/en/refunds.md')).out).toContain('kb/fr/refunds.md')
  expect((await check('macros/en/late.json')).code).toBe(0)
  const {out} = await check('broken')
  expect(out).not.toContain('missing-translation')
  expect(out).toContain('broken/fr.json')
})

it('reads one file of several locales from standard input', async () => {
  const input = '{"en": "We call you at {{time}}.", "fr": "Nous vous appelons à {{heure}}."}'
  const {out} = await politesse(['check', '--stdin-filename', 'm.json', '-'], {input})
  expect(out).toContain('placeholder-mismatch')
})

it('names a long text by its first words, and shows it whole', async () => {
  const long = 'When you ask us to send the key back, tell us the number of the room and the day that you left. '
    .repeat(3)
    .trim()
  const cwd = await folderOf({'t/en.json': JSON.stringify({key: long, ok: 'Fine'}), 't/fr.json': '{"ok": "Bien"}'})
  const {out} = await politesse(['check', '--format', 'json', 't'], {cwd})
  const {message, quote} = (JSON.parse(out) as {files: {findings: {message: string; quote: string}[]}[]}).files.flatMap(
    ({findings}) => findings,
  )[0] as {message: string; quote: string}
  expect(quote).toBe(long)
  expect(message).toContain('“When you ask us to send the key back, tell us the number of…”')
})
