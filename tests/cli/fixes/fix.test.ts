import {spawnSync} from 'node:child_process'
import {chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {save} from '../../../src/cli/fixes/save.js'
import {newFolder} from '../../helpers/folder.js'
import {politesse} from '../fakes.js'

let cwd: string
beforeEach(() => {
  cwd = newFolder()
})

const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')
const check = (...args: string[]) => politesse(['check', '--locale', 'en', ...args], {cwd})

const files: [string, string, string][] = [
  ['a.txt', 'Hello,\n\n your firmware  here.', 'Hello,\n\n your "built-in" software  here.'],
  ['a.md', '# Hello\n\n* your *firmware*\n  here\n', '# Hello\n\n* your *"built-in" software*\n  here\n'],
  ['a.html', '<p class=x>your firmware\n<br>here', '<p class=x>your "built-in" software\n<br>here'],
  ['a.yaml', "a:   'your firmware'   # it's\nb: 1\n", "a:   'your \"built-in\" software'   # it's\nb: 1\n"],
  ['a.json', '{"a":"your firmware",  "b" : 1.50}', '{"a":"your \\"built-in\\" software",  "b" : 1.50}'],
  ['a.csv', 'id,body\n1,"your firmware, sir"\n', 'id,body\n1,"your ""built-in"" software, sir"\n'],
  ['a.po', 'msgid "x"\nmsgstr "your firmware"\n', 'msgid "x"\nmsgstr "your \\"built-in\\" software"\n'],
]

describe('--fix', () => {
  it.each(files)('writes the words into %s, and leaves every other byte', async (name, before, after) => {
    for (const dress of [
      (text: string) => text,
      (text: string) => `\uFEFF${text}`,
      (text: string) => text.replaceAll('\n', '\r\n'),
    ]) {
      write(name, dress(before))
      const {code, err} = await check('--fix', name)
      expect(readFileSync(join(cwd, name)).equals(Buffer.from(dress(after)))).toBe(true)
      expect(code).toBe(0)
      expect(err).toMatch(
        /^a\.\w+:\d+:\d+: “firmware” → “"built-in" software” \[jargon\]\n1 place fixed in 1 file\.\n$/,
      )
    }
  })

  it('goes on until nothing is left to fix, and reports what remains', async () => {
    write('a.txt', 'fixme firmware soon')
    const {code, out, err} = await check('--fix', 'a.txt')
    expect(read('a.txt')).toBe('"built-in" software "built-in" software soon')
    expect(out).toMatch(/1 error in 1 of 1 file/)
    expect(err).toContain('3 places fixed in 1 file.')
    expect(code).toBe(1)
    const again = await check('--fix', 'a.txt')
    expect(again.err).toBe('')
  })

  it('makes no fix that raises its rule again, and all others', async () => {
    write('a.txt', 'ping modem firmware')
    const {err} = await check('--fix', 'a.txt')
    expect(read('a.txt')).toBe('ping modem "built-in" software')
    expect(err).toContain('1 place fixed in 1 file.')
  })

  it('keeps the mode of a file, follows a link, and leaves nothing beside it', async () => {
    write('a.txt', 'firmware')
    chmodSync(join(cwd, 'a.txt'), 0o640)
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    await check('--fix', 'link.txt')
    expect(read('a.txt')).toBe('"built-in" software')
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['a.txt', 'link.txt'])
  })

  it('does not touch a clean file, a broken one, or what a comment suppresses', async () => {
    write('clean.txt', 'Hello.')
    const {mtimeMs, ino} = statSync(join(cwd, 'clean.txt'))
    write('broken.json', '{"a": "your firmware" "b": 1}')
    write('kept.md', 'your firmware <!-- politesse-disable-line -->\n')
    await check('--fix', '.')
    expect(statSync(join(cwd, 'clean.txt'))).toMatchObject({mtimeMs, ino})
    expect(read('broken.json')).toBe('{"a": "your firmware" "b": 1}')
    expect(read('kept.md')).toContain('your firmware')
  })

  it('mends what is reported: not what a baseline knows, nor warnings when only errors are asked for', async () => {
    write('a.txt', 'firmware')
    await politesse(['baseline', '--locale', 'en', '.'], {cwd})
    write('a.txt', 'firmware firmware')
    await check('--fix', '.')
    expect(read('a.txt')).toBe('firmware "built-in" software')
    await check('--fix', '--quiet', '--no-baseline', 'a.txt')
    expect(read('a.txt')).toBe('firmware "built-in" software')
  })

  it('lists what it fixed in JSON', async () => {
    write('a.txt', 'Hello\nfirmware')
    const {out} = await check('--fix', '--format', 'json', 'a.txt')
    expect(JSON.parse(out).files).toMatchObject([{findings: [], fixed: [{rule: 'jargon', quote: 'firmware', line: 2}]}])
  })

  it('lists in ndjson what it fixed and what comments suppress', async () => {
    write('a.md', 'firmware\n\nsoon <!-- politesse-disable-line -- as agreed -->\n')
    const {out} = await check('--fix', '--format', 'ndjson', 'a.md')
    const [suppressed, fixed, totals] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(suppressed).toMatchObject({
      type: 'suppressed',
      path: 'a.md',
      rule: 'vague-wait',
      reason: 'as agreed',
      line: 3,
    })
    expect(fixed).toMatchObject({type: 'fixed', path: 'a.md', quote: 'firmware', line: 1})
    expect(totals).toMatchObject({type: 'totals', errors: 0})
  })

  it('hands standard input on, fixed or not, and reports beside it', async () => {
    const fixed = await politesse(['check', '--fix', '-'], {input: 'firmware soon\n'})
    expect(fixed.out).toBe('"built-in" software soon\n')
    expect(fixed.err).toContain('1:21  error  vague-wait')
    expect((await politesse(['check', '--fix', '-'], {input: 'Hello'})).out).toBe('Hello')
  })
})

describe('saving', () => {
  it('leaves alone what somebody else has changed, and says so', async () => {
    write('a.txt', 'theirs')
    await expect(save(join(cwd, 'a.txt'), 'mine', 'fixed')).rejects.toMatchObject({code: 'changed'})
    expect(read('a.txt')).toBe('theirs')
    await expect(save(join(cwd, 'gone.txt'), '', 'fixed')).rejects.toMatchObject({code: 'notWritten'})
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })
})

describe('--fix-dry-run', () => {
  it('prints a diff that git takes and that does what --fix does, and writes nothing', async () => {
    const long = Array.from({length: 30}, (_, index) => `Line ${index}.`)
    long[3] = 'The firmware'
    long[25] = 'A firmware'
    for (const [name, text] of [...files, ['long.txt', long.join('\n')], ['crlf.txt', long.join('\r\n')]] as const) {
      write(name, text)
    }
    const before = new Map(readdirSync(cwd).map((name) => [name, read(name)]))
    const {out, err, code} = await check('--fix-dry-run', '.')
    expect(code).toBe(1)
    expect(err).toContain('Nothing to rephrase in 9 files.')
    for (const [name, text] of before) expect(read(name)).toBe(text)

    const applied = spawnSync('git', ['apply', '-'], {cwd, input: out, encoding: 'utf8'})
    expect(applied.stderr).toBe('')
    const patched = new Map([...before.keys()].map((name) => [name, read(name)]))
    for (const [name, text] of before) write(name, text)
    await check('--fix', '.')
    for (const [name, text] of patched) expect(read(name), name).toBe(text)
    expect(out).toMatch(/^--- a\/a\.csv\n\+\+\+ b\/a\.csv\n@@ -1,2 \+1,2 @@\n/)
  })

  it('prints nothing where there is nothing to fix', async () => {
    write('a.txt', 'Hello.')
    expect(await check('--fix-dry-run', 'a.txt')).toMatchObject({code: 0, out: ''})
  })
})

it.each([
  [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run exclude each other'],
  [['--fix-dry-run', '--interactive'], '--fix-dry-run and --interactive exclude each other'],
  [['--interactive'], 'Run it in a terminal'],
])('%j is a wrong call', async (options, message) => {
  write('a.txt', 'firmware')
  const {code, err} = await check(...options, 'a.txt')
  expect([code, err]).toEqual([2, expect.stringContaining(message)])
  expect(read('a.txt')).toBe('firmware')
})
