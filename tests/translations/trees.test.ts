import fc from 'fast-check'
import {expect, it} from 'vitest'
import {stringify} from 'yaml'
import {compare} from './compare.js'

const names = ['name', 'day', 'count', 'order_id']
const locales = ['en', 'fr', 'ro']

/** A text by its placeholders; `undefined` where the locale has none, `[]` and blank where it is empty. */
interface Version {
  placeholders: string[]
  blank: boolean
}

const version = fc.record({placeholders: fc.shuffledSubarray(names), blank: fc.boolean()})
// `key` names the entry that it stands in
const key = fc.stringMatching(/^k[a-z]{1,8}$/).filter((name) => name !== 'key')
/** The first locale has every text, so that it is what the others are held to. */
const corpus = fc.dictionary(
  key,
  fc.record({
    en: fc.shuffledSubarray(names),
    fr: fc.option(version, {nil: undefined}),
    nested: fc.boolean(),
  }),
  {minKeys: 1, maxKeys: 12},
)
type Corpus = Record<string, {en: string[]; fr: Version | undefined; nested: boolean}>

const write = (placeholders: readonly string[]) =>
  `Some words, ${placeholders.map((name) => `{{${name}}}`).join(' and ')}.`

/** The tree of a locale, to which one text is added that both have. */
function treeOf(texts: Corpus, locale: 'en' | 'fr'): object {
  const tree: Record<string, unknown> = {always: 'Always there'}
  for (const [name, {en, fr, nested}] of Object.entries(texts)) {
    const text = locale === 'en' ? write(en) : fr && (fr.blank ? ' ' : write(fr.placeholders))
    if (text !== undefined) tree[name] = nested ? {body: text} : text
  }
  return tree
}

/** What is to be found, in no order. */
function expected(texts: Corpus): string[] {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((name) => b.includes(name))
  return Object.values(texts).flatMap(({en, fr}) => {
    if (!fr) return ['missing-translation absent fr']
    if (fr.blank) return ['missing-translation empty fr']
    if (same(en, fr.placeholders)) return []
    const unknown = fr.placeholders.filter((name) => !en.includes(name)).map((name) => `{{${name}}}`)
    const lacking = en.filter((name) => !fr.placeholders.includes(name)).map((name) => `{{${name}}}`)
    return [`placeholder-mismatch +${unknown.sort()} -${lacking.sort()}`]
  })
}

const told = (faults: Awaited<ReturnType<typeof compare>>) =>
  faults.map(({rule, frame, params: {locales, unknown, lacking}}) => {
    const sorted = (list: string[] = []) => [...list].sort().join(',')
    return rule === 'missing-translation'
      ? `${rule} ${frame} ${locales}`
      : `${rule} +${sorted(unknown)} -${sorted(lacking)}`
  })

const layouts: Record<string, (en: object, fr: object) => Record<string, string>> = {
  'one JSON file': (en, fr) => ({'macros.json': JSON.stringify({en, fr})}),
  'one YAML file': (en, fr) => ({'macros.yaml': stringify({en, fr})}),
  'a JSON file a locale': (en, fr) => ({
    'locales/en/m.json': JSON.stringify(en),
    'locales/fr/m.json': JSON.stringify(fr),
  }),
  'a YAML file a locale, under its name': (en, fr) => ({'m.en.yml': stringify({en}), 'm.fr.yml': stringify({fr})}),
  'lists of replies with ids': (en, fr) => ({
    'en.json': JSON.stringify(Object.entries(en).map(([id, body]) => ({id, body}))),
    'fr.json': JSON.stringify(Object.entries(fr).map(([id, body]) => ({id, body}))),
  }),
}

for (const [layout, filesOf] of Object.entries(layouts)) {
  it(`finds what is missing and what differs, and nothing else, in ${layout}`, async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (texts) => {
        const found = await compare(filesOf(treeOf(texts, 'en'), treeOf(texts, 'fr')))
        expect(told(found).sort()).toEqual(expected(texts).sort())
      }),
    )
  })
}

it('says nothing of a corpus whose locales have the same, in whatever order', async () => {
  const same = fc.dictionary(key, fc.tuple(...locales.map(() => fc.shuffledSubarray(names, {minLength: 4}))))
  await fc.assert(
    fc.asyncProperty(same, async (texts) => {
      const files = locales.map((locale, index) => [
        `${locale}.json`,
        JSON.stringify(
          Object.fromEntries(Object.entries(texts).map(([name, lists]) => [name, write(lists[index] ?? [])])),
        ),
      ])
      expect(await compare(Object.fromEntries(files))).toEqual([])
    }),
  )
})
