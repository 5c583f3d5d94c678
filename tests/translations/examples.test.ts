import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {readMarks} from '../../src/house/examples.js'
import {compare} from './compare.js'

const rules = ['missing-translation', 'placeholder-mismatch']

/** The file of an example; of the frame `file`, a file a locale beside one that all of them have. */
function filesOf(frame: string, text: string): Record<string, string> {
  if (frame !== 'file') return {'example.json': text}
  const pages = Object.entries(JSON.parse(text) as Record<string, string | null>)
  return Object.fromEntries([
    ...pages.flatMap(([locale, page]) => (page === null ? [] : [[`${locale}/page.txt`, page]])),
    ...pages.map(([locale]) => [`${locale}/other.txt`, 'Another page']),
  ])
}

for (const tag of ['en', 'fr', 'ro']) {
  for (const rule of rules) {
    const path = join(import.meta.dirname, '../../locales', tag, 'rules', `${rule}.yaml`)
    const {frames, message} = parse(readFileSync(path, 'utf8'))
    describe(`${rule} in ${tag}`, () => {
      for (const [frame, {examples, message: own}] of Object.entries<{
        examples: {wrong: string[]; right: string[]}
        message?: string
      }>(frames)) {
        it.each(examples.wrong)(`${frame}: %s`, async (example) => {
          const {text, marks} = readMarks(example)
          const found = await compare(filesOf(frame, text))
          expect(found.map((fault) => [fault.rule, fault.frame])).toEqual([[rule, frame]])
          expect(found.map(({place}) => place)).toEqual(marks.map(({start, end}) => text.slice(start, end)))
          const wanted = [...(own ?? message).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
          for (const name of wanted) expect({quote: '', text: '', ...found[0]?.params}).toHaveProperty(name)
        })
        it.each(examples.right)(`${frame}, right: %s`, async (example) => {
          expect(await compare(filesOf(frame, example))).toEqual([])
        })
      }
    })
  }
}
