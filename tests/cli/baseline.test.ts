import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeEach, describe, expect, it} from 'vitest'
import {Baseline, type Entry} from '../../src/cli/baseline/baseline.js'
import {parseBaseline, printBaseline} from '../../src/cli/baseline/format.js'
import {newFolder, writeInto} from '../helpers/folder.js'
import {politesse} from './fakes.js'

let cwd: string
const name = '.politesse-baseline.json'
const write = (path: string, content: string) => {
  writeInto(cwd, path, content)
}
const read = (path = name) => readFileSync(join(cwd, path), 'utf8')
const call = (...args: string[]) => politesse(args, {cwd})

beforeEach(() => {
  cwd = newFolder()
  write('macros/a.txt', 'We call soon.\n\nDNS, and soon.\n')
  write('macros/b.txt', 'We call soon.\n')
})

describe('politesse baseline', () => {
  it('records the findings by file, rule and words; check then tells only of new ones', async () => {
    expect(await call('baseline', 'macros')).toMatchObject({
      code: 0,
      out: `${name} holds 4 known findings. From now on, check tells only of new ones.\n`,
    })
    expect(JSON.parse(read())).toEqual({
      version: 1,
      files: {'macros/a.txt': {jargon: {DNS: 1}, 'vague-wait': {soon: 2}}, 'macros/b.txt': {'vague-wait': {soon: 1}}},
    })
    expect(await call('check', 'macros')).toMatchObject({
      code: 0,
      out: `Nothing to rephrase in 2 files.\n4 known findings hidden by ${name}.\n`,
    })
    expect((await call('check', '--no-baseline', 'macros')).code).toBe(1)
  })

  it('knows findings wherever they move, and tells of new ones at their places', async () => {
    await call('baseline')
    write('macros/a.txt', 'Hello,\r\n\r\nDNS, and soon. 😀 Hm.\r\nWe call\r\nsoon, soon.\r\n')
    const {code, out} = await call('check', '--format', 'json')
    const {files, baseline} = JSON.parse(out)
    expect(files[0].findings).toMatchObject([
      {rule: 'tone', line: 3, column: 19},
      {rule: 'vague-wait', line: 5, column: 7},
    ])
    expect([code, baseline]).toEqual([1, {path: name, hidden: 4, gone: 0}])
  })

  it('says what is gone, and loses it when run again, without taking in what is new', async () => {
    await call('baseline')
    write('macros/a.txt', 'We call at 4 pm. Hm, bientôt.\n')
    rmSync(join(cwd, 'macros/b.txt'))
    expect((await call('check')).out).toContain(`4 findings of ${name} are gone. Shrink it: politesse baseline\n`)
    write('macros/b.txt', 'We call soon.\n')
    const again = await call('baseline')
    expect(again.code).toBe(1)
    expect(again.out).toContain('3 findings were gone and are no longer in it.\n2 new findings are not recorded.')
    expect(JSON.parse(read()).files).toEqual({'macros/b.txt': {'vague-wait': {soon: 1}}})
    expect(await call('baseline', '--update')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 new findings were added.'),
    })
    expect((await call('check')).code).toBe(0)
  })

  it('leaves alone what a run does not look at', async () => {
    await call('baseline')
    const before = read()
    write('macros/a.txt', 'We call at 4 pm.\n')
    for (const narrow of [['macros/b.txt'], ['--rule', 'tone'], ['--rule', 'jargon=off', '--rule', 'vague-wait=off']]) {
      await call('baseline', ...narrow)
      expect(read()).toBe(before)
      expect((await call('check', ...narrow)).out).not.toContain('gone')
    }
    await call('baseline', '--rule', 'jargon', 'macros/a.txt')
    expect(JSON.parse(read()).files['macros/a.txt']).toEqual({'vague-wait': {soon: 2}})
    // broken data is read in part: what was not found may stand in the rest
    write('macros/c.json', '{"a": "we call soon", "b": "and soon"}')
    await call('baseline', '--update')
    write('macros/c.json', '{"a": "we call soon", "b": ')
    await call('baseline')
    expect(JSON.parse(read()).files['macros/c.json']).toEqual({'vague-wait': {soon: 2}})
  })

  it('stands where it is told to, with paths from its own folder', async () => {
    await call('baseline', '--baseline', 'ci/known.json', 'macros')
    expect(Object.keys(JSON.parse(read('ci/known.json')).files)).toEqual(['../macros/a.txt', '../macros/b.txt'])
    expect((await call('check', '--baseline', 'ci/known.json', 'macros')).code).toBe(0)
    expect((await politesse(['check', '--baseline', '../ci/known.json'], {cwd: join(cwd, 'macros')})).code).toBe(0)
    expect((await call('check', 'macros')).code).toBe(1)
  })

  it('records nothing over a slip in a path, nor where nothing is found', async () => {
    const slip = await call('baseline', 'macros', 'nothere')
    expect([slip.code, slip.out]).toEqual([2, ''])
    expect(slip.err).toContain('nothere: error: There is no such file')
    write('clean/a.txt', 'We call at 4 pm.')
    expect((await call('baseline', 'clean')).out).toBe('There is no finding to record: no baseline is needed.\n')
    expect(existsSync(join(cwd, name))).toBe(false)
  })

  it('speaks of a file that is no baseline, with place and remedy', async () => {
    const wrong: [string, string][] = [
      [
        '{"version": 1,\n  "files": {<<<<<<< HEAD',
        ':2:13: The baseline is broken here: a word that JSON does not know',
      ],
      ['', ':1:1: The baseline is broken here'],
      ['{"version": 2, "files": {}}', ':1:13: The baseline has version 2; this politesse reads version 1.'],
      ['[]', ':1:1: This is no baseline'],
      ['{"version": 1}', ':1:1: This is no baseline'],
      ['{"version": 1, "files": {"a": {"b": {"c": 0}}}}', ':1:43: This is no baseline'],
      ['{"version": 1, "files": {"a": ["b"]}}', ':1:31: This is no baseline'],
    ]
    for (const [text, message] of wrong) {
      write(name, text)
      for (const command of ['check', 'baseline']) {
        const {code, out, err, calls} = await call(command)
        expect(err).toContain(name + message)
        // it is told before any text is read
        expect([code, out, calls]).toEqual([2, '', []])
      }
      expect(read()).toBe(text)
    }
  })
})

const entry: fc.Arbitrary<Entry> = fc.record({
  path: fc.constantFrom('a.md', 'b/c.yaml', '__proto__'),
  rule: fc.constantFrom('jargon', 'constructor'),
  content: fc.oneof(fc.constantFrom('404', '__proto__', 'soon'), fc.string({unit: 'grapheme'})),
  count: fc.integer({min: 1, max: 3}),
})
const entries = fc.array(entry).map((list) => new Baseline(list))

describe('a baseline', () => {
  it('is read back as it was written, whatever the order of its making', () => {
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const text = printBaseline(new Baseline(list))
        expect(printBaseline(new Baseline([...list].reverse()))).toBe(text)
        expect(parseBaseline(text).entries).toEqual(new Baseline(list).entries)
      }),
    )
  })

  it('shrinks to what is still there, and widens to all that was found', () => {
    fc.assert(
      fc.property(entries, entries, (old, found) => {
        const {shrunk, gone, fresh} = old.compare(found, () => true)
        expect(shrunk.size).toBe(old.size - gone)
        expect(shrunk.size).toBe(found.size - fresh)
        expect(shrunk.widened(found).entries).toEqual(found.entries)
        expect(shrunk.compare(found, () => true)).toMatchObject({gone: 0, fresh})
        expect(old.compare(found, () => false)).toMatchObject({gone: 0, fresh})
      }),
    )
  })
})
