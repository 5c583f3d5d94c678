import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadMessages} from '../../src/cli/messages/index.js'
import {threadCount} from '../../src/cli/threads/count.js'
import {newCounters, takeBatch} from '../../src/cli/threads/task.js'
import {newFolder} from '../helpers/folder.js'

const main = join(import.meta.dirname, '../../dist/cli/main.js')
const texts = {
  en: ['We will get back to you soon.', 'Our system is down.', 'We will call you at 4 pm today.'],
  fr: ['Nous revenons vers vous rapidement.', 'Notre système est en panne.', 'Je vous rappelle à 16 h.'],
  ro: ['Revenim în cel mai scurt timp.', 'Sistemul nostru a picat.', 'Vă sun astăzi la ora 16.'],
}

let cwd: string
const env = {...process.env, LANG: 'C', LC_ALL: ''}
const check = (...args: string[]) => spawnSync(process.execPath, [main, 'check', ...args], {cwd, encoding: 'utf8', env})

beforeAll(() => {
  cwd = newFolder()
  for (const [locale, lines] of Object.entries(texts)) {
    mkdirSync(join(cwd, locale))
    for (let index = 0; index < 30; index++)
      writeFileSync(join(cwd, locale, `m${index}.yaml`), `a: ${lines[index % 3]}\nb: "${lines[(index >> 2) % 3]}"\n`)
  }
  writeFileSync(join(cwd, 'en', 'broken.yaml'), 'a: We will get back to you soon.\nb: "x\n')
  writeFileSync(join(cwd, 'fr', 'latin1.txt'), Buffer.from('d\xe9sol\xe9', 'latin1'))
  writeFileSync(join(cwd, 'words.txt'), 'Netbox\n')
})

describe.skipIf(!existsSync(main))('several threads', () => {
  it.each([
    ['json', ['--format', 'json', '.']],
    [
      'stylish, in French, with all options',
      ['--language', 'fr', '--preset', 'all', '--verbose', 'ro', 'en', 'fr', 'nothere'],
    ],
  ])('report what one does, byte by byte: %s', (_, args) => {
    const alone = check('--threads', '1', ...args)
    expect(alone.stdout.length).toBeGreaterThan(1000)
    for (const threads of ['2', '5']) {
      const {stdout, stderr, status} = check('--threads', threads, ...args)
      expect({stdout, stderr, status}).toEqual({stdout: alone.stdout, stderr: alone.stderr, status: alone.status})
    }
  })

  it('use a pack of one’s own', () => {
    const pack = join(cwd, 'house')
    spawnSync(process.execPath, [main, 'pack', 'init', pack, '--locale', 'en'], {cwd, env})
    const args = ['--pack', pack, '--format', 'json', 'en']
    const {stdout, status} = check('--threads', '3', ...args)
    expect(status).toBe(1)
    expect(stdout).toBe(check('--threads', '1', ...args).stdout)
  })

  it('fail as one does when nothing can be checked', () => {
    const pack = join(cwd, 'house')
    writeFileSync(join(pack, 'rules.yaml'), 'x: [')
    mkdirSync(join(pack, 'rules'), {recursive: true})
    writeFileSync(join(pack, 'rules', 'jargon.yaml'), 'nonsense: 1\n')
    const [alone, together] = ['1', '4'].map((threads) => check('--threads', threads, '--pack', pack, 'en'))
    expect(alone?.status).toBe(2)
    expect(together?.stderr).toBe(alone?.stderr)
    expect(together?.status).toBe(2)
  })

  it('end when nobody reads any more', async () => {
    const child = spawn(process.execPath, [main, 'check', '--threads', '2', '--format', 'ndjson', '.'], {cwd, env})
    child.stdout.destroy()
    expect(await new Promise((resolve) => child.on('exit', resolve))).not.toBeNull()
  })
})

describe('the work', () => {
  it('is taken once, whole and in order, however many take it', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.array(fc.nat(3), {maxLength: 60}), (size, turns) => {
        const shared = {paths: Array.from({length: size}, String), taken: newCounters()}
        const takers: string[][] = [[], [], [], []]
        const take = (taker: number) => {
          const batch = takeBatch(shared, taker % 2 === 0 ? 'start' : 'end')
          if (batch) takers[taker]?.push(...shared.paths.slice(batch.first, batch.end))
          return batch !== undefined
        }
        for (const taker of turns) take(taker)
        while (take(0));
        const all = takers.flat().map(Number)
        expect(all.sort((a, b) => a - b)).toEqual(shared.paths.map(Number))
      }),
    )
  })

  it('is taken from both ends, so that threads meet as late as they can', () => {
    const shared = {paths: Array.from({length: 100}, String), taken: newCounters()}
    const sides = ['start', 'end', 'start', 'end', 'end', 'start', 'end', 'start'] as const
    expect(sides.map((side) => takeBatch(shared, side))).toEqual([
      {first: 0, end: 16},
      {first: 96, end: 100},
      {first: 16, end: 32},
      {first: 80, end: 96},
      {first: 64, end: 80},
      {first: 32, end: 48},
      {first: 48, end: 64},
      undefined,
    ])
  })

  it('is done by one thread where there is little of it, and by no more than there are files', async () => {
    const translate = await loadMessages('en')
    expect(threadCount(20, undefined, translate)).toBe(1)
    expect(threadCount(0, '8', translate)).toBe(1)
    expect(threadCount(3, '8', translate)).toBe(3)
    for (const wrong of ['0', '-1', '1.5', 'many', '1000'])
      expect(() => threadCount(9, wrong, translate)).toThrow(wrong)
  })
})
