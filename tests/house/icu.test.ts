import {expect, it} from 'vitest'
import {folderOf, politesse} from './cli.js'

const catalogue = (texts: Record<string, string>) => JSON.stringify(texts, undefined, 2)

it('finds a fault in a branch of an ICU choice, at its place and once, in each language', async () => {
  const cwd = await folderOf({
    'locales/en.json': catalogue({
      open: 'You have {n, plural, one {# ticket} other {# tickets}}. We will get back to you soon.',
      late: '{days, plural, =0 {We will get back to you soon.} other {We will get back to you in # days.}}',
      two: 'Your {n, plural, one {case is open} other {cases are open}}. We will call you at 4 pm.',
    }),
    'locales/fr.json': catalogue({
      late: '{days, plural, =0 {Nous reviendrons vers vous bientôt.} other {Nous reviendrons vers vous sous # jours.}}',
    }),
    'locales/ro.json': catalogue({
      late: '{days, plural, =0 {Vom reveni cu un răspuns în curând.} few {Vom reveni cu un răspuns în # zile.} other {Vom reveni cu un răspuns în # de zile.}}',
    }),
  })
  const {out} = await politesse(['check', '--format', 'json', '--rule', 'missing-translation=off', '.'], {cwd})
  const {files} = JSON.parse(out) as {files: {path: string; findings: {rule: string; quote: string; line: number}[]}[]}
  expect(
    files.flatMap(({path, findings}) => findings.map(({rule, quote, line}) => `${path}:${line} ${rule} ${quote}`)),
  ).toEqual([
    'locales/en.json:2 vague-wait We will get back to you soon',
    'locales/en.json:3 vague-wait We will get back to you soon',
    'locales/fr.json:2 vague-wait Nous reviendrons vers vous bientôt',
    'locales/ro.json:2 vague-wait Vom reveni cu un răspuns în curând',
  ])
})

it('reads the plurals of i18next as texts of their own', async () => {
  const cwd = await folderOf({
    'locales/en.json': catalogue({
      left_one: 'There is {{count}} day left. We will get back to you soon.',
      left_other: 'There are {{count}} days left. We will get back to you by noon.',
    }),
  })
  const {out} = await politesse(['check', '--format', 'compact', '.'], {cwd})
  expect(out.match(/\[vague-wait\]/g)).toHaveLength(1)
  expect(out).toContain('locales/en.json:2:')
})
