import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, it} from 'vitest'
import {newFolder} from '../helpers/folder.js'
import {politesse} from './fakes.js'

let cwd: string
const check = (...args: string[]) => politesse(['check', ...args], {cwd, uninstalled: 'ro'})

beforeAll(() => {
  cwd = newFolder()
  writeFileSync(join(cwd, 'slip.txt'), 'No speling here, and it is a text long enough to tell its language.')
  writeFileSync(join(cwd, 'words.txt'), '# products\nNetbox Colissimo\n\nrelogin # what support says\n')
})

it('loads no dictionary unless the rule is named', async () => {
  for (const args of [[], ['--preset', 'all'], ['--rule', 'jargon'], ['--rule', 'spelling=off']]) {
    expect((await check('slip.txt', ...args)).spellers, args.join(' ')).toEqual({})
  }
})

it('loads the dictionary of the language that the texts are said to be in, and no other', async () => {
  const {spellers, out} = await check('slip.txt', '--locale', 'en', '--rule', 'spelling')
  expect(Object.keys(spellers)).toEqual(['en'])
  expect(out).toContain('1:4  warning  spelling')
  expect(Object.keys((await check('slip.txt', '--locale', 'fr', '--rule', 'spelling=error')).spellers)).toEqual(['fr'])
})

it('reads the words of vocabulary files', async () => {
  const {spellers} = await check('slip.txt', '--locale', 'en', '--rule', 'spelling', '--vocabulary', 'words.txt')
  expect(spellers.en).toEqual(['Netbox', 'Colissimo', 'relogin'])
  const {code, err} = await check('slip.txt', '--rule', 'spelling', '--vocabulary', 'nowhere.txt')
  expect(code).toBe(2)
  expect(err).toContain('“nowhere.txt” cannot be read: ENOENT')
})

it('names the packages that are missing, in the language of the reader', async () => {
  const args = ['slip.txt', '--locale', 'ro', '--rule', 'spelling']
  const {code, err} = await check(...args)
  expect(code).toBe(2)
  expect(err).toContain('Run: npm install hunspell-wasm dictionary-ro')
  expect((await check(...args, '--language', 'fr')).err).toContain('Lancez : npm install hunspell-wasm dictionary-ro')
})
