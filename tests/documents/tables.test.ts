import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../../src/documents/read.js'
import {inFile} from './mapped.js'

const read = (text: string, path = 'a.csv') => readDocument({path, text})
const texts = async (text: string, path?: string) => (await read(text, path)).segments.map((segment) => segment.text)

describe('CSV', () => {
  it('reads any field back, with its place', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '😀', '\t'),
      maxLength: 12,
    })
    const body = cell.map((text) => `we say ${text} now`)
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, {minLength: 1, maxLength: 6}),
        fc.constantFrom(',', ';', '\t'),
        async (bodies, mark) => {
          const rows = bodies.map((text, id) => `${id}${mark}"${text.replaceAll('"', '""')}"`)
          const file = `id${mark}body${mark}x\r\n${rows.join('\r\n')}`
          const {segments, errors} = await read(file)
          expect(errors).toEqual([])
          expect(segments.map((segment) => segment.text)).toEqual(bodies)
          for (const {text, map} of segments) {
            const {start, end} = map.sourceRange(0, text.length)
            expect(file.slice(start, end).replaceAll('""', '"')).toBe(text)
          }
        },
      ),
    )
  })

  it('knows a head from a row, and takes locale columns', async () => {
    expect(await texts('Hello you there.\nBye to all.\n')).toEqual(['Hello you there.', 'Bye to all.'])
    const {segments} = await read('locale,reply text\nfr,Bonjour à tous\nro,Salut la toți\n')
    expect(segments.map(({text, locale}) => [text, locale])).toEqual([
      ['Bonjour à tous', 'fr'],
      ['Salut la toți', 'ro'],
    ])
  })

  it('reads on behind a quote that is not doubled or never closes', async () => {
    const inside = await read('id,body\n1,"He said "hello" to us"\n2,It is fine\n')
    expect(inside.segments.map(({text}) => text)).toEqual(['He said "hello" to us', 'It is fine'])
    expect(inside.errors).toEqual([{code: 'csv', detail: 'quoteInside', offset: 19}])
    const never = await read('id,body\n1,"It is open\n2,It is fine\n')
    expect(never.segments.map(({text}) => text)).toEqual(['"It is open', 'It is fine'])
    expect(never.errors).toEqual([{code: 'csv', detail: 'unclosed', offset: 10}])
  })

  it('reads HTML in a field through both layers', async () => {
    const file = 'id,body\n1,"<p>D&eacute;sol&eacute; ""Ana""</p>"\n'
    const [segment] = (await read(file)).segments
    expect(segment?.text).toBe('Désolé "Ana"')
    expect(segment && inFile(file, segment, 'Désolé "')).toBe('D&eacute;sol&eacute; ""')
  })

  it('takes linear time on quotes that never close', async () => {
    const {segments} = await read(`a,b\n${'"a b\n'.repeat(100_000)}`)
    expect(segments.length).toBeGreaterThan(1000)
  })
})

describe('JSON Lines', () => {
  it('loses one broken line and no other', async () => {
    const file = '{"text": "Hello you there"}\n{"text": "Broken" one}\r\n\n{"text": "Good by\\u00e9 all"}'
    const {segments, errors} = await read(file, 'a.jsonl')
    expect(segments.map(({text}) => text)).toEqual(['Hello you there', 'Good byé all'])
    expect(errors).toHaveLength(1)
    expect(file.slice(errors[0]?.offset)).toMatch(/^one}/)
    const last = segments.at(-1)
    expect(last && inFile(file, last, 'byé')).toBe('by\\u00e9')
  })
})
