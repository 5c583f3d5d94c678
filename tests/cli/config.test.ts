import {rm} from 'node:fs/promises'
import {afterEach, describe, expect, it} from 'vitest'
import {folderOf, politesse} from '../house/cli.js'

const folders: string[] = []
/** A new folder with these files, and calls in it; `rulesIn` gives the findings of each file. */
async function repository(files: Record<string, string>) {
  const cwd = await folderOf(files)
  folders.push(cwd)
  const check = (...args: string[]) => politesse(['check', ...args], {cwd})
  const rulesIn = async (...args: string[]) => {
    const {out, err, code} = await check('--format', 'json', ...args)
    if (out === '') throw new Error(`exit ${code}: ${err}`)
    const {files: reports} = JSON.parse(out) as {files: {path: string; findings: {rule: string; severity: string}[]}[]}
    return Object.fromEntries(
      reports.map(({path, findings}) => [path, findings.map(({rule, severity}) => `${rule} ${severity}`)]),
    )
  }
  return {cwd, check, rulesIn, run: (...args: string[]) => politesse(args, {cwd})}
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

const late = 'We will get back to you shortly.\n'
const sorry = 'Sorry for the wait. I apologise for the wrong size. Sorry about the colour too.\n'

describe('a configuration', () => {
  it.each([
    ['politesse.config.yaml', 'rules:\n  vague-wait: info\n'],
    ['politesse.config.yml', 'rules: {vague-wait: info}'],
    ['politesse.config.json', '{"rules": {"vague-wait": "info",}, /* as it is */}'],
    ['politesse.config.js', 'module.exports = {rules: {"vague-wait": "info"}}'],
    ['politesse.config.mjs', 'export default {rules: {"vague-wait": "info"}}'],
    ['politesse.config.ts', 'enum S {low = "info"}\nexport default {rules: {"vague-wait": S.low as string}}'],
    ['package.json', '{"name": "x", "politesse": {"rules": {"vague-wait": "info"}}}'],
  ])('is read from %s', async (name, text) => {
    const {rulesIn} = await repository({[name]: text, 'a.txt': late})
    expect(await rulesIn('a.txt')).toEqual({'a.txt': ['vague-wait info']})
    expect(await rulesIn('--no-config', 'a.txt')).toEqual({'a.txt': ['vague-wait error']})
  })

  it('is the nearest above each file, and only that one', async () => {
    const {rulesIn, check} = await repository({
      'politesse.config.yaml': 'rules: {vague-wait: info}',
      'package.json': '{"name": "no configuration"}',
      'a.txt': late,
      'deep/er/a.txt': late,
      'own/politesse.config.yaml': 'rules: {jargon: off}',
      'own/in/a.txt': late,
      'built/politesse.config.yaml': 'extends: ..\nrules: {jargon: off}',
      'built/a.txt': late,
    })
    expect(await rulesIn()).toEqual({
      'a.txt': ['vague-wait info'],
      'built/a.txt': ['vague-wait info'],
      'deep/er/a.txt': ['vague-wait info'],
      'own/in/a.txt': ['vague-wait error'],
    })
    const {err} = await check('--verbose', 'own/in/a.txt', 'built/a.txt')
    expect(err).toContain('own/in/a.txt: configuration own/politesse.config.yaml\n')
    expect(err).toContain('built/a.txt: configuration built/politesse.config.yaml < politesse.config.yaml\n')
    expect(await rulesIn('--config', 'own/politesse.config.yaml', 'a.txt')).toEqual({'a.txt': ['vague-wait error']})
  })

  it('gives way to the call', async () => {
    const {rulesIn} = await repository({
      'politesse.config.yaml':
        'preset: core\nlocale: fr\nrules: {vague-wait: info, repeated-apology: [error, {message: 1}]}',
      'a.txt': late + sorry,
    })
    expect(await rulesIn('a.txt')).toEqual({'a.txt': ['repeated-apology error']})
    const apologies = ['repeated-apology error', 'repeated-apology error']
    expect(await rulesIn('--locale', 'en', 'a.txt')).toEqual({'a.txt': ['vague-wait info', ...apologies]})
    expect(await rulesIn('--locale', 'en', '--rule', 'vague-wait=warning', 'a.txt')).toEqual({
      'a.txt': ['vague-wait warning', ...apologies],
    })
  })

  it('differs by glob; later overrides win', async () => {
    const {rulesIn, check} = await repository({
      'politesse.config.yaml': [
        'rules: {vague-wait: warning}',
        'overrides:',
        '  - {files: "articles/", rules: {vague-wait: off}}',
        '  - {files: ["*.draft.txt", notes.txt], excludeFiles: x/**, rules: {vague-wait: info}}',
        '  - {files: data.json, select: ["$.items[*].body"]}',
      ].join('\n'),
      'a.txt': late,
      'articles/a.txt': late,
      'articles/b.draft.txt': late,
      'x/b.draft.txt': late,
      'data.json': JSON.stringify({note: late, items: [{body: late}]}),
    })
    expect(await rulesIn()).toEqual({
      'a.txt': ['vague-wait warning'],
      'articles/a.txt': [],
      'articles/b.draft.txt': ['vague-wait info'],
      'data.json': ['vague-wait warning'],
      'x/b.draft.txt': ['vague-wait warning'],
    })
    const {out} = await check('--print-config', 'articles/b.draft.txt')
    expect(JSON.parse(out)).toEqual({
      path: 'articles/b.draft.txt',
      config: ['politesse.config.yaml'],
      settings: {preset: 'recommended', rules: {'vague-wait': 'info'}},
    })
  })

  it('names wordings, packs, languages of texts and of the report', async () => {
    const {rulesIn, check} = await repository({
      'politesse.config.yaml':
        'language: fr\nlocales: [en]\npacks: [house]\nallow: [{rule: vague-wait, text: back to you shortly}]\nrules: {lumen: error}',
      'house/pack.yaml': 'name: Lumen\nextends: en\n',
      'house/rules/lumen.yaml':
        'title: Words of ours\nmessage: Say Lumen in full, with its second name.\nframes:\n  short:\n    patterns: ["lumen box"]\n    examples: {wrong: ["Restart [the Lumen box]."]}\n',
      'a.txt': `${late}Please restart your Lumen box and wait for the light to turn green.\n`,
      'fr/a.txt': 'Nous vous rappelons dès que possible.\n',
    })
    expect(await rulesIn()).toEqual({'a.txt': ['lumen error'], 'fr/a.txt': []})
    expect((await check('a.txt')).out).toContain('1 erreur')
    expect((await check('--language', 'ro', 'a.txt')).out).toContain('1 eroare')
  })

  it('names the baseline', async () => {
    const {check, run} = await repository({
      'politesse.config.yaml': 'baseline: known/all.json',
      'a.txt': late,
      'deep/a.txt': late,
    })
    expect((await check()).code).toBe(1)
    expect((await run('baseline')).out).toContain('known/all.json holds 2 known findings')
    expect(await check()).toMatchObject({code: 0, out: expect.stringContaining('2 known findings hidden')})
    expect((await check('--no-baseline')).code).toBe(1)
  })

  it('extends packages and paths; globs of a package start from who extends it', async () => {
    const {rulesIn} = await repository({
      'node_modules/@acme/style/package.json': '{"name": "@acme/style", "main": "index.json"}',
      'node_modules/@acme/style/index.json':
        '{"rules": {"vague-wait": "info"}, "overrides": [{"files": "sub/**", "rules": {"vague-wait": "off"}}]}',
      'base/strict.yaml': 'rules: {repeated-apology: [error, {message: 1}]}',
      'politesse.config.yaml': 'extends: ["@acme/style", ./base/strict.yaml]',
      'a.txt': late + sorry,
      'sub/a.txt': late,
    })
    expect(await rulesIn('a.txt', 'sub')).toEqual({
      'a.txt': ['vague-wait info', 'repeated-apology error', 'repeated-apology error'],
      'sub/a.txt': [],
    })
  })
})

describe('files that are left out', () => {
  it('are named by ignore files, up to the root of the repository, and by the configuration', async () => {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'out/\n*.tmp.txt\n',
      '.politesseignore': '# not for customers\n/internal/\n',
      'politesse.config.yaml': 'ignore: ["drafts/*", "!drafts/last.txt"]\nvocabulary: [{file: words.txt}]',
      'words.txt': late,
      'a.txt': late,
      'a.tmp.txt': late,
      'internal/a.txt': late,
      'out/a.txt': late,
      'drafts/first.txt': late,
      'drafts/last.txt': late,
      'sub/.gitignore': '!kept.tmp.txt\n',
      'sub/kept.tmp.txt': late,
    }
    const {rulesIn, check, cwd} = await repository(files)
    const paths = async (...args: string[]) => Object.keys(await rulesIn(...args))
    expect(await paths()).toEqual(['a.txt', 'drafts/last.txt', 'sub/kept.tmp.txt'])
    // a hook names every file that it is given: what is not for customers stays out
    expect(await paths('internal/a.txt', 'drafts/first.txt', 'out/a.txt')).toEqual(['out/a.txt'])
    expect(await paths('--no-ignore', 'internal/a.txt')).toEqual(['internal/a.txt'])
    expect((await check('--verbose', 'internal/a.txt')).err).toContain('internal/a.txt: left out by .politesseignore\n')
    const below = await politesse(['check', '--verbose', 'kept.tmp.txt', '../internal/a.txt'], {cwd: `${cwd}/sub`})
    expect(below.err).toContain('.politesseignore')
    const typed = await politesse(['check', '--stdin-filename', 'internal/x.txt', '-'], {cwd, input: late})
    expect(typed).toMatchObject({code: 0, err: expect.stringContaining('Nothing is left to check')})
  })
})

describe('a configuration that cannot be used', () => {
  it.each<[string, string, RegExp]>([
    [
      'politesse.config.yaml',
      'preset: core\nrule: {}\n',
      /yaml:2:1: rule: There is no key “rule” here.*Did you mean “rules”\?/,
    ],
    [
      'politesse.config.yaml',
      'rules:\n  jargn: off\n',
      /yaml:2:3: rules\.jargn: There is no rule “jargn”.*Did you mean “jargon”\?/,
    ],
    [
      'politesse.config.json',
      '{\n  "locale": "fra"\n}',
      /json:2:3: locale: There is no locale “fra”.*Did you mean “fr”\?/,
    ],
    ['politesse.config.json', '{"rules": {}', /json:1:13: The JSON is broken here: a closing brace/],
    ['politesse.config.yaml', 'rules: {\n', /yaml:\d:\d: The YAML is broken here/],
    [
      'package.json',
      '{\n  "politesse": {\n    "presett": "core"}}',
      /package\.json:3:5: presett: .*Did you mean “preset”/,
    ],
    [
      'politesse.config.mjs',
      'export default {preset: "cor"}',
      /mjs: preset: “cor” cannot stand here.*Did you mean “core”/,
    ],
    ['politesse.config.mjs', 'throw new Error("no luck")', /mjs: The configuration fails when it is run: no luck/],
    ['politesse.config.mjs', 'export const preset = "core"', /mjs: The configuration exports nothing/],
    [
      'politesse.config.yaml',
      'extends: ./bse.yaml',
      /yaml:1:1: extends: There is no configuration “\.\/bse\.yaml”.*mean “base\.yaml”/,
    ],
    ['politesse.config.yaml', 'extends: [acme]', /yaml:1:11: extends\[0\]: No package “acme”/],
    [
      'politesse.config.yaml',
      'extends: ./loop.yaml',
      /loop\.yaml:1:1: extends: .*circle: politesse\.config\.yaml → loop\.yaml → politesse/,
    ],
    ['politesse.config.yaml', 'packs:\n  - huose', /yaml:2:5: packs\[0\]: There is no folder “huose”/],
    ['politesse.config.yaml', 'vocabulary: [{file: w.txt}]', /vocabulary\[0\]\.file: There is no file “w\.txt”/],
    [
      'politesse.config.yaml',
      'select: ["$.a["]',
      /yaml:1:10: select\[0\]: The selector “\$\.a\[” is not understood from character 4/,
    ],
    [
      'politesse.config.yml',
      '',
      /One folder has two configurations, politesse\.config\.yml and politesse\.config\.mts/,
    ],
  ])('says so: %s %j', async (name, text, message) => {
    const two: Record<string, string> = name.endsWith('.yml') ? {'politesse.config.mts': ''} : {}
    const more = {'base.yaml': '', 'loop.yaml': 'extends: ./politesse.config.yaml', 'a.txt': late}
    const {check} = await repository({[name]: text, ...more, ...two})
    const {code, err, out} = await check('a.txt')
    expect(err).toMatch(message)
    expect({code, out}).toEqual({code: 2, out: ''})
  })

  it('tells all that is wrong at once, in the reader’s language', async () => {
    const {cwd} = await repository({'politesse.config.yaml': 'a: 1\nchannel: fax\nrules: {jargon: 3}\n'})
    const {err} = await politesse(['check'], {cwd, language: 'fr'})
    expect(err.match(/politesse\.config\.yaml:\d:\d+: /g)).toHaveLength(3)
    expect(err).toContain('La clé « a » n’existe pas à cet endroit.')
    expect((await politesse(['check'], {cwd, language: 'ro'})).err).toContain('„fax” nu poate sta aici.')
  })

  it('costs only the files below it', async () => {
    const {check} = await repository({
      'a.txt': late,
      'sub/politesse.config.yaml': 'x: 1',
      'sub/a.txt': late,
      'z.txt': late,
    })
    const {code, out} = await check('--format', 'compact')
    expect(code).toBe(2)
    expect(out).toMatch(
      /^a\.txt:1:1: error.*\nz\.txt:1:1: error.*\nsub\/politesse\.config\.yaml:1:1: error: x: There is no key/m,
    )
    expect(out).not.toContain('sub/a.txt')
  })

  it('is told when it was named and is not there', async () => {
    const {check} = await repository({'a.txt': late})
    expect(await check('--config', 'x.yaml', 'a.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('x.yaml: There is no such configuration'),
    })
  })
})
