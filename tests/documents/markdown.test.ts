import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../../src/documents/read.js'
import {inFile, texts} from './mapped.js'

const read = (text: string) => texts('a.md', text)

describe('Markdown', () => {
  it('gives a segment a block, its markup gone', async () => {
    const file =
      '# A *title*\n\nHello **you**, see [this page](x "t") or `code` and\n![pic](y) soon\\*.\n\n- one\n  more\n\n  second\n1. two\n'
    expect(await read(file)).toEqual([
      '# A title',
      'Hello you, see this page or \uFFFC and \uFFFC soon*.',
      'one more',
      'second',
      'two',
    ])
  })

  it('gives exact places behind markup, references, escapes and line breaks', async () => {
    const file = '---\nlang: fr\n---\n\n* D&eacute;sol\\! Nous **vous\n  rappelons** bient&#244;t.\n'
    const [segment] = (await readDocument({path: 'a.md', text: file})).segments
    expect(segment?.text).toBe('Désol! Nous vous rappelons bientôt.')
    if (!segment) return
    expect(inFile(file, segment, 'Désol!')).toBe('D&eacute;sol\\!')
    expect(inFile(file, segment, 'vous rappelons')).toBe('vous\n  rappelons')
    expect(inFile(file, segment, 'bientôt')).toBe('bient&#244;t')
  })

  it('reads no quotations and no code, but the boxes of GitHub and Microsoft', async () => {
    const file =
      '> They said so.\n\n> [!NOTE]\n> We say\n> this.\n\n```js\nlet it = be\n```\n\n    indented code here\n\nEnd here.\n'
    const found = await read(file)
    expect(found.map((text) => text.trim())).toEqual(['We say this.', 'End here.'])
  })

  it('reads hard breaks, tables and HTML', async () => {
    const file =
      'one  \ntwo\\\nthree<br>four <kbd>F5 key</kbd> <!-- no --> <q>five</q>\n\n| a b | c\\|d |\n|--|--|\n| **e** f | g |\n\n<div>Some <b>more</b></div>\n'
    expect(await read(file)).toEqual(['one\ntwo\nthree\nfour \uFFFC  “five”', 'a b', 'c|d', 'e f', 'g', 'Some more'])
  })

  it('reads past the marks of notes, and the notes', async () => {
    const file =
      'We call by Monday[^1].\n\nWe call soon<sup>1</sup>, or at noon<sup><a href="#n">[2]</a></sup>. The 1<sup>er</sup> one.\n\n[^1]: We call you back soon.\n'
    expect(await texts('a.md', file)).toEqual([
      'We call by Monday.',
      'We call soon, or at noon. The 1er one.',
      'We call you back soon.',
    ])
    const [segment] = (await readDocument({path: 'a.md', text: file})).segments
    if (segment) expect(inFile(file, segment, 'Monday.')).toBe('Monday[^1].')
    expect(await texts('a.html', '<p>We call soon<sup>1</sup> or <sup>a</sup> b.</p>')).toEqual([
      'We call soon or a b.',
    ])
  })

  it('leaves out lists of links, whose titles speak for the customer', async () => {
    expect(await read('- [I lost my card](x)\n- [a](b), [c](d)\n- See [this](x)\n')).toEqual(['See this'])
  })

  it('reads saved replies in fences, each alone under its heading', async () => {
    const file =
      '# Replies\nCopy and paste them.\n\n## Delay\n```\nHello,\n\nThe parcel comes on Friday.\n```\n\n## Thanks\n<!-- v2 -->\n~~~text\nThank you for the photo, {name}.\n~~~\n'
    const {segments} = await readDocument({path: 'replies.md', text: file})
    const replies = segments.filter(({channel}) => channel === 'macro')
    expect(replies.map(({text}) => text)).toEqual([
      'Hello,\n\nThe parcel comes on Friday.',
      'Thank you for the photo, {name}.',
    ])
    for (const reply of replies) expect(inFile(file, reply, reply.text)).toBe(reply.text)
  })

  it('reads them in lists too, indented', async () => {
    const file = '- **Delay**\n  ```\n  The parcel comes\n    on Friday, Ana.\n  ```\n'
    const {segments} = await readDocument({path: 'replies.md', text: file})
    expect(segments[1]?.text).toBe('The parcel comes\n  on Friday, Ana.')
    if (segments[1]) expect(inFile(file, segments[1], 'on Friday')).toBe('on Friday')
  })

  it('leaves fences alone that show code or an example', async () => {
    expect(await read('# Install\n```\nnpm install politesse\n```\n')).toEqual(['# Install'])
    expect(await read('# Error\nYou will see this:\n```\nThe system is down. Please wait.\n```\n')).toHaveLength(2)
    expect(await read('# A\n```js\nThis looks like prose, but it is code.\n```\n')).toEqual(['# A'])
  })

  it('takes locale and channel from the front matter', async () => {
    const about = async (head: string, path = 'a.md') => {
      const {segments} = await readDocument({path, text: `---\r\n${head}\r\n---\r\nOne two.\r\n`})
      return [segments[0]?.locale, segments[0]?.channel]
    }
    expect(await about('title: x\r\nms.locale: fr-FR')).toEqual(['fr-FR', 'article'])
    expect(await about('lang: "ro"  # comment\r\nchannel: email')).toEqual(['ro', 'email'])
    expect(await about('title: x', 'macros/fr/a.md')).toEqual(['fr', 'macro'])
    expect(await about('locale: en', 'macros/fr/a.md')).toEqual(['en', 'macro'])
  })

  it('leaves modules of MDX out', async () => {
    expect(await texts('a.mdx', "import {Box} from './box'\n\n<Box>\n\nHello you.\n\n</Box>\n")).toEqual(['Hello you.'])
  })

  it('has no coarse maps: every word of any paragraph is where it says', async () => {
    const inline = fc.constantFrom(
      'we',
      'call',
      ' ',
      '\n',
      '**',
      '*',
      '_',
      '`x`',
      '[a](b)',
      '\\*',
      '&amp;',
      '&',
      '<b>',
      '</b>',
      '~~',
      '!',
      '  \n',
      '<br>',
      '>',
      '\t',
      '\r\n',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(inline, {maxLength: 20}), async (pieces) => {
        const file = `ab cd ${pieces.join('')} ef gh\n`
        for (const segment of (await readDocument({path: 'a.md', text: file})).segments) {
          for (const {0: word, index} of segment.text.matchAll(/[a-z]+/g)) {
            const {start, end} = segment.map.sourceRange(index, index + word.length)
            expect(file.slice(start, end).replace(/<\/?b>|\(b\)|[*_`[\]<>!]/g, '')).toBe(word)
          }
        }
      }),
      {numRuns: 500},
    )
  })
})
