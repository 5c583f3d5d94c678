import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {newFolder, writeInto} from '../helpers/folder.js'

const main = join(import.meta.dirname, '../../dist/cli/main.js')

/** A folder with a pack of one's own, and one for caches. */
function world() {
  const cwd = newFolder({
    'house/pack.yaml': 'name: Lumen\nextends: en\n',
    'house/lexicon/words.yaml': 'jargon: {terms: {process: {words: {port-out: move to another company}}}}\n',
    'a.txt': 'Your port-out is done, and the swap-in is planned.\n',
  })
  const caches = join(cwd, '.caches')
  const check = (...args: string[]) => {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [main, 'check', '--pack', 'house', '--format', 'compact', ...args, 'a.txt'],
      {cwd, encoding: 'utf8', env: {PATH: process.env.PATH, XDG_CACHE_HOME: caches}},
    )
    return {stdout, stderr, status}
  }
  const kept = () => (existsSync(caches) ? readdirSync(join(caches, 'politesse')) : [])
  return {cwd, caches, check, kept}
}

describe.skipIf(!existsSync(main))('a pack of one’s own', () => {
  it('is compiled once, and read from then on', () => {
    const {caches, check, kept} = world()
    const first = check()
    expect(first.stdout).toContain('port-out')
    const [name = ''] = kept()
    expect(kept()).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
    expect(check()).toEqual(first)
    expect(kept()).toEqual([name])
    // what is kept is what is used
    const file = join(caches, 'politesse', name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('move to another company', 'move elsewhere'))
    expect(check().stdout).toContain('move elsewhere')
  })

  it('is compiled anew when it changes, and when what was kept is broken', () => {
    const {cwd, caches, check, kept} = world()
    const first = check()
    writeInto(cwd, 'house/lexicon/more.yaml', 'jargon: {terms: {process: {words: {swap-in: exchange}}}}\n')
    expect(check().stdout).toContain('swap-in')
    expect(kept()).toHaveLength(2)
    for (const name of kept()) writeFileSync(join(caches, 'politesse', name), '{"data": ')
    rmSync(join(cwd, 'house/lexicon/more.yaml'))
    expect(check()).toEqual(first)
  })

  it('is not kept when it is unsound, and is thrown away when nobody uses it', () => {
    const {cwd, caches, check, kept} = world()
    check()
    const old = new Date(Date.now() - 40 * 24 * 3600 * 1000)
    for (const name of kept()) utimesSync(join(caches, 'politesse', name), old, old)
    writeInto(cwd, 'house/rules/excuse.yaml', 'frames: {x: {patterns: ["{nonsense} …"]}}\n')
    expect(check().status).toBe(2)
    expect(kept()).toHaveLength(1)
    writeInto(cwd, 'house/rules/excuse.yaml', 'frames: {}\n')
    check()
    expect(kept()).toHaveLength(1)
  })

  it('is used where nothing can be kept', () => {
    const {caches, check} = world()
    mkdirSync(join(caches, '..', 'x'))
    writeFileSync(caches, 'no folder')
    expect(check()).toMatchObject({stderr: '', status: 1})
  })
})
