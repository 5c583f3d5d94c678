import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, stringify} from 'yaml'
import {readDocument} from '../../src/documents/read.js'
import {expectExact, inFile, texts} from './mapped.js'

const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
const decode = {
  PLAIN: (raw: string) => raw,
  QUOTE_SINGLE: (raw: string) => raw.replaceAll("''", "'"),
  // a plain scalar that needs them is written in quotes, and so is a block that cannot be one
  QUOTE_DOUBLE: (raw: string) => parse(`"${raw}"`) as string,
}

describe('YAML', () => {
  /** Words with all that makes trouble between them; `<` and `&` would make it HTML. */
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'we',
        'call',
        "l'ami",
        '"so"',
        'é',
        '😀',
        ':',
        '#',
        '- x',
        '\\',
        '{{n}}',
        '%',
        '\u2028',
      ),
    },
    {weight: 3, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '  ', '\t', '\n  ', '\n\n\n', ' \n', '\r\n')},
    {
      weight: 1,
      arbitrary: fc.string({unit: 'grapheme', maxLength: 5}).map((text) => text.replace(/[<&]/g, '')),
    },
  )
  const prose = fc.array(piece, {maxLength: 12}).map((pieces) => `ab cd ${pieces.join('')} ef`)

  for (const style of styles) {
    it(`maps any string in the style ${style} back to where it stands`, async () => {
      await fc.assert(
        fc.asyncProperty(prose, fc.constantFrom(0, 20, 80), fc.constantFrom(2, 4), async (value, lineWidth, indent) => {
          const file = stringify(
            {a: {list: [{key: value}, 1]}},
            {defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth, indent},
          )
          const [segment] = (await readDocument({path: 'a.yaml', text: file})).segments
          expect(segment?.text).toBe((parse(file) as {a: {list: [{key: string}]}}).a.list[0].key)
          if (!segment) return
          const quote = /key:\s+(.)/.exec(file)?.[1]
          const used = quote === '"' ? 'QUOTE_DOUBLE' : quote === "'" ? 'QUOTE_SINGLE' : 'PLAIN'
          expectExact(file, segment, decode[used])
        }),
        {numRuns: 300},
      )
    })
  }

  it('reads block scalars with every header', async () => {
    for (const header of ['|', '|-', '|+', '>', '>-', '>+', '|2', '>2-', '| # comment', '>-  # comment']) {
      const file = `a: ${header}\n  We will\n  call you\n\n    back soon\n  today.\n\n\nb: 1\n`
      const [segment] = (await readDocument({path: 'a.yml', text: file})).segments
      expect(segment?.text).toBe((parse(file) as {a: string}).a)
      if (!segment) continue
      expectExact(file, segment, (raw) => raw)
      expect(inFile(file, segment, 'back soon')).toBe('back soon')
    }
  })

  it('maps a promise that a folded scalar breaks over two lines', async () => {
    const file = 'reply: >-\n  We will get back\n  to you soon.\n'
    const [segment] = (await readDocument({path: 'a.yaml', text: file})).segments
    expect(segment?.text).toBe('We will get back to you soon.')
    if (segment) expect(inFile(file, segment, 'back to you')).toBe('back\n  to you')
  })

  it('reads CRLF files and a byte order mark', async () => {
    const file = '\uFEFFa: |\r\n  One two\r\n  three four\r\nb: "x\r\n  y z"\r\n'
    const {segments} = await readDocument({path: 'a.yaml', text: file})
    expect(segments.map(({text}) => text)).toEqual(['One two\nthree four\n', 'x y z'])
    for (const segment of segments) expectExact(file, segment, (raw) => raw)
  })

  it('reads all documents, values of anchors once, and no keys, tags or comments', async () => {
    const file =
      '# not this one\na b: &x Hello you there\nc: *x\n---\n- !!str Second one here\n- {d e: flow value here}\n'
    expect(await texts('a.yaml', file)).toEqual(['Hello you there', 'Second one here', 'flow value here'])
  })

  it('reads on behind a fault and says where it is', async () => {
    const file = 'a: Hello you there\nb: "never closed\nc: x\n---\nd: Still read this\n'
    const {errors} = await readDocument({path: 'a.yaml', text: file})
    expect(errors).toHaveLength(1)
    expect(errors[0]?.code).toBe('yaml')
    const fine = await readDocument({
      path: 'a.yaml',
      text: 'a: Hello you there\nb: x: y\nc: Still read this\n',
    })
    expect(fine.errors).toHaveLength(1)
    expect(fine.segments.map(({text}) => text)).toContain('Hello you there')
  })

  it('takes the locale from the root key of a translation file', async () => {
    const {segments} = await readDocument({path: 'a.yml', text: 'fr:\n  mail:\n    body: Bonjour le monde\n'})
    expect(segments[0]?.locale).toBe('fr')
  })
})
