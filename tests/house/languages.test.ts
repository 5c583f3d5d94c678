import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {problems as french} from '../../src/cli/messages/problems/fr.js'
import {problems as romanian} from '../../src/cli/messages/problems/ro.js'
import {problemSpeaker, sayLines} from '../../src/cli/pack-problems.js'
import {folderOf, politesse} from './cli.js'

const root = join(import.meta.dirname, '../..')
const sources = ['src/house', 'src/pack', 'src/pack/inflect', 'src/pattern', 'schemas']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((file) => /\.(?:ts|json)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** A pack with as many kinds of faults as its files can hold at once. */
const wrong = {
  'pack.yaml': 'name: Lumen\nextends: en\nallow: [{rule: jargn, text: DNS}]\n',
  'lexicon/words.yaml':
    'ours: ["{ours} desk", "(a|", "[ask"]\ntwice: [one]\nidle: {words: [never]}\njargon: {terms: {process: {nouns: {qwrtzk: thing}}}}\n',
  'lexicon/more.yaml': 'twice: [two]\n',
  'rules/excus.yaml':
    'frames:\n  a:\n    patterns: ["… soon", "{nowhere} desk", "{} x", "{ours:past} x", "x ) y", "a**"]\n',
  'rules/excuse.yaml':
    'kind: count\nphrases: [callback.comit]\nframes:\n  nothere: {off: true}\n  neither: {phrases: [no.where]}\n',
  'phrases/callback.yaml': 'commit: "I call {{whom}}."\nlater_few: "We call."\n',
}
/** Faults of form, which hide the others. */
const misshapen = {
  'pack.yaml': 'name: ""\nextends: en\nnmae: x\n',
  'lexicon/words.yaml': 'Ours: [a]\nnone: []\nnumber: 3\nlist: {words: x, verb: [y]}\n',
  'rules/excuse.yaml': 'severity: eror\nlimits: {message: 1}\nframes: {a: {patterns: "x"}}\n',
  'rules/broken.yaml': 'frames: {a: "x\n',
}
const examples = {
  'pack.yaml': 'name: Lumen\nextends: en\n',
  'rules/ours.yaml':
    'message: No.\nframes:\n  a:\n    patterns: ["zorp blick", "never reached"]\n    examples: {wrong: ["We zorp blick.", "We [zorp] blick."], right: ["They zorp blick."]}\n',
}

const problemsOf = (out: string) =>
  [...out.matchAll(/^\S+:\d+:\d+ {2}.*\n((?: {2}\S.*\n)+)/gm)].map(([, text = '']) => text.replace(/\s+/g, ' ').trim())

describe('what is wrong with a pack', () => {
  it.each([
    ['in patterns, rules and phrases', wrong, 14],
    ['in the form of its files', misshapen, 9],
    ['in its examples', examples, 4],
  ])('%s is said in the language of the reader', async (_, files, least) => {
    const cwd = await folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`house/${name}`, text])))
    const said = async (language: string) =>
      problemsOf((await politesse(['pack', 'check', 'house'], {cwd, language})).out)
    const english = await said('en')
    expect(english.length).toBeGreaterThanOrEqual(least)
    for (const language of ['fr', 'ro']) {
      const others = await said(language)
      expect(others).toHaveLength(english.length)
      expect(others.filter((text) => english.includes(text))).toEqual([])
      expect(
        others.filter((text) => /\b(?:must be|found|Expected|the keys are|Did you mean|in “)\b/.test(text)),
      ).toEqual([])
    }
  })

  it('is so where a folder is no pack, and in a call that lays one over', async () => {
    const cwd = await folderOf({
      'house/pack.yml': 'name: x\n',
      'b/pack.yaml': 'name: x\n',
      'c/pack.yaml': 'name: x\nextends: en\nx: 1\n',
      'a.txt': 'Good day, Ana.',
    })
    const said = async (...args: string[]) => (await politesse(args, {cwd, language: 'fr'})).err
    expect(await said('pack', 'check', 'house')).toContain('« house » n’est pas un pack')
    expect(await said('pack', 'check', 'house')).toContain('renommez-le en « pack.yaml »')
    expect(await said('pack', 'check', 'nowhere')).toContain('ce dossier n’existe pas')
    expect(await said('check', '--pack', 'b', '.')).toContain('Il faut au pack « extends »')
    expect(await said('check', '--pack', 'c', 'a.txt')).toContain('La clé « x » n’existe pas ici')
  })

  it('keeps places, and what no translation is known of', async () => {
    const say = await problemSpeaker('ro')
    expect(sayLines('a b.yaml:3:4  Expected “)” (in “(a”)\nSomething else', say)).toBe(
      'a b.yaml:3:4  Lipsește „)” (în „(a”)\nSomething else',
    )
    expect((await problemSpeaker('en'))('The file is empty')).toBe('The file is empty')
  })
})

describe('the translations', () => {
  const params = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort()

  it('are of the same messages, with the same parameters', () => {
    expect(romanian.map(([english]) => english)).toEqual(french.map(([english]) => english))
    for (const [english, translated] of [...french, ...romanian])
      expect(params(translated), english).toEqual(params(english))
  })

  it('are of what the sources say', () => {
    const said = sources.replaceAll("\\'", "'")
    for (const [english] of french) {
      const pieces = english
        .split(/\{+\w+\}+|(?<=\.) (?=[A-Z])|[:;,?]/)
        .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      for (const piece of pieces) expect(said.includes(piece), `${english}: ${piece}`).toBe(true)
    }
  })
})
