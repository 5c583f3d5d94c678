import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {htmlReference} from '../../src/documents/entities.js'
import {looksLikeHtml, readHtml} from '../../src/documents/html/read.js'
import {readDocument} from '../../src/documents/read.js'
import {expectLinear} from '../helpers/growth.js'
import {expectExact, inFile, texts} from './mapped.js'

const read = (html: string) => readHtml(html).map(({text, role}) => (role === 'heading' ? `# ${text}` : text))

describe('HTML', () => {
  it('parts blocks and line breaks, and lets inline tags vanish', () => {
    expect(read('<p>Hello <b>Ana</b>,<br>we <i>will</i>\n   call.</p>\n <ul><li>one</li><li>two</li></ul>')).toEqual([
      'Hello Ana,\nwe will call.\n\none\n\ntwo',
    ])
  })

  it('keeps the line breaks of a text that has no blocks', () => {
    expect(read('Hello,\n\nsee <a href="x">this page</a>.\nBye')).toEqual(['Hello,\n\nsee this page.\nBye'])
  })

  it('leaves out what is not the company speaking', () => {
    const html =
      '<style>p {color: red}</style><p>We say <code>x = 1</code> and <q>not us</q>.</p><blockquote><p>Your <blockquote>old' +
      '</blockquote> words</p></blockquote><pre>some code</pre><!-- a note > here --><script>if (a < b) {}</script><p>End.</p>'
    expect(read(html)).toEqual(['We say \uFFFC and “not us”.\n\nEnd.'])
  })

  it('tells headings apart', () => {
    expect(read('<h2>Where is it?</h2><p>On its way.</p>')).toEqual(['# Where is it?', 'On its way.'])
  })

  it('survives what macros are full of', () => {
    expect(read('<p>a < b, i <3 you & me &bogus; {{x}}</p>')).toEqual(['a < b, i <3 you & me &bogus; {{x}}'])
    expect(read('<a href="{{url | append: ">"}}">Go on</a> now')).toEqual(['Go on now'])
    expect(read('<p class="never closed>Hello you</p>')).toEqual(['Hello you'])
    expect(read('Dear <attribute key="user.name" default="you"/>, <OTRS_CUSTOMER_DATA_UserFirstname>')).toEqual([
      'Dear <attribute key="user.name" default="you"/>, <OTRS_CUSTOMER_DATA_UserFirstname>',
    ])
    expect(read('<p>an open <b>tag')).toEqual(['an open tag'])
    expect(read('text <')).toEqual(['text <'])
  })

  it('decodes references as browsers do', () => {
    expect(read('d&eacute;sol&eacute &nbsp;&#8217;&#x2019;&#146;&amp;lt;&notit;&copy2&#0;&#xD800;&AElig')).toEqual([
      'désolé \u00A0’’’&lt;¬it;©2\uFFFD\uFFFDÆ',
    ])
  })

  it('knows HTML from text', () => {
    for (const html of ['<p>x</p>', 'a<br>b', 'a<br/>', 'caf&eacute;', 'x&#39;y', '<a href="x">'])
      expect(looksLikeHtml(html)).toBe(true)
    for (const text of ['a < b > c', 'R&D', 'x <3', 'Tom & Jerry;', '{{a}} <> b'])
      expect(looksLikeHtml(text)).toBe(false)
  })

  /** Fragments whose reading is known, beside what tears them apart. */
  const fragment = fc.oneof(
    fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '<br>',
      '</p><p>',
      '<b>',
      '</b>',
      '&eacute;',
      '&amp;',
      '&#8217;',
      '&',
      '<',
      '"',
      '\\',
      '😀',
      '<!-- x -->',
    ),
    fc.constantFrom('we', 'call', 'you'),
  )

  it('maps any HTML in a JSON string back to where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fragment, {maxLength: 15}), async (fragments) => {
        const file = JSON.stringify({body: `<p>ab cd ${fragments.join('')} ef</p>`})
        for (const segment of (await readDocument({path: 'a.json', text: file})).segments) {
          const read = (raw: string) => {
            const source = JSON.parse(`"${raw}"`) as string
            return htmlReference(source, 0)?.text ?? source
          }
          // a block or line break stands for the tags between the words
          const map = {
            runs: segment.map.runs.filter((run) => !/^\n+$/.test(segment.text.slice(run.at, run.at + run.length))),
          }
          for (const run of map.runs) {
            const piece = segment.text.slice(run.at, run.at + run.length)
            const raw = file.slice(run.source, run.source + run.span)
            if (run.verbatim) expect(raw).toBe(piece)
            else if (piece === ' ') expect(JSON.parse(`"${raw}"`)).toMatch(/^\s+$/)
            else expect(read(raw)).toBe(piece)
          }
          expect(segment.text).toMatch(/^ab cd/)
        }
      }),
      {numRuns: 300},
    )
  })

  it('never hangs on tags that do not close', () => {
    for (const piece of ['<a ', '<a "', "<a '{{", '<script>', '<!--', '&', '<p>{{']) {
      expectLinear(readHtml, (size) => `${piece.repeat(size / piece.length)}>`, 100_000)
    }
  })

  it('reads files, and their language', async () => {
    const file =
      '<!doctype html><html lang="fr"><head><title>Pas lu ici</title></head><body><p>Bonjour à tous</p></body></html>'
    const {segments} = await readDocument({path: 'a.html', text: file})
    expect(segments).toMatchObject([{text: 'Bonjour à tous', locale: 'fr', channel: 'article'}])
    expect(await texts('b.htm', '<p>One two</p>')).toEqual(['One two'])
    const [segment] = segments
    if (segment) expect(inFile(file, segment, 'à tous')).toBe('à tous')
    if (segment) expectExact(file, segment, (raw) => raw)
  })
})
