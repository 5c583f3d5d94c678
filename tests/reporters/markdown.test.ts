import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {markdown} from '../../src/reporters/markdown.js'
import {codeSpan, plain} from '../../src/reporters/markdown-text.js'
import {awkwardReport, styleIn} from './findings.js'

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const words = fc.string({unit: fc.constantFrom(...'aé😀 `*_[]()<>&|#~\\!@{}+-\n'), minLength: 1})

describe('markdown', () => {
  it('shows any text as it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree = fromMarkdown(`x ${plain(text)} y`)
        expect(tree.children.map(({type}) => type)).toEqual(['paragraph'])
        expect(oneLine(textOf(tree).replace(/\u2060/g, ''))).toBe(oneLine(`x ${text} y`))
      }),
    )
  })

  it('shows any text as code', () => {
    fc.assert(
      fc.property(
        words.filter((text) => text.trim() !== ''),
        (text) => {
          const [paragraph] = fromMarkdown(`x ${codeSpan(text)} y`).children
          const code = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
          expect(code).toMatchObject({type: 'inlineCode', value: oneLine(text)})
        },
      ),
    )
  })

  it('is the sum and a table of four cells a row', async () => {
    const lines = (await markdown(awkwardReport, await styleIn())).split('\n')
    expect(lines[0]).toBe('### politesse')
    expect(lines).toContain('1 error, 2 warnings, 1 hint in 2 of 3 files.')
    const table = lines.filter((line) => line.startsWith('|'))
    expect(table).toHaveLength(2 + 4)
    for (const row of table) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
    expect(table[2]).toContain('`dossiers/été, 100% #1: "a"\\|b<c>.md:2:6`')
    expect(table[2]).toContain('error [vague\\-wait](https://example.com/vague-wait)')
    expect(lines).toContain('- `/elsewhere/gone.txt`: No such file.')
  })

  it('mentions nobody', () => expect(plain('ask @ana')).not.toContain('@ana'))

  it('stays below what a comment holds, and says how much it leaves out', async () => {
    const [file] = awkwardReport.files
    const findings = Array.from({length: 2000}, () => file?.findings.at(-1) as never)
    const long = {...awkwardReport, files: [{path: 'a.md', read: true, findings, problems: [], skipped: {}}]}
    for (const language of ['en', 'fr', 'ro'] as const) {
      const text = await markdown(long, await styleIn(language))
      expect(text.length).toBeLessThan(65_536)
      const rows = text.split('\n').filter((line) => line.startsWith('| `')).length
      expect(text.trimEnd().split('\n').at(-1)).toContain(String(2000 - rows))
    }
  })
})
