import fc from 'fast-check'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml, stringify} from 'yaml'
import {type Edit, editOf} from '../../src/documents/edit.js'
import {readDocument} from '../../src/documents/read.js'

const target = 'Answer'
/** Characters that some format has its own ideas about. */
const marks = [
  '"',
  "'",
  '\\',
  ': ',
  ' #',
  '&',
  ' < ',
  ' > ',
  ', ',
  '; ',
  '|',
  '* ',
  '_',
  '`',
  '[',
  ']',
  'é',
  '’',
  '😀',
  '%',
]
const words = fc
  .array(fc.oneof(fc.constantFrom('we', 'call', 'you', 'été', 'plată'), fc.constantFrom(...marks)), {maxLength: 8})
  .map((parts) => parts.join(' ').trim())
const value = fc.tuple(words, words).map(([a, b]) => `We say ${a} ${target} and ${b} then`.replace(/ +/g, ' '))
const replacement = words.map((text) => `Some ${text} words`.replace(/ +/g, ' '))

/** Replaces the target in the only text of a file that has it, and answers with the new file. */
async function replaced(path: string, file: string, text: string): Promise<{after: string; edit: Edit}> {
  const {segments, errors} = await readDocument({path, text: file})
  expect(errors).toEqual([])
  const segment = segments.find((found) => found.text.includes(target))
  const start = segment?.text.indexOf(target) ?? -1
  expect(start, file).toBeGreaterThanOrEqual(0)
  const edit = segment && editOf(segment, {start, end: start + target.length, text})
  if (!edit) throw new Error(`no edit in ${file}`)
  return {after: file.slice(0, edit.start) + edit.text + file.slice(edit.end), edit}
}

const property = (check: (text: string, put: string, more: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(value, replacement, fc.nat(5), check), {numRuns: 150})

describe('a replacement', () => {
  it('in JSON leaves the same data but for its words', () =>
    property(async (text, put, indent) => {
      const data = {id: 7, list: [{body: text, more: 'It is another text'}]}
      const {after, edit} = await replaced('a.json', JSON.stringify(data, undefined, indent), put)
      expect(JSON.parse(after)).toEqual({
        id: 7,
        list: [{body: text.replace(target, () => put), more: 'It is another text'}],
      })
      expect(edit.end - edit.start).toBe(target.length)
    }))

  it('in YAML of any style leaves the same data but for its words', () =>
    property(async (text, put, style) => {
      const types = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED', 'PLAIN'] as const
      const options = {defaultStringType: types[style] ?? 'PLAIN', defaultKeyType: 'PLAIN', lineWidth: 30} as const
      const data = {id: 7, list: [{body: text, more: 'It is another text'}]}
      const {after} = await replaced('a.yaml', stringify(data, options), put)
      expect(parseYaml(after)).toEqual({
        id: 7,
        list: [{body: text.replace(target, () => put), more: 'It is another text'}],
      })
    }))

  it('between brackets of YAML gets quotes where it needs them', async () => {
    const {after} = await replaced('a.yaml', 'a: [We say Answer now, it is b c]\n', 'x, y: z')
    expect(after).toBe('a: ["We say x, y: z now", it is b c]\n')
  })

  it('in HTML is read by a browser as its words', () =>
    property(async (text, put) => {
      const html = (words: string) => `<p>It is <b>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</b></p>`
      const {after} = await replaced('a.html', html(text), put)
      const textOf = (source: string) => {
        const found: string[] = []
        const walk = (node: object) => {
          if ('value' in node) found.push(String(node.value))
          if ('children' in node) (node.children as object[]).forEach(walk)
        }
        walk(unified().use(rehypeParse, {fragment: true}).parse(source))
        return found.join('|')
      }
      expect(textOf(after)).toBe(textOf(html(text.replace(target, () => put))))
    }))

  it('in HTML inside JSON inside a macro passes through both', async () => {
    const macro = {macro: {actions: [{field: 'comment_value_html', value: '<p>We say "Answer" &amp; go.</p>'}]}}
    const {after} = await replaced('a.json', JSON.stringify(macro), 'a "b" <c> & d')
    expect(JSON.parse(after).macro.actions[0].value).toBe('<p>We say "a "b" &lt;c&gt; &amp; d" &amp; go.</p>')
  })

  it.each([
    ['a.csv', (text: string) => `id,body\n1,"${text.replaceAll('"', '""')}"\n2,It is other\n`],
    ['b.csv', (text: string) => `id;body\n1;${text.replace(/[";]/g, '')}\n2;It is other\n`],
    ['a.tsv', (text: string) => `id\tbody\n1\t${text.replaceAll('"', '')}\n2\tIt is other\n`],
    [
      'a.po',
      (text: string) => `msgid "a b"\nmsgstr ""\n"${text.replace(/["\\]/g, '\\$&').split(' ').join(' "\n"')}"\n`,
    ],
    [
      'a.xlf',
      (text: string) =>
        `<xliff><file target-language="fr"><trans-unit><source>x</source><target>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</target></trans-unit></file></xliff>`,
    ],
    ['a.txt', (text: string) => text],
    ['a.mdx', (text: string) => `Hi **there** ${text.replace(/[\\`*_[\]<>&{}#|]/g, '\\$&')}\n\n* It is other\n`],
    ['a.md', (text: string) => `| a | b |\n|---|---|\n| ${text.replace(/[\\`*_[\]<>&|]/g, '\\$&')} | x |\n`],
  ])('in %s gives the same texts but for its words', (path, write) =>
    property(async (text, put) => {
      const file = write(text)
      const before = (await readDocument({path, text: file})).segments.map((segment) => segment.text)
      const {after} = await replaced(path, file, put)
      const document = await readDocument({path, text: after})
      expect(document.errors).toEqual([])
      const wanted = before.map((words) => words.replace(target, () => put))
      expect(document.segments.map((segment) => segment.text)).toEqual(wanted)
    }),
  )

  it('is refused across markup', async () => {
    for (const [path, file] of [
      ['a.html', '<p>We <b>call</b> you.</p>'],
      ['a.md', 'We **call** you.'],
    ] as const) {
      const [segment] = (await readDocument({path, text: file})).segments
      expect(segment && editOf(segment, {start: 0, end: 7, text: 'x'})).toBeUndefined()
      expect(segment && editOf(segment, {start: 3, end: 7, text: 'ring'})?.text).toBe('ring')
    }
  })

  it('keeps a byte order mark and line breaks of Windows', async () => {
    const {after} = await replaced('a.md', '\uFEFF---\r\nlang: fr\r\n---\r\nWe say Answer\r\nnow.\r\n', 'this')
    expect(after).toBe('\uFEFF---\r\nlang: fr\r\n---\r\nWe say this\r\nnow.\r\n')
  })
})
