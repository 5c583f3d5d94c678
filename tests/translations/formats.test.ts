import {describe, expect, it, test} from 'vitest'
import {faults} from './compare.js'

describe('one file of several locales', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a tree with a locale at its root',
      'm.json',
      '{"en": {"a": {"b": "Good day, {{name}}"}, "c": "Bye"}, "fr": {"a": {"b": "Bonjour, {{nom}}"}}}',
      ['m.json absent [Bye] fr', 'm.json placeholder renamed [{{nom}}] +{{nom}} -{{name}} en'],
    ],
    [
      'locales below each key, one of them empty',
      'm.yaml',
      'late:\n  en: Your parcel is late\n  fr: ""\n  ro: Coletul întârzie\n',
      ['m.yaml empty [] fr'],
    ],
    [
      'regional locales',
      'm.json',
      '{"fr": {"a": "Bonne journée", "b": "À lundi"}, "fr-CA": {"b": "À tantôt"}, "en-GB": {"a": "Good day"}}',
      ['m.json absent [À lundi] en-GB'],
    ],
    [
      'plural forms as a union',
      'm.json',
      '{"en": {"n_one": "One day left", "n_other": "{{count}} days left"}, "ro": {"n_one": "A rămas {{count}} zi", "n_few": "Au rămas {{count}} zile", "n_other": "Au rămas {{count}} de zile"}}',
      [],
    ],
    [
      'keys that only look like plural forms',
      'm.json',
      '{"en": {"step_one": "Go there", "step_two": "Come back"}, "fr": {"step_one": "Allez-y donc"}}',
      ['m.json absent [Come back] fr'],
    ],
    [
      'columns of a table, a key beside them',
      'm.csv',
      'key,en,fr\nhi,"Hello ""you"" {name}",Bonjour à vous\nbye,See you soon,\n',
      ['m.csv placeholder lacking [Bonjour à vous] + -{name} en', 'm.csv empty [] fr'].reverse(),
    ],
    [
      'rows with a locale each',
      'm.jsonl',
      '{"key": "hi", "locale": "en", "text": "Hello to you"}\n{"key": "hi", "locale": "fr", "text": "Bonjour %{name}"}\n',
      ['m.jsonl placeholder unknown [%{name}] +%{name} - en'],
    ],
    [
      'dynamic content, in a language whose number is not known too',
      'm.json',
      '{"items": [{"id": 1, "variants": [{"id": 2, "locale_id": 1, "content": "Good day {{n}}"}, {"id": 3, "locale_id": 16, "content": "Bonjour {{n}}"}, {"id": 4, "locale_id": 1090, "content": "Bună ziua"}]}, {"id": 5, "variants": [{"id": 6, "locale_id": 1, "content": "Bye now"}, {"id": 7, "locale_id": 1090, "content": "Pe curând"}]}]}',
      ['m.json absent [Bye now] fr', 'm.json placeholder lacking [Bună ziua] + -{{n}} en-US'],
    ],
    [
      'dynamic content as a table',
      'm.csv',
      'Title,Default language,Default text,French text,Variant status\nA,English,Hello {{n}} there,Bonjour {{m}} madame,x\nB,English,Bye for now,,x\n',
      ['m.csv empty [] fr', 'm.csv placeholder renamed [{{m}}] +{{m}} -{{n}} en'],
    ],
    [
      'an article with its translations',
      'm.json',
      '{"type": "article", "title": "Refunds", "body": "We refund you by {{day}}.", "default_locale": "en", "translated_content": {"fr": {"title": "", "body": "Remboursement {{jour}}."}}}',
      ['m.json empty [] fr', 'm.json placeholder renamed [{{jour}}] +{{jour}} -{{day}} en'],
    ],
    [
      'a gettext catalogue',
      'm.po',
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "%d parcel"\nmsgid_plural "%d parcels"\nmsgstr[0] "un colis"\nmsgstr[1] "%d colis"\n\nmsgid "Call %s"\nmsgstr "Appelez"\n\nmsgid "Bye"\nmsgstr ""\n\nmsgctxt "k"\nmsgid "key.of"\nmsgstr "Pour %s"\n',
      ['m.po empty [] fr', 'm.po placeholder lacking [Appelez] + -%1$s msgid'],
    ],
    [
      'XLIFF',
      'm.xlf',
      '<xliff><file source-language="en" target-language="fr"><trans-unit id="a"><source>Hi <x id="N"/></source><target>Salut <x id="M"/></target></trans-unit><trans-unit id="b"><source>Bye now</source></trans-unit><trans-unit id="c"><source>Good night</source><target/></trans-unit><trans-unit id="d" translate="no"><source>Netbox 4</source></trans-unit></file></xliff>',
      [
        'm.xlf absent [Bye now] fr',
        'm.xlf empty [] fr',
        'm.xlf placeholder renamed [Salut <x id="M"/>] +<x id="M"/> -<x id="N"/> en',
      ],
    ],
    [
      'texts of one language each',
      'm.json',
      '[{"id": 1, "locale": "en", "body": "Good day"}, {"id": 2, "locale": "fr", "body": "Au revoir"}]',
      [],
    ],
    [
      'settings that one locale lacks',
      'm.json',
      '{"en": {"url": "https://x.org", "n": 1, "a": "Good day"}, "fr": {"a": "Bonne journée"}}',
      [],
    ],
  ])('%s', async (_, path, text, expected) => {
    expect(await faults({[path]: text})).toEqual(expected)
    // a byte order mark moves every place
    expect(await faults({[path]: `\uFEFF${text}`})).toEqual(expected)
  })
})

describe('files that differ in their locale', () => {
  it('are matched by folder, by ending and by name', async () => {
    for (const path of ['app/*/macros.yaml', 'macros.*.yaml', 'macros-*.yml', '*.yaml', '*/help/*.yaml']) {
      const [en, fr] = ['en', 'fr'].map((locale) => path.replaceAll('*', locale)) as [string, string]
      expect(await faults({[en]: 'a: Good day\nb: See you\n', [fr]: 'a: Bonjour {name}\n'}), path).toEqual([
        `${en} absent [See you] fr`,
        `${fr} placeholder unknown [{name}] +{name} - en`,
      ])
    }
    expect(await faults({'a/en/x.json': '{"a": "Good day"}', 'b/fr/x.json': '{"b": "Bonne journée"}'})).toEqual([])
  })

  it('may be a catalogue each', async () => {
    const po = (text: string) => `msgid "hello"\nmsgstr "${text}"\n\nmsgid "bye"\nmsgstr "${text && 'Good bye'}"\n`
    expect(await faults({'l/fr.po': po('Bonjour %s'), 'l/ro.po': po('Bună ziua')})).toEqual([
      'l/ro.po placeholder lacking [Bună ziua] + -%1$s fr',
    ])
    expect(await faults({'l/fr.po': po('Bonjour'), 'l/ro.po': po('')})).toEqual([
      'l/ro.po empty [] ro',
      'l/ro.po empty [] ro',
    ])
  })

  it('name an empty file’s locale, and leave out a broken one', async () => {
    const en = '{"a": "Good day"}'
    expect(await faults({'en.json': en, 'fr.json': '{}'})).toEqual(['en.json absent [Good day] fr'])
    expect(await faults({'en.json': en, 'fr.json': '{"a": '})).toEqual([])
  })

  it('are right where most of them agree', async () => {
    const files = {
      'en.json': '{"a": "At {time} then"}',
      'fr.json': '{"a": "À {heure} alors"}',
      'ro.json': '{"a": "La {heure} atunci"}',
    }
    expect(await faults(files)).toEqual(['en.json placeholder renamed [{time}] +{time} -{heure} fr'])
  })

  it('compare lists by ids, and lists without only where they are as long', async () => {
    const list = (...texts: string[]) => JSON.stringify(texts.map((body) => ({body})))
    expect(await faults({'en.json': list('Good {day}', 'Bye now'), 'fr.json': list('Au revoir')})).toEqual([])
    expect(await faults({'en.json': list('Good {day}'), 'fr.json': list('Bonjour à tous')})).toHaveLength(1)
    const named = (...ids: string[]) => JSON.stringify(ids.map((slug) => ({slug, body: 'Some words'})))
    expect(await faults({'en.json': named('a', 'b', 'c'), 'fr.json': named('b', 'a')})).toEqual([
      'en.json absent [Some words] fr',
    ])
    expect(await faults({'en.json': named('a', 'b', 'c'), 'fr.json': named('x', 'y', 'z')})).toEqual([])
  })

  it('tell of an article that is missing, unless names are translated', async () => {
    const page = '# A page\n\nWords for customers.\n'
    const files = {'kb/en/a.md': page, 'kb/en/b.md': page, 'kb/fr/a.md': page, 'kb/ro/alta.md': page}
    expect(await faults(files)).toEqual(['kb/en/b.md file [A page] kb/fr/b.md'])
    expect(await faults(files, ['kb/fr/b.md'])).toEqual([])
    expect(
      await faults({'a.en.html': '<p>Hello you</p>', 'a.fr.html': '<p>Bonjour</p>', 'b.fr.html': '<p>Adieu</p>'}),
    ).toEqual(['b.fr.html file [Adieu] b.en.html'])
  })
})
