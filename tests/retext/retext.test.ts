import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import retextPolitesse from '../../src/retext/index.js'
import retextFrench from '../../src/retext-french.js'

const [en, fr] = (await loadPacks()) as [
  Awaited<ReturnType<typeof loadPacks>>[0],
  Awaited<ReturnType<typeof loadPacks>>[0],
]
const at = (file: {messages: readonly {ruleId?: string; place?: unknown; actual?: string}[]}, source: string) =>
  file.messages.map(({ruleId, place, actual}) => {
    const {start, end} = place as {start: {offset: number}; end: {offset: number}}
    return [ruleId, source.slice(start.offset, end.offset), actual]
  })

test('beside other retext plugins', async () => {
  const source = "Hello.\nWe'll get back to you shortly."
  const file = await unified()
    .use(retextEnglish)
    .use(retextPolitesse, {locales: [en]})
    .use(retextStringify)
    .process(source)
  const [message] = file.messages
  expect(at(file, source)).toEqual([['vague-wait', "We'll get back to you shortly", "We'll get back to you shortly"]])
  expect(message).toMatchObject({source: 'politesse', line: 2, column: 1})
  expect(message?.url).toMatch(/vague-wait/)
  expect(message?.note).toBeTruthy()
})

test('behind remark: code, quotes and links are known for what they are', async () => {
  const source =
    "# Help\n\nWe'll **get back** to you `soon` shortly.\n\n> We'll get back to you shortly.\n\n    We'll get back to you shortly.\n"
  const file = await unified()
    .use(remarkParse)
    .use(
      remarkRetext,
      unified()
        .use(retextEnglish)
        .use(retextPolitesse, {locales: [en]}),
    )
    .use(remarkStringify)
    .process(source)
  expect(at(file, source)).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({ruleId: 'vague-wait', line: 3})
})

test('behind rehype, in French, by the French parser', async () => {
  const source = '<p>Bonjour,</p><p>Nous vous répondrons <em>dans les plus brefs délais</em>.</p>'
  const file = await unified()
    .use(rehypeParse, {fragment: true})
    .use(
      rehypeRetext,
      unified()
        .use(retextFrench)
        .use(retextPolitesse, {locales: [fr]}),
    )
    .use(rehypeStringify)
    .process(source)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['vague-wait'])
})

test('spelling: suggestions are what is expected, in what remark says is text', async () => {
  const {createSpeller} = await import('../../src/spelling/index.js')
  const source = 'We have *recieved* it, `recieved` it.\n'
  const file = await unified()
    .use(remarkParse)
    .use(
      remarkRetext,
      unified()
        .use(retextEnglish)
        .use(retextPolitesse, {
          locales: [en],
          rules: {spelling: 'warning'},
          spellers: {en: await createSpeller('en')},
        }),
    )
    .use(remarkStringify)
    .process(source)
  expect(at(file, source)).toEqual([['spelling', 'recieved', 'recieved']])
  expect(file.messages[0]).toMatchObject({column: 10, expected: expect.arrayContaining(['received']), note: ''})
})
