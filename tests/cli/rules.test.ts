import {describe, expect, it} from 'vitest'
import {folderOf, politesse} from '../house/cli.js'

const rule = (out: string, name: string) => out.split('\n').find((line) => line.startsWith(`${name} `)) ?? ''

describe('politesse rules', () => {
  it('shows the severities as configured for the folder, or for a file', async () => {
    const cwd = await folderOf({
      'politesse.config.yaml':
        'preset: core\nrules: {jargon: error, unused-suppression: "off"}\noverrides: [{files: kb/**, rules: {jargon: info, overpromise: error}}]\n',
    })
    const {out} = await politesse(['rules'], {cwd})
    expect(rule(out, 'jargon')).toMatch(/^jargon +error .*\(core, recommended; on its own: warning\)$/)
    expect(rule(out, 'overpromise')).toMatch(/^overpromise +off .*on its own: warning/)
    expect(rule(out, 'excuse')).toMatch(/^excuse +error .*\(core, recommended\)$/)
    expect(rule(out, 'unused-suppression')).toMatch(/ off .*on its own: warning/)
    const {out: there} = await politesse(['rules', 'kb/a.md'], {cwd})
    expect(rule(there, 'jargon')).toMatch(/ info /)
    expect(rule(there, 'overpromise')).toMatch(/ error /)
    expect(rule((await politesse(['rules', '--no-config'], {cwd})).out, 'jargon')).toMatch(/^jargon +warning /)
  })

  it('shows what the call says, and where a channel has a severity of its own', async () => {
    const {out} = await politesse(['rules', '--preset', 'all', '--rule', 'jargon=off'], {language: 'fr'})
    expect(rule(out, 'jargon')).toMatch(/ inactive .*d’elle-même : avertissement/)
    expect(rule((await politesse(['rules'])).out, 'named-employee')).toMatch(/ off .*social: error/)
    expect(rule((await politesse(['rules', '--channel', 'social'])).out, 'named-employee')).toMatch(/ error /)
    const {code, err} = await politesse(['rules', '--channel', 'socal'])
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean “social”?')])
  })
})

describe('the rules about comments', () => {
  it('have severities in the configuration like any other', async () => {
    const cwd = await folderOf({
      'politesse.config.yaml': 'rules: {unused-suppression: error, invalid-suppression: "off"}\n',
      'a.md': '<!-- politesse-disable jargon, jargn -->\n\nGood day, Ana.\n',
    })
    const {out, code} = await politesse(['check', '--format', 'compact', '.'], {cwd})
    expect(code).toBe(1)
    expect(out).toContain('a.md:1:1: error:')
    expect(out).not.toContain('invalid-suppression')
    const {code: off} = await politesse(['check', '--rule', 'unused-suppression=off', '.'], {cwd})
    expect(off).toBe(0)
  })
})

describe('a rule that a pack of one’s own adds to one language', () => {
  const files = {
    'house/pack.yaml': 'name: Lumen\nextends: fr\n',
    'house/rules/inside-words.yaml':
      'title: Mots maison\nmessage: Dites ce qui va se passer.\nframes:\n  department:\n    patterns: ["niveau deux"]\n    examples: {wrong: ["Voyez avec [niveau deux]."], right: ["Je vous appelle à 16 h."]}\n',
    'm.fr.yaml':
      '# politesse-disable-next-line inside-words -- convenu\na: Voyez cela avec niveau deux, merci beaucoup.\n',
  }

  it('is known to comments, calls and explanations in another', async () => {
    const cwd = await folderOf(files)
    const say = (...args: string[]) => politesse([...args, '--pack', 'house'], {cwd})
    expect(await say('check', 'm.fr.yaml')).toMatchObject({code: 0, err: ''})
    expect((await say('check', '--rule', 'inside-words', 'm.fr.yaml')).code).toBe(0)
    expect((await say('explain', 'inside-words')).out).toContain('Mots maison')
  })
})

it('writes as the language of the reader does', async () => {
  const colons = async (language: string) => (await politesse(['explain', 'vague-wait', '--language', language])).out
  expect(await colons('en')).toMatch(/^vague-wait: .*\nSeverity: error · Presets: /)
  expect(await colons('fr')).toMatch(/^vague-wait : .*\nGravité : erreur · Jeux : /)
  expect(await colons('ro')).toMatch(/^vague-wait: .*\nGravitate: eroare · Seturi: /)
})
