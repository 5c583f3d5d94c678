import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../../src/documents/read.js'
import {inFile} from './mapped.js'

const read = (text: string, path: string) => readDocument({path, text})

const po = `# Team remark
msgid ""
msgstr ""
"Project-Id-Version: x\\n"
"Language: fr\\n"

#: src/a.c:1
#, c-format
msgctxt "menu"
msgid "Call %s soon"
msgstr ""
"Nous vous rappelons "
"bient\\303\\264t, \\"%s\\"\\n"

msgid "One file"
msgid_plural "%d files"
msgstr[0] "Un fichier"
msgstr[1] "%d fichiers"

msgid "Not translated yet"
msgstr ""
#~ msgid "Old one"
#~ msgstr "Ancien texte"
`

describe('PO', () => {
  it('reads translations, what has none in its source language, and every remark', async () => {
    const {segments, comments, errors} = await read(po.replace('\\303\\264', 'ô'), 'a.po')
    expect(errors).toEqual([])
    expect(segments.map(({text, locale}) => [text, locale])).toEqual([
      ['Nous vous rappelons bientôt, "%s"\n', 'fr'],
      ['Un fichier', 'fr'],
      ['%d fichiers', 'fr'],
      ['Not translated yet', undefined],
    ])
    expect(comments.map(({text}) => text)).toEqual([
      'Team remark',
      'src/a.c:1',
      'c-format',
      'msgid "Old one"',
      'msgstr "Ancien texte"',
    ])
    const [first] = segments
    expect(first && inFile(po.replace('\\303\\264', 'ô'), first, 'vous rappelons bientôt, "')).toBe(
      'vous rappelons "\n"bientôt, \\"',
    )
  })

  it('reads the source of what is fuzzy, since gettext leaves the translation out', async () => {
    const text =
      '#, fuzzy\nmsgid ""\nmsgstr "Language: fr\\n"\n\n#, c-format, fuzzy\n#| msgid "We call"\nmsgctxt "a"\nmsgid "We call you soon"\nmsgstr "Nous vous appelons"\n\nmsgid "We wait for you"\nmsgstr "Nous vous attendons"\n'
    const {segments} = await read(text, 'a.po')
    expect(segments.map(({text, locale}) => [text, locale])).toEqual([
      ['We call you soon', undefined],
      ['Nous vous attendons', 'fr'],
    ])
  })

  it('reads any string back, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({unit: 'grapheme', maxLength: 10}), {maxLength: 5}), async (parts) => {
        const pieces = ['we say ', ...parts.map((part) => part.replace(/\p{Cc}/gu, '\n')), ' now']
        const written = pieces.map((part) => `"${part.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`)
        const {segments} = await read(`msgid "x y"\nmsgstr ${written.join('\n')}\n`, 'a.po')
        if (!/[<&]/.test(pieces.join(''))) expect(segments.map(({text}) => text)).toEqual([pieces.join('')])
      }),
    )
  })

  it('reads on behind a fault', async () => {
    const {segments, errors} = await read(
      'msgid "a b"\nmsgstr "Never closed\nwhat?\nmsgid "c d"\nmsgstr "Fine now"',
      'a.po',
    )
    expect(segments.map(({text}) => text)).toEqual(['Never closed', 'Fine now'])
    expect(errors).toEqual([{code: 'po', detail: 'string', offset: 19}])
  })
})

describe('XLIFF', () => {
  it('reads 1.2: targets, sources without one, inline elements, proposals never', async () => {
    const file = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="fr" original="a"><body>
<!-- politesse-disable -->
<trans-unit id="1"><source>Call us</source><target>Appelez <g id="1">l&apos;équipe</g> <x id="2"/> ici</target>
<alt-trans><target>Non, non</target></alt-trans><note>for us only</note></trans-unit>
<trans-unit id="2"><source>Not <bpt id="1">&lt;b&gt;</bpt>yet<ept id="1">&lt;/b&gt;</ept> done</source></trans-unit>
<trans-unit id="3"><source>a b</source><target><![CDATA[<p>Un <b>mot</b></p>]]></target></trans-unit>
</body></file></xliff>`
    const {segments, comments, errors} = await read(file, 'a.xlf')
    expect(errors).toEqual([])
    expect(segments.map(({text, locale}) => [text, locale])).toEqual([
      ["Appelez l'équipe \uFFFC ici", 'fr'],
      ['Not yet done', 'en'],
      ['Un mot', 'fr'],
    ])
    expect(comments).toMatchObject([{text: 'politesse-disable'}])
    const [first, , last] = segments
    expect(first && inFile(file, first, "l'équipe")).toBe('l&apos;équipe')
    expect(last && inFile(file, last, 'Un mot')).toBe('Un <b>mot')
  })

  it('reads 2.0, and HTML written with references', async () => {
    const file =
      '<xliff version="2.0" srcLang="en" trgLang="ro"><file id="f"><unit id="1"><segment><source>a</source>' +
      '<target>&lt;p&gt;Bun &amp;icirc;n cas&lt;/p&gt;</target></segment></unit></file></xliff>'
    const [segment] = (await read(file, 'a.xliff')).segments
    expect(segment).toMatchObject({text: 'Bun în cas', locale: 'ro', localeFrom: 'data'})
    expect(segment && inFile(file, segment, 'în')).toBe('&amp;icirc;n')
  })

  it('reads on behind a fault', async () => {
    const file =
      '<xliff><file><trans-unit><source>One two</target></trans-unit><trans-unit><source>Three < four</source>'
    const {segments, errors} = await read(file, 'a.xlf')
    expect(segments.map(({text}) => text)).toEqual(['One two', 'Three < four'])
    expect(errors).toEqual([{code: 'xml', detail: '</target>', offset: 40}])
  })
})
