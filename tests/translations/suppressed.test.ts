import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf, politesse} from '../house/cli.js'

const english = 'late: Your parcel arrives on {{day}}.\n'
const french = 'late: Votre colis arrive {{jour}}.\n'
const extra = 'thanks: Thank you for the photo, Ana.\n'

interface Shown {
  findings: {rule: string}[]
  suppressed?: {rule: string; reason?: string}[]
}

async function check(cwd: string, ...args: string[]) {
  const {out, code} = await politesse(['check', '--format', 'json', ...args], {cwd})
  const {files, baseline} = JSON.parse(out) as {files: Shown[]; baseline?: {hidden: number; gone: number}}
  return {
    code,
    baseline,
    found: files.flatMap(({findings}) => findings.map(({rule}) => rule)),
    suppressed: files.flatMap(({suppressed = []}) => suppressed),
  }
}

describe('a comment', () => {
  it('suppresses what is wrong between translations, with its reason', async () => {
    const cwd = await folderOf({
      'm/en.yaml': `${english}# politesse-disable-next-line missing-translation -- only here\n${extra}`,
      'm/fr.yaml': `# politesse-disable-next-line placeholder-mismatch\n${french}`,
    })
    const {code, found, suppressed} = await check(cwd, 'm')
    expect({code, found}).toEqual({code: 0, found: []})
    expect(suppressed).toMatchObject([
      {rule: 'missing-translation', reason: 'only here'},
      {rule: 'placeholder-mismatch'},
    ])
  })

  it('does so without a name, in every format', async () => {
    const cwd = await folderOf({
      'm/en.json': `{"late": "Your parcel arrives on {{day}}."}`,
      'm/fr.json': `{"politesse": "disable", "late": "Votre colis arrive {{jour}}."}`,
      'kb/en/a.md': '# Return a parcel\n',
      'kb/fr/a.md': '# Renvoyer un colis\n',
      'kb/en/b.md': '<!-- politesse-disable-next-line -->\n# Get a refund\n',
      'ro.po':
        'msgid ""\nmsgstr "Language: ro\\n"\n\n# politesse-disable-next-line\nmsgid "Hello, %s dear"\nmsgstr "Bună ziua, dragă"\n',
      'm.xliff':
        '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="a"><!-- politesse-disable-next-line -->\n<source>We call you at {{time}}.</source><target>Nous vous appelons à {{heure}}.</target></trans-unit></body></file></xliff>',
    })
    expect(await check(cwd)).toMatchObject({code: 0, found: []})
  })

  it('is not idle where a run saw only some of the files', async () => {
    const cwd = await folderOf({
      'm/en.yaml': `${english}# politesse-disable-next-line missing-translation\n${extra}`,
      'm/fr.yaml': `# politesse-disable-next-line\n${french}`,
    })
    expect((await check(cwd, 'm/en.yaml')).found).toEqual([])
    expect((await check(cwd, 'm/fr.yaml')).found).toEqual([])
  })

  it('is idle where all were seen and nothing is wrong', async () => {
    const cwd = await folderOf({
      'm/en.yaml': `# politesse-disable-next-line missing-translation\n${english}`,
      'm/fr.yaml': `# politesse-disable-next-line placeholder-mismatch\nlate: Votre colis arrive {{day}}.\n`,
    })
    expect((await check(cwd, 'm')).found).toEqual(['unused-suppression', 'unused-suppression'])
    // a whole file may be missing, and that shows only beside all others
    expect((await check(cwd, 'm/en.yaml', 'm/fr.yaml')).found).toEqual(['unused-suppression'])
  })

  it('is found again in the cache, and by threads', async () => {
    const cwd = await folderOf({
      'm/en.yaml': english,
      'm/fr.yaml': `# politesse-disable-next-line placeholder-mismatch\n${french}`,
    })
    const first = await check(cwd, '--cache', 'm')
    expect(await check(cwd, '--cache', 'm')).toEqual(first)
    expect(await check(cwd, '--threads', '2', 'm')).toEqual(first)
    expect(first).toMatchObject({found: [], suppressed: [{rule: 'placeholder-mismatch'}]})
  })
})

describe('a baseline', () => {
  const recorded = async () => {
    const cwd = await folderOf({'m/en.yaml': english + extra, 'm/fr.yaml': french, 'm/late.fr.yaml': french})
    await politesse(['baseline', 'm'], {cwd})
    expect(readFileSync(join(cwd, '.politesse-baseline.json'), 'utf8')).toContain('placeholder-mismatch')
    return cwd
  }

  it('keeps what a run of some files cannot see', async () => {
    const cwd = await recorded()
    const before = readFileSync(join(cwd, '.politesse-baseline.json'), 'utf8')
    for (const path of ['m/en.yaml', 'm/fr.yaml']) {
      expect((await check(cwd, path)).baseline).toMatchObject({gone: 0})
      expect((await politesse(['baseline', path], {cwd})).code).toBe(0)
    }
    expect(readFileSync(join(cwd, '.politesse-baseline.json'), 'utf8')).toBe(before)
  })

  it('keeps what waits for a broken file', async () => {
    const cwd = await recorded()
    writeFileSync(join(cwd, 'm/en.yaml'), 'late: "Your\n')
    expect((await check(cwd, 'm')).baseline).toMatchObject({gone: 0})
  })

  it('loses what was mended', async () => {
    const cwd = await recorded()
    writeFileSync(join(cwd, 'm/fr.yaml'), 'late: Votre colis arrive {{day}}.\nthanks: Merci pour la photo, Ana.\n')
    expect((await check(cwd, 'm')).baseline).toMatchObject({gone: 2})
  })

  it('keeps the findings of a rule that the configuration or the call turns off', async () => {
    const cwd = await folderOf({'a.txt': 'We will get back to you soon.\n'})
    await politesse(['baseline', '.'], {cwd})
    writeFileSync(join(cwd, 'politesse.config.yaml'), 'rules: {vague-wait: "off"}\n')
    expect((await check(cwd)).baseline).toMatchObject({gone: 0})
    writeFileSync(join(cwd, 'politesse.config.yaml'), 'overrides: [{files: "*.txt", rules: {vague-wait: "off"}}]\n')
    expect((await check(cwd)).baseline).toMatchObject({gone: 0})
    expect((await check(cwd, '--no-config', '--rule', 'excuse')).baseline).toMatchObject({gone: 0})
    expect((await check(cwd, '--no-config')).baseline).toMatchObject({hidden: 1, gone: 0})
  })
})

describe('a fuzzy translation', () => {
  it('is told of, in the language of the reader', async () => {
    const cwd = await folderOf({
      'fr.po': '#, fuzzy\nmsgid "We call you at four, %s."\nmsgstr "Nous vous appelons à quatre heures."\n',
    })
    const {out} = await politesse(['check', '.'], {cwd})
    expect(out).toContain('3:9  warning  missing-translation')
    expect(out.replace(/\s+/g, ' ')).toContain('gettext leaves it out: customers read “We call you at four, %s.”.')
    expect(out).not.toContain('placeholder-mismatch')
    expect((await politesse(['check', '.'], {cwd, language: 'ro'})).out).toContain('marcajul fuzzy')
  })
})

describe('a numbered language of Zendesk', () => {
  it('is called by its name where the words tell it', async () => {
    const english = 'We will call you at 4 pm today and tell you where your parcel is now.'
    const romanian = 'Vă sunăm astăzi la ora 16 și vă spunem unde se află acum coletul dumneavoastră.'
    const item = (id: number, ...variants: [number, string][]) => ({
      id,
      variants: variants.map(([locale_id, content]) => ({locale_id, content})),
    })
    const cwd = await folderOf({
      'dc.json': JSON.stringify({items: [item(1, [1, english], [90, romanian]), item(2, [1, english])]}),
    })
    const {out} = await politesse(['check', '.'], {cwd})
    expect(out.replace(/\s+/g, ' ')).toContain('has no text in Romanian')
  })
})

describe('a file that names no locale', () => {
  it('is compared as the default of those beside it', async () => {
    const cwd = await folderOf({
      'late.yaml': english + extra,
      'late.fr.yaml': french,
      'paid.yaml': 'paid: Your refund was sent on Monday.\n',
      'paid.fr.yaml': 'paid: Votre remboursement est parti lundi.\n',
      'sent.yaml': 'sent: Your parcel was sent on Monday.\n',
      'moved.fr.yaml': 'moved: Votre adresse a été changée lundi.\n',
      'notes.txt': 'We have moved the desk.\n',
    })
    const {out} = await politesse(['check', '--format', 'compact', '.'], {cwd})
    expect(
      out
        .split('\n')
        .filter((line) => /translation|mismatch/.test(line))
        .map((line) => line.replace(/: .*/, '')),
    ).toEqual(['late.fr.yaml:1:26', 'late.yaml:2:9', 'moved.fr.yaml:1:8', 'sent.yaml:1:7'])
    expect(out).toContain('moved.yaml is missing')
    expect(out).toContain('sent.fr.yaml is missing')
  })

  it('is so in the cache, too, once there is a translation', async () => {
    const cwd = await folderOf({'late.yaml': english})
    expect((await check(cwd, '--cache')).found).toEqual([])
    writeFileSync(join(cwd, 'late.fr.yaml'), french)
    expect((await check(cwd, '--cache')).found).toEqual(['placeholder-mismatch'])
    expect((await check(cwd, '--cache')).found).toEqual(['placeholder-mismatch'])
  })

  const page = (what: string) => `We call you at four about ${what}, and send you the letter on Monday.\n`
  const pageFr = (what: string) => `Nous vous appelons à seize heures pour ${what}, la lettre part lundi.\n`

  it('is the default of those in folders of a language, wherever the folder stands', async () => {
    const cwd = await folderOf({
      'docs/refund.md': page('the refund'),
      'docs/fr/refund.md': pageFr('le remboursement'),
      'docs/fr/moved.md': pageFr('le déménagement'),
      'docs/guide/start.md': page('the start'),
      'docs/fr/guide/start.md': pageFr('le début'),
      'docs/guide/next.md': page('the next step'),
      'docs/fr/guide/next.md': pageFr('la suite'),
      'docs/guide/end.md': page('the end'),
      'docs/macros.yaml': english,
      'docs/fr/macros.yaml': french,
    })
    const told = async (...args: string[]) => {
      const {out} = await politesse(['check', '--format', 'compact', ...args], {cwd})
      return out.split('\n').filter((line) => /translation|mismatch/.test(line))
    }
    const lines = await told('.')
    expect(lines.map((line) => line.replace(/: .*/, ''))).toEqual([
      'docs/fr/macros.yaml:1:26',
      'docs/fr/moved.md:1:1',
      'docs/guide/end.md:1:1',
    ])
    expect(lines[1]).toContain('docs/moved.md is missing')
    expect(lines[2]).toContain('docs/fr/guide/end.md is missing')
    expect(await told('docs')).toEqual(lines)
    expect(await told('--cache', '.')).toEqual(lines)
    expect(await told('--cache', '.')).toEqual(lines)
    expect(await told('docs/guide/end.md')).toHaveLength(0)
  })

  it('is none of them by chance: one page of many that has a namesake, or another language beside it', async () => {
    const cwd = await folderOf({
      'README.md': page('the readme'),
      'LICENSE.md': page('the licence'),
      'CHANGES.md': page('the changes'),
      'fr/README.md': pageFr('le fichier'),
      'kb/index.md': page('the index'),
      'kb/en/index.md': page('the start'),
      'kb/en/more.md': page('more'),
      'kb/fr/index.md': pageFr('le début'),
      'kb/fr/more.md': pageFr('la suite'),
      'it/index.md': page('our computers'),
      'index.md': page('the house'),
    })
    const {out} = await politesse(['check', '--format', 'compact', '.'], {cwd})
    expect(out).not.toMatch(/missing-translation/)
  })

  it('is something else beside one that names its language', async () => {
    const cwd = await folderOf({'late.yaml': extra, 'late.en.yaml': english, 'late.fr.yaml': english})
    expect((await check(cwd)).found).toEqual([])
  })
})
