import {readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {newFolder, writeInto} from '../helpers/folder.js'
import {politesse} from './fakes.js'

let cwd: string
const write = (path: string, content: string | Uint8Array) => {
  writeInto(cwd, path, content)
}
const check = (...args: string[]) => politesse(['check', ...args], {cwd})
const reported = async (...args: string[]) => JSON.parse((await check('--format', 'json', ...args)).out)

beforeAll(() => {
  cwd = newFolder()
  write('clean.txt', 'We call you at 4 pm.')
  write('late.txt', 'Hello,\nwe call you soon.')
  write('hint.txt', 'Hm, we call you at 4 pm.')
  write(
    'macros/fr/delay.yaml',
    'body: >-\n  Nous vous rappelons\n  bientôt, madame, c\'est promis et nous tenons parole.\nshort: "Le DNS, voyez"\n',
  )
  write('macros/node_modules/x.yaml', 'a: we call soon')
  write('macros/package.json', '{"description": "we call soon"}')
  write('macros/notes.bin', 'we call soon')
  write('broken.json', '{"a": "we call soon" "b": "and soon"}')
  write('broken.yaml', 'a: we call soon\nb: "x\n')
  write('latin1.txt', Buffer.from('Bonjour\nd\xe9sol\xe9', 'latin1'))
  write('utf16.txt', Buffer.from('\uFEFFBonjour', 'utf16le'))
  write('image.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))
  write('long.txt', 'soon '.repeat(300_000))
  write('long.csv', `id,body\n1,${'word '.repeat(250_000)}\n2,we call soon\n`)
  write('broken.csv', 'id,body\n1,"we call soon\n2,we call soon\n')
  write('broken.po', 'msgid "a b"\nmsgstr "we call soon\nmsgid "c d"\nmsgstr "and soon"\n')
  write('broken.xlf', '<xliff><file><unit><source>we call soon</target>')
  write('broken.jsonl', '{"a": "we call soon"\n{"a": "and soon"}\n')
  write('huge.txt', Buffer.alloc(21 * 1024 * 1024, 'a'))
  write('bad.txt', 'explode')
  write('german.de.json', '{"locale": "de", "body": "Wir melden uns soon"}')
  write('empty/x.bin', '')
})

describe('politesse check', () => {
  it('exits with 0 on a clean file, 1 on a fault, 0 on a hint', async () => {
    expect(await check('clean.txt')).toMatchObject({
      code: 0,
      out: 'Nothing to rephrase in 1 file.\n',
      err: '',
    })
    expect((await check('late.txt')).code).toBe(1)
    expect(await check('hint.txt')).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 hint in 1 of 1 file.'),
    })
  })

  it('shows the place in the file', async () => {
    const {out} = await check('late.txt')
    expect(out).toContain(
      'late.txt\n  2:13  error  vague-wait\n        we call you soon.\n                    ────\n        en: no vague-wait\n',
    )
  })

  it('reads standard input, with a name for its format', async () => {
    const text = '{"a": "we call you\\nsoon"}'
    expect((await politesse(['check', '-'], {input: 'we call soon'})).out).toContain('1:9  error')
    const {out, code} = await politesse(['check', '--stdin-filename', 'macros/fr/a.json', '-'], {input: text})
    expect(out).toContain('macros/fr/a.json\n  1:21  error')
    expect(code).toBe(1)
  })

  it('walks folders, leaving out what is not written for customers', async () => {
    const {files} = await reported('macros')
    expect(files.map(({path}: {path: string}) => path)).toEqual(['macros/fr/delay.yaml'])
    expect(files[0].findings).toMatchObject([
      {line: 3, column: 3, locale: 'fr'},
      {line: 4, column: 12, locale: 'fr'},
    ])
  })

  it('does not go round where links lead back, and follows one that it is told to', async () => {
    const linked = newFolder()
    writeInto(linked, 'macros/late.txt', 'we call you soon')
    symlinkSync('../macros', join(linked, 'macros/again'))
    symlinkSync('late.txt', join(linked, 'macros/other.txt'))
    symlinkSync('nowhere', join(linked, 'macros/lost.md'))
    const paths = async (...args: string[]) => {
      const {out} = await politesse(['check', '--format', 'json', ...args], {cwd: linked})
      return JSON.parse(out).files.map(({path}: {path: string}) => path)
    }
    expect(await paths('.')).toEqual(['macros/late.txt'])
    expect(await paths('macros/**')).toEqual(['macros/late.txt'])
    expect(await paths('macros/other.txt', 'macros/again')).toEqual(['macros/other.txt', 'macros/again/late.txt'])
    rmSync(linked, {recursive: true})
  })

  it('takes an empty argument for a variable that is not set, and an empty file for one without texts', async () => {
    const {code, out} = await check('', 'late.txt')
    expect(code).toBe(2)
    expect(out).toContain('""\n')
    expect(out).toContain('There is no such file')
    write('blank.json', ' \n')
    expect((await check('blank.json')).code).toBe(0)
  })

  it('takes patterns, and each file once', async () => {
    const {files} = await reported('late.txt', './late.txt', 'l*e.txt')
    expect(files).toHaveLength(1)
  })

  it('checks the other files when one cannot be read or found', async () => {
    const {code, out, err} = await check(
      'nothere.txt',
      'latin1.txt',
      'utf16.txt',
      'image.png',
      'long.txt',
      'huge.txt',
      'bad.txt',
      'late.txt',
    )
    expect(code).toBe(2)
    expect(err).toBe('')
    expect(out).toContain('There is no such file')
    expect(out).toMatch(/latin1\.txt\n +2:2 +not read\n.*not UTF-8.*\n?.*iconv/)
    expect(out).toContain('The file is UTF-16')
    expect(out).toContain('not a text file')
    expect(out).toMatch(/long\.txt\n +1:1 +not read\n.*1\.5 million/)
    expect(out).toContain('21 MB')
    expect(out).toContain('it broke')
    expect(out).toContain('2:13  error  vague-wait')
    expect(out).toContain('1 error in 1 of 1 file.\n7 files could not be read in full.')
  })

  it('reads what it can of broken data, and says where it breaks', async () => {
    const {files} = await reported('broken.json', 'broken.yaml')
    expect(files[0]).toMatchObject({
      findings: [
        {line: 1, column: 16},
        {line: 1, column: 32},
      ],
      problems: [{line: 1, column: 22}],
    })
    expect(files[0].problems[0].message).toContain('a comma is missing')
    expect(files[1]).toMatchObject({findings: [{line: 1, column: 12}], problems: [{line: 3}]})
  })

  it('does the same of tables, catalogues and lines, in each language', async () => {
    const names = ['csv', 'po', 'xlf', 'jsonl'].map((extension) => `broken.${extension}`)
    for (const language of ['en', 'fr', 'ro']) {
      const {files, totals} = await reported('--language', language, ...names)
      expect(totals).toMatchObject({errors: 7, unread: 4})
      const messages = files.map(({problems}: {problems: {message: string}[]}) => problems[0]?.message ?? '')
      for (const message of messages) expect(message).not.toMatch(/[{}]{2}|\b(?:csv|po|xml|json)\./)
    }
  })

  it('reads a table with a very long line', async () => {
    const {files} = await reported('long.csv')
    expect(files[0]).toMatchObject({problems: [], findings: [{line: 3, column: 11}]})
  })

  it('suggests the file that was meant, and names empty folders and patterns', async () => {
    expect((await check('lat.txt')).out).toContain('Did you mean “late.txt”?')
    expect((await check('empty')).out).toContain('no files ending in md')
    expect((await check('*.nothing')).out).toContain('No file matches this pattern')
  })

  it('leaves out texts in a language that has no pack, and says so', async () => {
    const {code, out} = await check('german.de.json')
    expect(code).toBe(0)
    expect(out).toContain('1 text left out, in a language there is no pack for: de.')
  })

  it('loads only the packs that the texts need', async () => {
    expect((await check('macros')).loaded.sort()).toEqual(['en', 'fr'])
    expect((await check('--language', 'fr', 'macros')).loaded).toEqual(['fr'])
    expect((await check('--locale', 'en', 'macros')).loaded).toEqual(['en'])
    const {loaded, profiles} = await check('late.txt')
    expect([loaded, profiles.sort()]).toEqual([['en'], ['en', 'fr', 'ro']])
  })

  it('reads a short text in the language of the file', async () => {
    const input = 'a: Nous vous rappelons lundi à seize heures, comme convenu ensemble.\nb: We call DNS\n'
    const {calls} = await politesse(['check', '--stdin-filename', 'x.yaml', '-'], {input})
    expect(calls.map(({locale}) => locale)).toEqual(['fr', 'fr'])
  })

  it('hands options on, over what the file says', async () => {
    const {calls} = await check('--locale', 'ro_RO', '--channel', 'chat', 'macros')
    expect(calls[0]).toEqual({locale: 'ro', channel: 'chat'})
    expect((await check('macros')).calls[0]).toEqual({locale: 'fr', channel: 'macro'})
  })

  it('runs single rules, and sets severities', async () => {
    const input = 'we call soon, Hm, DNS, speling'
    const rules = async (...args: string[]) => {
      const {out, code} = await politesse(['check', '--format', 'json', ...args, '-'], {input})
      const {findings} = JSON.parse(out).files[0]
      return [code, ...findings.map(({rule, severity}: {rule: string; severity: string}) => `${rule} ${severity}`)]
    }
    expect(await rules()).toEqual([1, 'vague-wait error', 'tone info', 'jargon warning'])
    expect(await rules('--rule', 'jargon')).toEqual([1, 'jargon warning'])
    expect(await rules('--rule', 'tone', '--rule', 'spelling')).toEqual([0 + 1, 'tone info', 'spelling warning'])
    expect(await rules('--rule', 'jargon=off', '--rule', 'vague-wait=info')).toEqual([
      0,
      'vague-wait info',
      'tone info',
    ])
  })

  it('writes several reports at once, each to its place', async () => {
    const sarif = join('reports', 'out.sarif')
    const {code, out, err} = await check(
      '--format',
      `sarif=${sarif}`,
      '--format',
      'stylish',
      '--format',
      'json=j.json',
      '.',
    )
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('late.txt\n  2:13  error  vague-wait')
    const [run] = JSON.parse(readFileSync(join(cwd, sarif), 'utf8')).runs
    const {files} = JSON.parse(readFileSync(join(cwd, 'j.json'), 'utf8'))
    const listed = files.flatMap(({findings}: {findings: {fingerprint: string}[]}) => findings)
    expect(
      run.results.map((result: {partialFingerprints: object}) => Object.values(result.partialFingerprints)),
    ).toEqual(listed.map(({fingerprint}: {fingerprint: string}) => [fingerprint]))
    // a report of an earlier run is no text
    const again = await check('--format', 'json=j.json', '--format', 'compact', '.')
    expect(again.out).not.toContain('j.json')
    rmSync(join(cwd, 'j.json'))
  })

  it('tells of a report that cannot be written, and shows the others', async () => {
    const {code, out, err} = await check('--format', 'sarif=late.txt/x', '--format', 'compact', 'late.txt')
    expect(out).toBe('late.txt:2:13: error: en: no vague-wait [vague-wait]\n')
    expect(err).toMatch(/The file “late.txt\/x” cannot be written \((ENOTDIR|EEXIST)\)/)
    expect(code).toBe(2)
  })

  it('lets as many warnings pass as it is told to', async () => {
    const run = (input: string, ...args: string[]) => politesse(['check', ...args, '-'], {input})
    expect((await run('DNS')).code).toBe(1)
    expect(await run('DNS', '--max-warnings', '1')).toMatchObject({code: 0, err: ''})
    expect(await run('DNS, DNS', '--max-warnings', '1')).toMatchObject({
      code: 1,
      err: '2 warnings; --max-warnings allows 1.\n',
    })
    expect((await run('DNS', '--max-warnings', '-1')).code).toBe(0)
    expect((await run('soon', '--max-warnings', '9')).code).toBe(1)
  })

  it('is quiet about all but errors, though warnings may still be counted', async () => {
    const run = (input: string, ...args: string[]) => politesse(['check', '--quiet', ...args, '-'], {input})
    expect(await run('DNS, Hm')).toMatchObject({code: 0, out: 'Nothing to rephrase in 1 file.\n'})
    expect((await run('DNS, soon')).out).toMatch(/1 error in 1 of 1 file/)
    expect(await run('DNS', '--max-warnings', '0')).toMatchObject({code: 1, err: expect.stringContaining('1 warning;')})
  })

  it('exits with 1 for a file that cannot be read, with 2 for one that is not there', async () => {
    expect((await check('latin1.txt', 'clean.txt')).code).toBe(1)
    expect((await check('nothere.txt', 'clean.txt')).code).toBe(2)
  })

  it('shows progress only to somebody who watches, and only on long runs', async () => {
    expect((await politesse(['check', 'late.txt'], {cwd, watched: true})).err).toBe('')
  })
})
