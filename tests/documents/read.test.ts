import {describe, expect, it} from 'vitest'
import {Lines} from '../../src/documents/lines.js'
import {asLocale, localeOfPath} from '../../src/documents/locale.js'
import {readDocument} from '../../src/documents/read.js'

describe('readDocument', () => {
  it('reads any other file as one plain text', async () => {
    const text = '\uFEFFHello.\r\n\r\n> quoted\nBye.'
    for (const path of ['a.txt', 'README', 'x.unknown', '-']) {
      const {segments} = await readDocument({path, text})
      expect(segments).toMatchObject([{text: text.slice(1), role: 'text'}])
      expect(segments[0]?.map.sourceRange(0, 5)).toEqual({start: 1, end: 6})
    }
  })

  it('takes the extension whatever its case, and folders for channels', async () => {
    const {segments} = await readDocument({path: 'Emails\\FR\\A.JSON', text: '{"a": "un deux trois"}'})
    expect(segments).toMatchObject([{text: 'un deux trois', locale: 'fr', channel: 'email'}])
  })

  it('does not fail on nothing', async () => {
    for (const path of ['a.md', 'a.html', 'a.yaml', 'a.json', 'a.txt']) {
      const {segments} = await readDocument({path, text: ''})
      expect(segments.map(({text}) => text).join('')).toBe('')
    }
  })
})

describe('localeOfPath', () => {
  it('reads folders and suffixes', () => {
    const paths = [
      'docs/fr/faq.md',
      'faq.fr.md',
      'faq-fr.md',
      'faq_fr.yaml',
      'fr.yml',
      'en/faq.fr.md',
      'a/fr-CA/b.md',
      'faq.fr_CA.json',
    ]
    expect(paths.map(localeOfPath)).toEqual(['fr', 'fr', 'fr', 'fr', 'fr', 'fr', 'fr-CA', 'fr-CA'])
    for (const path of ['front/faq.md', 'chat.md', 'fromage.md', 'a.js', 'en.md/x.txt', 'open.md'])
      expect(localeOfPath(path)).toBeUndefined()
  })

  it('knows a tag from a word', () => {
    expect(['fr', 'FR', 'fr_ca', 'ro-RO', ' en '].map(asLocale)).toEqual(['fr', 'fr', 'fr-CA', 'ro-RO', 'en'])
    expect(['', 'french', 'français', undefined, 'a b'].map(asLocale)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('Lines', () => {
  it('counts lines and columns as editors do', () => {
    const lines = new Lines('\uFEFFab\r\ncd\n\n😀e')
    expect(lines.position(1)).toEqual({line: 1, column: 1})
    expect(lines.position(5)).toEqual({line: 2, column: 1})
    expect(lines.position(11)).toEqual({line: 4, column: 3})
    expect([1, 2, 3, 4].map((line) => lines.line(line))).toEqual(['ab', 'cd', '', '😀e'])
  })
})
