import {describe, expect, it} from 'vitest'
import {en} from '../../src/cli/messages/en.js'
import {fr} from '../../src/cli/messages/fr.js'
import {languageOf, loadMessages} from '../../src/cli/messages/index.js'
import {ro} from '../../src/cli/messages/ro.js'
import {politesse} from './fakes.js'

describe('a wrong call', () => {
  const wrong: [string[], string][] = [
    [
      ['chek'],
      'There is no command “chek”. The commands are check, init, baseline, phrases, rules, explain, pack. Did you mean “check”?',
    ],
    [['-'], 'Did you mean “check -”?'],
    [['check', '--fromat', 'json'], 'There is no option “--fromat”. Did you mean “--format”?'],
    [['check', '--format', 'jsn'], 'Did you mean “json”?'],
    [['check', '--format', 'sarif='], 'The name of the file is missing. Write: --format sarif=report.txt'],
    [
      ['check', '--format', 'json', '--format', 'sarif'],
      'Two reports, json and sarif, cannot both go to standard output. Send one to a file: --format sarif=report.txt',
    ],
    [
      ['check', '--format', 'json=a', '--format', 'sarif=a'],
      'Two reports, json and sarif, go to the same file “a”. Give each its own.',
    ],
    [['check', '--max-warnings', 'many'], 'The option “--max-warnings” needs a whole number, not “many”.'],
    [
      ['check', '--baseline', 'none.json', '-'],
      'There is no baseline “none.json”. Write it: politesse baseline --baseline none.json',
    ],
    [['baseline', '-'], 'A baseline is of files: standard input cannot be recorded. Name files or folders.'],
    [['check', '--format'], 'The option “--format” needs a value.'],
    [
      ['check', '--rule', 'jargno', '-'],
      'There is no rule “jargno”. The rules are vague-wait, jargon, tone, spelling, invalid-suppression, unused-suppression. Did you mean “jargon”?',
    ],
    [
      ['check', '--rule', 'jargon=eror', '-'],
      'There is no severity “eror”. The severities are error, warning, info, off. Did you mean “error”?',
    ],
    [['check', '--locale', 'rp', '-'], 'There is no locale “rp”. The locales are en, fr, ro. Did you mean “ro”?'],
    [['check', '--preset', 'recomended', '-'], 'Did you mean “recommended”?'],
    [['check', '--channel', 'e-mail', '-'], 'Did you mean “email”?'],
    [['check', '--language', 'de', '-'], 'The report has no language “de”. Its languages are en, fr, ro.'],
    [
      ['phrases', 'calback'],
      'There is no scenario “calback”. The scenarios are callback, hold. Did you mean “callback”?',
    ],
    [['phrases', 'hold.aks'], 'Did you mean “hold.ask”?'],
    [['phrases', '--register', 'formel'], 'Did you mean “formal”?'],
    [['explain'], 'The argument “rule” is missing.'],
    [['explain', 'vague-wiat'], 'Did you mean “vague-wait”?'],
    [['rules', 'x', 'y'], 'There are too many arguments.'],
  ]
  for (const [args, message] of wrong) {
    it(`politesse ${args.join(' ')}`, async () => {
      const {code, out, err} = await politesse(args, {input: 'x'})
      expect(err).toContain(message)
      expect(err).toMatch(/See: politesse .*--help\n$/)
      expect(out).toBe('')
      expect(code).toBe(2)
    })
  }
})

describe('help', () => {
  it('is shown when asked for, and when nothing is', async () => {
    for (const args of [[], ['--help']]) {
      const {code, out, err} = await politesse(args)
      expect(out).toContain('Usage: politesse')
      expect(out).toContain('Examples:\n  politesse check')
      expect(out).toContain('Exit codes: 0')
      expect([code, err]).toEqual([0, ''])
    }
    for (const command of ['check', 'baseline', 'phrases', 'rules', 'explain']) {
      expect((await politesse([command, '--help'])).out).toContain(`Examples:\n  politesse ${command}`)
    }
  })

  it('speaks the reader’s language', async () => {
    expect((await politesse(['check', '--help'], {env: {LANG: 'fr_CA.UTF-8'}})).out).toContain('Exemples :')
    expect((await politesse(['--help', '--language', 'ro'], {env: {LANG: 'fr'}})).out).toContain('Comenzi:')
    expect((await politesse(['chek'], {env: {LC_ALL: 'ro_RO.UTF-8', LANG: 'fr_FR'}})).err).toContain(
      'Comanda „chek” nu există.',
    )
  })

  it('tells the version', async () => expect((await politesse(['--version'])).out).toBe('1.2.3\n'))
})

describe('languages', () => {
  it('come from the option, then from the environment', () => {
    expect(languageOf(undefined, {LC_ALL: '', LANG: 'ro_RO.UTF-8'})).toBe('ro')
    expect(languageOf('fr-CA', {LANG: 'ro'})).toBe('fr')
    for (const LANG of ['C.UTF-8', 'de_DE', 'from', undefined]) expect(languageOf(undefined, {LANG})).toBe('en')
  })

  const keys = (node: object, path = ''): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value, `${path}${key}.`) : [path + key],
    )
  const params = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort()
  const at = (node: unknown, path: string) =>
    path.split('.').reduce((part, key) => (part as Record<string, unknown>)[key], node) as string

  it('have the same messages, with the same parameters', () => {
    const bare = (node: object) => [...new Set(keys(node).map((key) => key.replace(/_(one|few|many|other)$/, '')))]
    for (const messages of [fr, ro]) {
      expect(bare(messages)).toEqual(bare(en))
      for (const key of keys(en)) expect(params(at(messages, key)), key).toEqual(params(at(en, key)))
    }
  })

  it('have their own plurals', async () => {
    const [french, romanian] = await Promise.all([loadMessages('fr'), loadMessages('ro')])
    expect([0, 1, 2].map((count) => french('report.errors', {count}))).toEqual(['0 erreur', '1 erreur', '2 erreurs'])
    expect([1, 2, 20].map((count) => romanian('report.errors', {count}))).toEqual([
      '1 eroare',
      '2 erori',
      '20 de erori',
    ])
  })

  it('leave people’s texts alone', async () => {
    const translate = await loadMessages('en')
    expect(translate('report.quoted', {text: '$t(report.say) {{text}} $& <b>'})).toBe(
      '“$t(report.say) {{text}} $& <b>”',
    )
  })
})

describe('politesse rules, explain, phrases', () => {
  it('list the rules', async () => {
    expect((await politesse(['rules'])).out).toBe(
      [
        'vague-wait           error    About vague-wait (core, recommended)',
        'jargon               warning  About jargon (core, recommended)',
        'tone                 info     About tone (core, recommended)',
        'spelling             off      About spelling (core, recommended)',
        'invalid-suppression  error    Comments that the linter does not understand (core, recommended)',
        'unused-suppression   warning  Comments that suppress nothing (core, recommended)\n',
      ].join('\n'),
    )
  })

  it('explain a rule about comments', async () => {
    const {out, code} = await politesse(['explain', 'unused-suppression'])
    expect(code).toBe(0)
    expect(out).toContain('unused-suppression: Comments that suppress nothing\nSeverity: warning\n')
  })

  it('explain a rule', async () => {
    const {out} = await politesse(['explain', 'vague-wait', '--locale', 'fr'])
    for (const part of [
      'vague-wait: About vague-wait',
      'Because.',
      'We call [soon].',
      'We call at 4 pm.',
      '“fr formal a.b {{time}}”',
    ])
      expect(out).toContain(part)
  })

  it('show phrases, in the reader’s language unless told', async () => {
    expect((await politesse(['phrases', 'hold'])).out).toBe('hold.ask\n    en formal hold.ask {{time}}\n')
    expect((await politesse(['phrases', 'callback.commit', '--register', 'informal'], {env: {LANG: 'ro'}})).out).toBe(
      'callback.commit\n    ro informal callback.commit {{time}}\n',
    )
    expect((await politesse(['phrases', '--locale', 'fr-CA'])).out).toContain('fr formal callback.commit')
  })
})
