import {expect, test} from 'vitest'
import {readDocument} from '../../src/documents/read.js'

test.each([
  ['a.html', '<p>One.</p><!-- a b -->\n<script><!-- no --></script>', ['<!-- a b -->'], ['a b']],
  [
    'a.md',
    '---\n# f\nlang: fr\n---\nText <!-- a --> `<!-- no -->`\n\n<!--\nb\n-->\n',
    ['# f', '<!-- a -->', '<!--\nb\n-->'],
    ['f', 'a', 'b'],
  ],
  ['a.mdx', 'Text {/* a */} here\n\n{/* b */}\n\n```\n{/* no */}\n```\n', ['{/* a */}', '{/* b */}'], ['a', 'b']],
  [
    'a.yaml',
    '# a\nk: "no # no" # b\nl: no#no\nm: |  # c\n  # no\nn: [x, # d\n  y]\n',
    ['# a', '# b', '# c', '# d'],
    ['a', 'b', 'c', 'd'],
  ],
  ['a.jsonc', '// a\n{"k": "no // no", /* b */ "l": 1} // c', ['// a', '/* b */', '// c'], ['a', 'b', 'c']],
  ['a.txt', 'No # no <!-- no -->', [], []],
])('the comments of %s', async (path, text, sources, said) => {
  for (const mark of ['', '\uFEFF']) {
    const {comments} = await readDocument({path, text: mark + text})
    expect(comments.map(({start, end}) => (mark + text).slice(start, end))).toEqual(sources)
    expect(comments.map((comment) => comment.text)).toEqual(said)
  }
})

test('a key stands for a comment in JSON, and holds for its object', async () => {
  const inner = '{"politesse": ["disable a", "enable b"], "body": "Hello you there."}'
  const text = `{"politesse": "disable c", "list": [${inner}]}`
  const {comments, segments} = await readDocument({path: 'a.json', text})
  expect(comments.map((comment) => comment.text)).toEqual(['disable c', 'disable a', 'enable b'])
  expect(comments.map(({start, end}) => text.slice(start, end))).toEqual(['"disable c"', '"disable a"', '"enable b"'])
  expect(comments.map(({scope}) => scope && text.slice(scope.start, scope.end))).toEqual([text, inner, inner])
  expect(segments.map((segment) => segment.text)).toEqual(['Hello you there.'])
})

test('a text under the same key is a text: it is a word of French', async () => {
  const {comments, segments} = await readDocument({
    path: 'a.json',
    text: '{"politesse": "Cordialement, Anne de la boutique."}',
  })
  expect(comments).toEqual([])
  expect(segments.map((segment) => segment.text)).toEqual(['Cordialement, Anne de la boutique.'])
})
