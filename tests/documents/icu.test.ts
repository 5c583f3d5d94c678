import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {editOf} from '../../src/documents/edit.js'
import {readDocument} from '../../src/documents/read.js'
import {inFile, texts} from './mapped.js'

const json = (value: string) => JSON.stringify({key: value})

describe('a choice of ICU', () => {
  it('is read branch by branch, with the words round it', async () => {
    expect(
      await texts(
        'en.json',
        json('You have {n, plural, =0 {no tickets} one {# ticket} other {# tickets}} open, {name}.'),
      ),
    ).toEqual([
      'You have no tickets open, {name}.',
      'You have {n} ticket open, {name}.',
      'You have {n} tickets open, {name}.',
    ])
  })

  it('stands in choices, and beside others', async () => {
    const value =
      '{g, select, f {She has {n, plural, one {a day} other {# days}}} other {They wait}}, {m, select, a {Ana} other {Ion}}.'
    expect(await texts('en.json', json(value))).toEqual([
      'She has a day, Ana.',
      'She has {n} days, Ion.',
      'They wait, Ion.',
    ])
  })

  it('gives exact places through every layer', async () => {
    const value = "L’équipe {n, plural, one {vous \"\"rappelle\"\" 😀 sous # jour} other {d''ici à '{'# jours'}'}}."
    for (const [path, file] of [
      ['fr.json', json(value)],
      ['fr.csv', `key,text\na,"${value.replaceAll('"', '""')}"\n`],
      ['fr.yaml', `a: >-\n  ${value}\n`],
      ['fr.po', `msgid "a"\nmsgstr ${JSON.stringify(value)}\n`],
    ] as const) {
      const [one, other, ...rest] = (await readDocument({path, text: file})).segments
      expect(rest).toEqual([])
      expect(other?.text).toBe("L’équipe d'ici à {{n} jours}.")
      if (!one || !other) continue
      expect(inFile(file, one, '😀 sous')).toBe('😀 sous')
      expect(inFile(file, one, '{n} jour')).toBe('# jour')
      expect(inFile(file, other, "d'ici")).toBe("d''ici")
      expect(inFile(file, other, 'jours}')).toBe("jours'}")
    }
  })

  it('is read in catalogues and units, and in HTML', async () => {
    const value = '{n, plural, one {A day.} other {Some days.}}'
    expect(
      await texts(
        'fr.xlf',
        `<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="a"><source>x</source><target>${value}</target></trans-unit></body></file></xliff>`,
      ),
    ).toEqual(['A day.', 'Some days.'])
    expect(await texts('en.json', json(`<p>${value}</p>`))).toEqual(['A day.', 'Some days.'])
  })

  it('stays one text where it is no message of ICU, or none of ours', async () => {
    for (const value of [
      'You have {n, plural, one {a day.',
      'Hello {{name}}, {n, plural, one {a day} other {days}}.',
      'Hello {n, plural,} and {n, plural, one two}.',
    ])
      expect(await texts('en.json', json(value))).toEqual([value])
    const prose = 'Write {n, plural, one {a day} other {days}}.'
    expect(await texts('a.md', prose)).toHaveLength(1)
  })

  it('takes a replacement inside of a branch, and none that would be syntax', async () => {
    const file = json('{n, plural, one {Your modem.} other {Your modems.}}')
    const [one, other] = (await readDocument({path: 'en.json', text: file})).segments
    if (!one || !other) throw new Error('no branches')
    expect(editOf(other, {start: 5, end: 11, text: 'boxes'})).toEqual({
      start: file.indexOf('modems'),
      end: file.indexOf('modems') + 6,
      text: 'boxes',
    })
    expect(editOf(other, {start: 5, end: 11, text: '{{boxes}}'})).toBeUndefined()
  })

  it('does not replace across a brace', async () => {
    const file = json('Your {n, plural, one {modem} other {modems}}.')
    const [one] = (await readDocument({path: 'en.json', text: file})).segments
    expect(one && editOf(one, {start: 0, end: 10, text: 'A box'})).toBeUndefined()
  })

  it('never fails, and every character maps to where it stands', async () => {
    const piece = fc.constantFrom(
      '{n, plural, ',
      'one {',
      'other {',
      '}',
      '}}',
      "'",
      "''",
      "'{'",
      '#',
      ' a word ',
      '{x}',
      '😀',
      '<b>',
      '\n',
      '=1 {',
      'offset:1 ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 14}), async (pieces) => {
        const value = `A word {n, plural, one {${pieces.join('')}} other {#}} {m, select, other {${pieces.join('')}}}`
        const file = json(value)
        for (const {text, map} of (await readDocument({path: 'en.json', text: file})).segments) {
          for (const {at, length, source, span, verbatim} of map.runs) {
            if (verbatim) expect(JSON.parse(`"${file.slice(source, source + span)}"`)).toBe(text.slice(at, at + length))
          }
        }
      }),
    )
  })
})
