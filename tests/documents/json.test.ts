import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeJson} from '../../src/documents/data/json.js'
import {readDocument} from '../../src/documents/read.js'
import {expectExact, inFile, texts} from './mapped.js'

const unescaped = (raw: string) => JSON.parse(`"${raw}"`) as string

describe('JSON', () => {
  it('maps any string back to where it stands', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), fc.boolean(), (value, ascii) => {
        const escaped = JSON.stringify(value)
        const file = ascii
          ? escaped.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : escaped
        const mapped = decodeJson(file.slice(1, -1), 1)
        expect(mapped.text).toBe(value)
        expectExact(file, mapped, unescaped)
      }),
    )
  })

  it('reads values and never keys, and leaves out what is no prose', async () => {
    const file = JSON.stringify({
      'a key of words': 'We will call you.',
      url: 'https://example.com/a',
      id: 'msg-4471',
      date: 'Mon, 12 Jan 2026 10:15:00 GMT',
      list: ['Thank you, Ana.', 42, null, {deep: 'Please wait 10 minutes'}],
      placeholder: '{{ ticket.title | escape }}',
    })
    expect(await texts('a.json', file)).toEqual(['We will call you.', 'Thank you, Ana.', 'Please wait 10 minutes'])
  })

  it('gives places in the file for words behind escapes', async () => {
    const file = '{"a": "L\\u2019équipe\\nvous \\"rappelle\\" bient\\u00f4t."}'
    const [segment] = (await readDocument({path: 'a.json', text: file})).segments
    expect(segment?.text).toBe('L’équipe\nvous "rappelle" bientôt.')
    if (segment) expect(inFile(file, segment, 'bientôt')).toBe('bient\\u00f4t')
  })

  it('reads HTML in a string through both layers', async () => {
    const file = '{"body": "<p>D\\u00e9sol&eacute;&nbsp;!</p>\\n<p class=\\"x\\">On vous <b>rappelle</b>.</p>"}'
    const [segment] = (await readDocument({path: 'a.json', text: file})).segments
    expect(segment?.text).toBe('Désolé\u00A0!\n\nOn vous rappelle.')
    if (!segment) return
    expect(inFile(file, segment, 'Désolé')).toBe('D\\u00e9sol&eacute;')
    expect(inFile(file, segment, 'vous rappelle')).toBe('vous <b>rappelle')
  })

  it('reads only what reaches the customer of a Zendesk export', async () => {
    const actions = [
      {field: 'status', value: 'on hold now'},
      {field: 'comment_value_html', value: '<p>Hello there.</p>'},
      {field: 'comment_value', value: ['channel:all', 'Hello you there.']},
      {field: 'subject', value: 'Your parcel today'},
      {field: 'set_tags', value: 'not for you'},
    ]
    const one = {title: 'Never for customers', description: 'Nor is this one', actions}
    const expected = ['Hello there.', 'Hello you there.', 'Your parcel today']
    expect(await texts('a.json', JSON.stringify({macro: one}))).toEqual(expected)
    expect(await texts('a.json', JSON.stringify({macros: [one], count: 1}))).toEqual(expected)
    expect(await texts('a.json', JSON.stringify(one))).toEqual(expected)
    const {segments} = await readDocument({path: 'chat/a.json', text: JSON.stringify({macro: one})})
    expect(segments.map(({channel}) => channel)).toEqual(['macro', 'macro', 'macro'])
  })

  it('reads the title of a text as a heading, and a lone one as a text', async () => {
    const file = '[{"title": "Parcel is late", "reply": "It comes on Friday."}, {"title": "A parcel comes"}]'
    expect(await texts('a.json', file)).toEqual(['# Parcel is late', 'It comes on Friday.', 'A parcel comes'])
  })

  it('takes the locale from a sibling, a key, or the path', async () => {
    const text = JSON.stringify({
      a: {locale: 'fr_CA', body: 'Bonjour le monde'},
      fr: {body: ['Bonjour à tous']},
      ro: {language: 'en', body: 'Hello all there'},
      rest: 'Salut la toți',
    })
    const {segments} = await readDocument({path: 'macros/ro/all.json', text})
    expect(segments.map(({locale}) => locale)).toEqual(['fr-CA', 'fr', 'en', 'ro'])
  })

  it('reads on behind a fault and says where it is', async () => {
    const text = '{"a": "Hello you there" "b": "Still read this"}'
    const {segments, errors} = await readDocument({path: 'a.json', text})
    expect(segments.map((segment) => segment.text)).toEqual(['Hello you there', 'Still read this'])
    expect(errors).toEqual([{code: 'json', detail: 'CommaExpected', offset: 24}])
  })

  it('knows comments in jsonc, not in json', async () => {
    const text = '// x\n{"a": "Hello you there",}'
    expect((await readDocument({path: 'a.jsonc', text})).errors).toEqual([])
    expect((await readDocument({path: 'a.json', text})).errors[0]?.detail).toBe('InvalidCommentToken')
  })

  it('refuses nesting that would exhaust the stack', async () => {
    const {errors} = await readDocument({path: 'a.json', text: '['.repeat(100_000)})
    expect(errors[0]?.code).toBe('too-deep')
    expect((await readDocument({path: 'a.yaml', text: '['.repeat(20_000)})).errors).toHaveLength(1)
  })
})
