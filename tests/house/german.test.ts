import {beforeAll, describe, expect, it} from 'vitest'
import {loadPack} from '../../src/house/node.js'
import {createLinter, type Linter, type LocalePack} from '../../src/index.js'
import {createPhrasebook} from '../../src/phrasebook/index.js'
import {folderOf, politesse} from './cli.js'

// written by following docs/packs.md and nothing else; it needs no change in src/
const files = {
  'pack.yaml': `
name: Deutsch
tag: de
parser: latin
abbreviations: [bzw, ca, Nr, Tel, usw]
unless:
  before: ["{hypothetical}"]
`,
  'lexicon/woerter.yaml': `
hypothetical: [wenn, falls, sofern, "für den Fall"]
our: [unser, unsere, das, die, der]
own-tool: [System, Computer, Server, Buchungssystem, Kassensystem, Datenbank, Leitung, "interne[s] Netz"]
failing:
  - "(streikt|spinnt|hängt|lahmt)"
  - "ist [leider] (abgestürzt|ausgefallen|überlastet|langsam)"
  - "funktioniert [gerade|derzeit] nicht"
filler: [heute, gerade, leider, wieder, mal, schon]
common: [der, die, das, und, ich, sie, ist, nicht, wir, ein, eine, in, zu, den, mit, auf, für, es, von, im, dem, des, auch, an, um, Ihnen, Ihre, haben, kann]
`,
  'rules/excuse.yaml': `
title: Die eigene Technik als Grund
message: "Eine Ausrede: „{{quote}}“. Sagen Sie, was Sie tun, und bis wann."
phrases: [check.commit]
frames:
  tool-failing:
    patterns:
      - "{our} {own-tool} … {failing}"
    examples:
      wrong:
        - "Ich sehe Ihre Bestellung nicht, [unser System ist abgestürzt]."
        - "[Das Buchungssystem streikt] heute wieder."
      right:
        - "Wenn das System abgestürzt ist, starten Sie den Rechner neu."
        - "Ich prüfe das und rufe Sie um 16 Uhr an."
`,
  'phrases/check.yaml': `
commit_one: "Ich prüfe das und melde mich in einer Minute."
commit_other: "Ich prüfe das und melde mich in {{count}} Minuten."
`,
}

describe('a German pack of one rule', () => {
  let folder: string
  let pack: LocalePack
  let linter: Linter
  beforeAll(async () => {
    folder = await folderOf(files)
    pack = await loadPack(folder)
    linter = createLinter({locales: [pack]})
  })

  it('is sound for the command line', async () => {
    const {code, out} = await politesse(['pack', 'check', folder])
    expect(out).toContain('(de): 1 rule, 1 pattern, 0 terms, 2 phrases, 4 examples: all is well.')
    expect(code).toBe(0)
  })

  it('flags exactly, umlauts or not, capitals or not', () => {
    for (const [text, quote] of [
      ['Guten Tag, unser Server ist leider überlastet.', 'unser Server ist leider überlastet'],
      ['tut mir leid, die datenbank haengt nicht, die leitung spinnt', 'die leitung spinnt'],
      ['Die Datenbank hangt.', 'Die Datenbank hangt'],
    ] as const) {
      const {locale, findings} = linter.lint(text)
      expect(locale).toBe('de')
      expect(findings.map((finding) => finding.quote)).toEqual([quote])
      expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(quote)
    }
  })

  it('leaves conditions, other subjects and abbreviations alone', () => {
    for (const text of [
      'Falls das Kassensystem streikt, rufen Sie uns an.',
      'Der Fahrer streikt.',
      'Es war Nr. 4 bzw. 5.',
    ])
      expect(linter.lint(text).findings, text).toEqual([])
  })

  it('is of the kind and severity of politesse’s own rule, with its own message and phrases', () => {
    const [finding] = linter.lint('Unser System spinnt.').findings
    expect(finding).toMatchObject({
      rule: 'excuse',
      severity: 'error',
      message: 'Eine Ausrede: „Unser System spinnt“. Sagen Sie, was Sie tun, und bis wann.',
      phrases: [{key: 'check.commit', text: 'Ich prüfe das und melde mich in {{count}} Minuten.'}],
    })
    expect(createLinter({locales: [pack], preset: 'core'}).lint('Unser System spinnt.').findings).toHaveLength(1)
  })

  it('is told from English by its words', async () => {
    const {out} = await politesse(['check', '--pack', folder, '--format', 'json', '-'], {
      input: 'Ich kann Ihre Bestellung nicht öffnen, unser System ist abgestürzt und es tut mir wirklich leid.\n',
    })
    const {files: shown} = JSON.parse(out) as {files: {findings: {locale: string; rule: string}[]}[]}
    expect(shown[0]?.findings).toMatchObject([{locale: 'de', rule: 'excuse'}])
  })

  it('speaks with plurals', async () => {
    const book = createPhrasebook({locale: pack})
    const say = (count: number) => book.say('check.commit' as never, {count} as never)
    expect([say(1), say(20)]).toEqual([
      'Ich prüfe das und melde mich in einer Minute.',
      'Ich prüfe das und melde mich in 20 Minuten.',
    ])
  })

  it('says that there are no inflections', async () => {
    const broken = await folderOf({
      ...files,
      'rules/excuse.yaml': files['rules/excuse.yaml'].replace('{failing}"', '<spinnen>"'),
      'lexicon/mehr.yaml': 'kaputt: {verbs: [streiken]}\n',
    })
    const {code, out} = await politesse(['pack', 'check', broken])
    expect(code).toBe(1)
    expect(out).toMatch(
      /rules\/excuse\.yaml:8:29 .*\n.*“spinnen” cannot be inflected: politesse has no inflections for “de”/,
    )
    expect(out.replace(/\s+/g, ' ')).toContain(
      'write out the forms, as in (Paket|Pakete), in a pattern or under “words”',
    )
  })
})
