import {describe, expect, it} from 'vitest'
import {chooseLocales} from '../../src/cli/locales.js'
import {readDocument} from '../../src/documents/read.js'
import {politesse} from './fakes.js'

const detect = async (text: string) => (/nous|vous/i.test(text) ? 'fr' : /noi|voi/i.test(text) ? 'ro' : 'en')
const french = 'Nous vous rappelons lundi à seize heures, comme convenu ensemble hier matin.'
const english = 'We call you on Monday at four in the afternoon, as agreed yesterday morning.'

async function chosen(path: string, text: string, stated?: string) {
  const {segments} = await readDocument({path, text})
  const texts = await chooseLocales(segments, stated, detect)
  return texts.map(({segment, locale, from}) => [segment.text.trim().slice(0, 12), locale, from])
}

describe('the language of a text', () => {
  it('is the call’s, the data’s, the path’s, in this order', async () => {
    const text = `{"a": {"locale": "ro", "body": "${french}"}, "b": "${english}"}`
    expect(await chosen('fr/a.json', text, 'en')).toEqual([
      ['Nous vous ra', 'en', 'option'],
      ['We call you ', 'en', 'option'],
    ])
    expect(await chosen('fr/a.json', text)).toEqual([
      ['Nous vous ra', 'ro', 'data'],
      ['We call you ', 'fr', 'path'],
    ])
  })

  it('is told from the words, text by text; a short one is read as most of the file', async () => {
    const text = `a: ${french}\nb: ${english} ${english}\nc: Call the DNS\n`
    expect(await chosen('a.yaml', text)).toEqual([
      ['Nous vous ra', 'fr', 'detected'],
      ['We call you ', 'en', 'detected'],
      ['Call the DNS', 'en', 'majority'],
    ])
  })

  it('is a guess where all texts are too short, and is called so', async () => {
    expect(await chosen('a.yaml', 'a: Nous deux\nb: Call it\n')).toEqual([
      ['Nous deux', 'fr', 'guessed'],
      ['Call it', 'fr', 'guessed'],
    ])
  })

  it('may change from paragraph to paragraph, with places kept', async () => {
    const text = `${french}\n\nOui.\n\n${english}\n\n${french}\n`
    expect(await chosen('a.txt', text)).toEqual([
      ['Nous vous ra', 'fr', 'detected'],
      ['We call you ', 'en', 'detected'],
      ['Nous vous ra', 'fr', 'detected'],
    ])
    const {segments} = await readDocument({path: 'a.txt', text})
    for (const {segment} of await chooseLocales(segments, undefined, detect)) {
      const {start, end} = segment.map.sourceRange(0, segment.text.length)
      expect(text.slice(start, end)).toBe(segment.text)
    }
  })

  it('is what lang attributes of HTML say, element by element', async () => {
    const text = `<html lang="en"><p>${english}</p><div lang="fr"><p>${french}</p><div>Bon</div></div><p>So long</p></html>`
    expect(await chosen('a.html', text)).toEqual([
      ['We call you ', 'en', 'data'],
      ['Nous vous ra', 'fr', 'data'],
      ['So long', 'en', 'data'],
    ])
  })

  it('is what front matter says', async () => {
    expect(await chosen('a.md', `---\nms.contentlocale: fr-FR\n---\n${english}\n`)).toEqual([
      ['We call you ', 'fr-FR', 'data'],
    ])
  })
})

describe('--verbose', () => {
  it('says of every text how its language was chosen, beside the report', async () => {
    const input = `a: ${french}\nb: DNS, yes\n`
    const {err, out} = await politesse(['check', '--verbose', '--stdin-filename', 'x.yaml', '-'], {input})
    expect(err).toBe(
      'x.yaml: no configuration\nx.yaml:1:4  fr: told from its words\nx.yaml:2:4  fr: too short to tell, read as most of the file\n',
    )
    expect(out).not.toContain('told from')
  })

  it('has a word for each reason in every language', async () => {
    for (const [language, word] of [
      ['fr', 'selon l’appel'],
      ['ro', 'cum spune apelul'],
    ] as const) {
      const call = ['check', '--verbose', '--language', language, '--locale', 'en', '-']
      expect((await politesse(call, {input: 'We call you.'})).err).toContain(word)
    }
  })
})

describe('--select', () => {
  it('reads only what it names, and refuses what it does not understand', async () => {
    const input = '{"items": [{"body": "we call soon", "note": "they call soon"}]}'
    const call = ['check', '--stdin-filename', 'a.json', '--select']
    expect((await politesse([...call, '$.items[*].body', '-'], {input})).out).toContain('1 error in 1 of 1 file')
    const {code, err} = await politesse([...call, '$.items[', '-'], {input})
    expect(code).toBe(2)
    expect(err).toContain('“$.items[” is not understood from character 8 on')
  })
})
