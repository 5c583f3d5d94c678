import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadPack, loadPacks} from '../../src/house/node.js'
import {createLinter} from '../../src/index.js'
import {newFolder} from '../helpers/folder.js'
import {folderOf, loadSource, politesse} from './cli.js'

const example = join(import.meta.dirname, '../../examples/house-pack')

describe('the example house pack', () => {
  it('is sound in three languages', async () => {
    const {code, out, err} = await politesse(['pack', 'check', example])
    expect([...out.matchAll(/\((en|fr|ro)\): .*: all is well\./g)].map(([, tag]) => tag)).toEqual(['en', 'fr', 'ro'])
    expect([code, err]).toEqual([0, ''])
  })

  it('lints with its own rules, terms, phrases and allowed wordings', async () => {
    const input = 'Let me ask tier two about your port-out. Meet me at the Back Soon Cafe.\n'
    const {code, out} = await politesse(['check', '--pack', example, '--locale', 'en', '-'], {input})
    expect(code).toBe(1)
    expect(out).toContain('1:8  warning  inside-words')
    expect(out).toContain('“port-out” → “move to another company”')
    expect(out).toContain('2 warnings in 1 of 1 file.')
    const {out: phrases} = await politesse(['phrases', 'lumen', '--pack', example, '--locale', 'fr'])
    expect(phrases).toContain('Je me renseigne et je vous appelle {{time}}.')
    const {out: why} = await politesse(['explain', 'inside-words', '--pack', example, '--locale', 'ro'])
    expect(why).toContain('[Întreb la back-office]')
  })

  it('is loaded by loadPacks', async () => {
    const locales = await Promise.all(['en', 'fr', 'ro'].map(loadSource))
    const linter = createLinter({locales: await loadPacks(example, {locales})})
    expect(linter.lint('Je vais voir avec le niveau deux.', {locale: 'fr'}).findings[0]?.rule).toBe('inside-words')
    await expect(loadPack(example, {locales})).rejects.toThrow(/holds several packs: load one of .*house-pack\/en'/)
    await expect(loadPack(join(example, 'ro'), {locales: locales.slice(0, 1)})).rejects.toThrow(
      /extends 'ro', which is not among the locales: these are en\./,
    )
  })
})

describe('politesse pack init', () => {
  it.each(['en', 'fr', 'ro'])('makes a sound first pack in %s, and overwrites none', async (tag) => {
    const cwd = newFolder()
    expect(await politesse(['pack', 'init', 'house', '--locale', tag], {cwd})).toMatchObject({code: 0, err: ''})
    expect(existsSync(join(cwd, 'house/rules/inside-words.yaml'))).toBe(true)
    expect(await politesse(['pack', 'check', 'house'], {cwd})).toMatchObject({
      code: 0,
      out: `house (${tag}): 1 rule, 1 pattern, 1 term, 0 phrases, 2 examples: all is well.\n`,
    })
    const again = await politesse(['pack', 'init', 'house', '--locale', tag], {cwd})
    expect(again.code).toBe(2)
    expect(again.err).toContain('There is a pack in house already.')
  })
})

const sound = {
  'pack.yaml': 'name: Lumen\nextends: en\n',
  'rules/excuse.yaml':
    'frames:\n  tool-failing:\n    patterns:\n      - "the lamp is red"\n    examples:\n      wrong:\n        - "[The lamp is red]."\n',
}

describe('politesse pack check', () => {
  const wrong: [string, Record<string, string>, string, string][] = [
    [
      'a key that is not known',
      {'pack.yaml': 'name: Lumen\nextends: en\nalow: [x]\n'},
      'pack.yaml:3:1',
      'Did you mean “allow”?',
    ],
    ['broken YAML', {'pack.yaml': 'name: Lumen\nextends: en\nallow: ["x\n'}, 'pack.yaml:3:', 'Broken YAML'],
    [
      'an alias of nothing',
      {'pack.yaml': 'name: Lumen\nextends: en\nallow: *names\n'},
      'pack.yaml:3:8',
      'The alias “*names” repeats nothing',
    ],
    [
      'a class that is not known',
      {'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('the lamp', '{own-tol} … lamp')},
      'rules/excuse.yaml:4:10',
      'Unknown class {own-tol}: did you mean {own-tool}?',
    ],
    [
      'a bracket that does not close',
      {'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('the lamp', 'the (lamp|light')},
      'rules/excuse.yaml:4:32',
      'Expected “)” before the end of the pattern',
    ],
    [
      'a mark that is missing',
      {'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('[The lamp is red]', 'The lamp is red')},
      'rules/excuse.yaml:7:12',
      'Mark the words to be flagged with [ ]',
    ],
    [
      'a mark in the wrong place',
      {'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('[The lamp is red]', 'The [lamp is red]')},
      'rules/excuse.yaml:7:12',
      'Expected excuse [lamp is red]; found excuse [The lamp is red]',
    ],
    [
      'a pattern that no example reaches',
      {'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('red"\n', 'red"\n      - "the bulb is dead"\n')},
      'rules/excuse.yaml:5:10',
      'No “wrong” example reaches this pattern',
    ],
    [
      'a new rule that says nothing',
      {'rules/excuzes.yaml': sound['rules/excuse.yaml']},
      'rules/excuzes.yaml:1:1',
      'Did you mean “excuse”?',
    ],
    [
      'a plural form that the language lacks',
      {'phrases/lumen.yaml': 'wait_few: "{{count}} minutes"\n'},
      'phrases/lumen.yaml:1:12',
      'no plural form “few”',
    ],
    [
      'an empty file',
      {'rules/jargon.yaml': ''},
      'rules/jargon.yaml:1:1',
      'must be a group of “key: value” lines; found nothing',
    ],
  ]
  it.each(wrong)('%s', async (_, files, place, message) => {
    const cwd = await folderOf({...sound, ...files})
    const {code, out, err} = await politesse(['pack', 'check', '.'], {cwd})
    expect(out.replace(/\s+/g, ' ')).toContain(message)
    expect(out).toContain(place)
    expect(out).toMatch(/^ {2}\d+ \| .*\n {2} +\| +\^+$|^ {2}\d+ \| .*\n {2} +\| \^+$/m)
    expect(out).toMatch(/problems?\.\n$/)
    expect([code, err]).toEqual([1, ''])
  })

  it('underlines the very words', async () => {
    const files = {...sound, 'rules/excuse.yaml': sound['rules/excuse.yaml'].replace('the lamp', '{own-tol} … lamp')}
    const {out} = await politesse(['pack', 'check', '.'], {cwd: await folderOf(files)})
    expect(out).toContain('  4 | - "{own-tol} … lamp is red"\n    |    ^^^^^^^^^\n')
  })

  it('tells a wrong call from a wrong pack', async () => {
    const cwd = await folderOf({
      'empty/readme.txt': '',
      'de/pack.yaml': 'name: x\nextends: de\n',
      'near/pack.yml': '',
    })
    for (const [args, message] of [
      [['nix'], "'nix' cannot be read as a pack: there is no such folder."],
      [['empty'], "'empty' is no pack: neither it nor a folder in it has a file 'pack.yaml'."],
      [['near'], "There is 'pack.yml': rename it to 'pack.yaml'."],
      [['de'], 'extends “de”, which there is no pack for. The locales are en, fr, ro.'],
      [[], 'The argument “folders” is missing.'],
    ] as const) {
      const {code, out, err} = await politesse(['pack', 'check', ...args], {cwd})
      expect(err).toContain(message)
      expect([code, out]).toEqual([2, ''])
    }
  })

  it('shows what is wrong with pack.yaml itself', async () => {
    const {code, out, err} = await politesse(['pack', 'check', '.'], {cwd: await folderOf({'pack.yaml': 'name: x\n'})})
    expect(out.replace(/\s+/g, ' ')).toContain('pack.yaml:1:1 error The pack needs “extends” with the locale')
    expect([code, err]).toEqual([1, ''])
  })

  it('checks one language of several', async () => {
    const {out, code} = await politesse(['pack', 'check', example, '--locale', 'ro'])
    expect(out).toMatch(/\(ro\)/)
    expect(out).not.toMatch(/\((en|fr)\)/)
    expect(code).toBe(0)
    expect((await politesse(['pack', 'check', example, '--locale', 'rp'])).err).toContain('Did you mean “ro”?')
  })

  it('shows help with examples, in the reader’s language', async () => {
    expect((await politesse(['pack', 'check', '--help'])).out).toContain('Examples:\n  politesse pack check house/')
    expect((await politesse(['pack', '--help'], {language: 'fr'})).out).toContain('un pack à soi')
    expect((await politesse(['pack', 'check', example, '--locale', 'ro'], {language: 'ro'})).out).toContain(
      'totul este în regulă',
    )
  })
})

describe('politesse check --pack', () => {
  it('says what is wrong with a pack, and reads nothing', async () => {
    const cwd = await folderOf({'house/pack.yaml': 'name: x\nextends: en\nalow: [x]\n'})
    const {code, out, err} = await politesse(['check', '--pack', 'house', '-'], {cwd, input: 'We will call you soon.'})
    expect(err).toContain('“politesse pack check house” shows the places.')
    expect(err).toContain('house/pack.yaml:3:1')
    expect([code, out]).toEqual([2, ''])
  })

  it('lays several packs over each other', async () => {
    const rule = (name: string, word: string) => ({
      [`${name}/pack.yaml`]: `name: ${name}\nextends: en\n`,
      [`${name}/lexicon/w.yaml`]: `own-tool: [${word}]\n`,
    })
    const cwd = await folderOf({...rule('a', 'Sirius'), ...rule('b', 'Orion')})
    const args = ['check', '--pack', 'a', '--pack', 'b', '--locale', 'en', '-']
    const {out} = await politesse(args, {cwd, input: 'Sirius keeps crashing.\n\nOrion keeps crashing.\n'})
    expect(out).toContain('2 errors')
  })
})
