import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeEach, describe, expect, it} from 'vitest'
import {newFolder, writeInto} from '../helpers/folder.js'
import {politesse} from './fakes.js'

let cwd: string
const name = '.politessecache'
const write = (path: string, content: string | Uint8Array) => {
  writeInto(cwd, path, content)
}
const check = (...args: string[]) => politesse(['check', ...args], {cwd})
const cached = () => Object.keys(JSON.parse(readFileSync(join(cwd, name), 'utf8')).files)

beforeEach(() => {
  cwd = newFolder()
  write('macros/a.txt', 'We call soon.')
  write('macros/b.txt', 'We call at 4 pm.')
  write('macros/c.yaml', 'a: DNS\nb: "x\n')
})

describe('politesse check --cache', () => {
  it('reports the same from the cache, and reads no text again', async () => {
    for (const format of ['stylish', 'json', 'sarif', 'rdjson', 'junit']) {
      const plain = await check('--format', format, 'macros')
      rmSync(join(cwd, name), {force: true})
      const first = await check('--cache', '--format', format, 'macros')
      const second = await check('--cache', '--format', format, 'macros')
      for (const {out, code} of [first, second]) expect({out, code}).toEqual({out: plain.out, code: plain.code})
      expect(first.calls.length).toBeGreaterThan(0)
      expect(second.calls).toEqual([])
    }
  })

  it('checks what changed, and nothing else', async () => {
    await check('--cache', '--verbose', 'macros')
    write('macros/b.txt', 'We call soon, and soon.')
    const {out, calls, err} = await check('--cache', '--format', 'compact', '--verbose', 'macros')
    expect(calls).toHaveLength(1)
    expect(out).toContain('macros/b.txt:1:9:')
    expect(err).toContain('From the cache: 2 of 3.')
  })

  it('holds for the same path and the same call only', async () => {
    await check('--cache', 'macros')
    const calls = async (...args: string[]) => (await check('--cache', ...args)).calls.length
    for (const args of [
      ['--preset', 'core'],
      ['--rule', 'jargon'],
      ['--language', 'fr'],
      ['--locale', 'en'],
      ['--channel', 'chat'],
    ])
      expect(await calls(...args, 'macros/a.txt'), args.join(' ')).toBe(1)
    await check('--cache', 'macros')
    for (const args of [
      ['--quiet'],
      ['--format', 'json'],
      ['--max-warnings', '3'],
      ['--threads', '1'],
      ['--no-baseline'],
    ])
      expect(await calls(...args, 'macros/a.txt'), args.join(' ')).toBe(0)
    write('fr/a.txt', 'We call soon.')
    expect(await calls('fr')).toBe(1)
  })

  it('depends on what a vocabulary holds', async () => {
    const args = ['--rule', 'spelling', '--vocabulary', 'words.txt', 'macros/b.txt']
    write('words.txt', 'Netbox')
    await check('--cache', ...args)
    expect((await check('--cache', ...args)).calls).toHaveLength(0)
    write('words.txt', 'Netbox Colissimo')
    expect((await check('--cache', ...args)).calls).toHaveLength(1)
  })

  it('drops files that are gone, and keeps those that another run looks at', async () => {
    await check('--cache', 'macros')
    rmSync(join(cwd, 'macros/b.txt'))
    await check('--cache', 'macros/a.txt')
    expect(cached()).toEqual(['macros/a.txt', 'macros/c.yaml'])
  })

  it('does not keep what could not be read', async () => {
    write('macros/d.txt', Buffer.from('d\xe9sol\xe9', 'latin1'))
    write('macros/e.txt', 'explode')
    expect((await check('--cache', 'macros')).code).toBe(1)
    expect(cached()).toEqual(['macros/a.txt', 'macros/b.txt', 'macros/c.yaml'])
    expect((await check('--cache', 'macros')).out).toContain('2 files could not be read'.replace('2', '3'))
  })

  it('is written where the call says', async () => {
    mkdirSync(join(cwd, 'store'))
    for (const [location, file] of [
      ['deep/er/cache.json', 'deep/er/cache.json'],
      ['store', `store/${name}`],
      ['new/', `new/${name}`],
    ] as const) {
      await check('--cache-location', location, 'macros')
      expect(existsSync(join(cwd, file)), file).toBe(true)
      expect((await check('--cache-location', location, 'macros')).calls).toEqual([])
    }
    expect(existsSync(join(cwd, name))).toBe(false)
  })

  it('is no text itself', async () => {
    await check('--cache-location', 'macros/cache.json', 'macros')
    expect((await check('--cache-location', 'macros/cache.json', '--format', 'json', 'macros')).out).not.toContain(
      'cache.json',
    )
  })

  it('is started anew when it is broken, in whatever way', async () => {
    const plain = await check('macros')
    await check('--cache', 'macros')
    const whole = readFileSync(join(cwd, name), 'utf8')
    const damage = fc.oneof(
      fc.nat(whole.length - 2).map((at) => whole.slice(0, at)),
      fc.json(),
      fc.json().map((files) => `{"version": 1, "files": ${files}}`),
      fc.json().map((entry) => `{"version": 1, "files": {"macros/a.txt": ${entry}}}`),
    )
    await fc.assert(
      fc.asyncProperty(damage, async (text) => {
        write(name, text)
        const {out, code} = await check('--cache', 'macros')
        expect({out, code}).toEqual({out: plain.out, code: plain.code})
        expect(cached()).toHaveLength(3)
      }),
      {numRuns: 40},
    )
    write(name, '{"version": 1, "files"')
    expect((await check('--cache', '--verbose', 'macros')).err).toContain(`The cache “${name}” cannot be read`)
  })

  it('says when it cannot be written, and reports all the same', async () => {
    write('file', 'x')
    const {out, err, code} = await check('--cache-location', 'file/cache', 'macros/a.txt')
    expect(err).toMatch(/The cache “file\/cache” cannot be written \((ENOTDIR|EEXIST)\)/)
    expect(out).toContain('vague-wait')
    expect(code).toBe(1)
  })
})
