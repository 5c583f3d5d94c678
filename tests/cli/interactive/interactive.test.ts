import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Asker} from '../../../src/cli/interactive/asker.js'
import {newFolder} from '../../helpers/folder.js'
import {politesse} from '../fakes.js'

let cwd: string
beforeEach(() => {
  cwd = newFolder()
})

const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const read = (name: string) => readFileSync(join(cwd, name), 'utf8')

/** A person who chooses the first label with these words in it, or types them; `undefined` is Escape. */
function person(answers: (string | undefined)[]) {
  const asked: string[] = []
  const asker: Asker = {
    async choose(message, choices) {
      asked.push(`${message} ${choices.map(({label}) => label).join(' | ')}`)
      if (answers.length === 0) throw new Error(`no answer to ${asked.at(-1)}`)
      const words = answers.shift()
      if (words === undefined) return undefined
      const chosen = choices.find(({label}) => label.includes(words))
      if (!chosen) throw new Error(`no “${words}” in ${asked.at(-1)}`)
      return chosen.value
    },
    async fill({message, initial = '', fault}) {
      for (;;) {
        asked.push(`${message} ${initial}`)
        if (answers.length === 0) throw new Error(`no answer to ${message}`)
        const words = answers.shift()
        if (words === undefined || !fault?.(words)) return words
      }
    },
  }
  return {asked, ask: async () => asker}
}

/** Goes through files with these answers, and gives what was asked and shown. */
async function interact(answers: (string | undefined)[], ...args: string[]) {
  const {asked, ask} = person(answers)
  const outcome = await politesse(['check', '--locale', 'en', '--interactive', ...args, '.'], {cwd, ask})
  expect(answers, 'answers that nobody asked for').toEqual([])
  return {...outcome, asked}
}

describe('--interactive', () => {
  it('puts a phrase with its parameters for the whole sentence, or for the words', async () => {
    const text = 'Hello Ana. We call presently, dear. Bye.\n'
    const phrase = 'callback.commit {"time":"at 4","count":2} on Monday.'
    const say = ['I call you', 'at 4', '2']
    write('a.txt', text)
    const {asked, out, code} = await interact([...say, `“${phrase}”`])
    expect(read('a.txt')).toBe(`Hello Ana. ${phrase} Bye.\n`)
    expect(out).toContain('a.txt\n  1:20  error  vague-wait\n        Hello Ana. We call presently, dear.')
    expect(asked[1]).toBe('time, in “I call you {{time}}, {{count}} of us.” ')
    expect(code).toBe(0)
    write('a.txt', text)
    await interact([...say, 'We call'])
    expect(read('a.txt')).toBe(`Hello Ana. We call ${phrase.slice(0, -1)}, dear. Bye.\n`)
  })

  it('asks again for a number that is none, and for what is empty', async () => {
    write('a.txt', 'presently')
    const {asked} = await interact(['I call you', ' ', 'at 4', 'two', '2'])
    expect(asked.map((line) => line.split(',')[0])).toEqual([
      expect.stringContaining('What shall'),
      'time',
      'time',
      'count',
      'count',
    ])
  })

  it('takes a fix, or what is typed, written as the format asks', async () => {
    write('a.json', '{"a": "your firmware is here soon"}')
    await interact(['“firmware” →', 'Write it', 'at "4"'])
    expect(read('a.json')).toBe('{"a": "your \\"built-in\\" software is here at \\"4\\""}')
  })

  it('looks at what was typed, too', async () => {
    write('a.txt', 'soon')
    const {code} = await interact(['Write it', 'DNS', 'Skip it'])
    expect(read('a.txt')).toBe('DNS')
    expect(code).toBe(1)
  })

  it('skips a finding, or the rest of a file', async () => {
    write('a.txt', 'soon firmware soon firmware')
    write('b.txt', 'firmware')
    await interact(['Skip it', '“firmware” →', 'rest of this file', '“firmware” →'])
    expect(read('a.txt')).toBe('soon "built-in" software soon firmware')
    expect(read('b.txt')).toBe('"built-in" software')
  })

  it.each(['Quit', undefined])('keeps what was chosen at the end: %s', async (last) => {
    write('a.txt', 'firmware firmware')
    write('b.txt', 'firmware')
    const {err, out, code} = await interact(['“firmware” →', last])
    expect(read('a.txt')).toBe('"built-in" software firmware')
    expect(read('b.txt')).toBe('firmware')
    expect(err).toContain('1 place fixed in 1 file.')
    expect(out).toContain('2 warnings in 2 of 2 files.')
    expect(code).toBe(1)
  })

  it('goes back from a later question to the first', async () => {
    write('a.txt', 'presently')
    await interact(['I call you', undefined, 'Write it', undefined, 'Skip it'])
    expect(read('a.txt')).toBe('presently')
  })

  it('asks only about what is reported', async () => {
    write('a.txt', 'firmware soon')
    await interact(['Skip it'], '--quiet')
  })

  it('says when the words cannot be put there', async () => {
    write('a.md', 'We call *pres*ently\n')
    write('b.md', 'Call `x` presently.\n')
    const {out} = await interact(['Write it', 'at 4', 'Skip it', 'Skip it'])
    expect(out).toContain('This text cannot be put there')
    expect(read('a.md')).toBe('We call *pres*ently\n')
  })
})

describe('a finding suppressed from the prompt', () => {
  it.each([
    ['a.md', 'One\nsoon  \ntwo\n', 'One\nsoon <!-- politesse-disable-line vague-wait -- law -->  \ntwo\n'],
    ['a.mdx', 'One soon\n', 'One soon {/* politesse-disable-line vague-wait -- law */}\n'],
    ['a.html', '<p>soon</p>\r\n', '<p>soon</p> <!-- politesse-disable-line vague-wait -- law -->\r\n'],
    [
      'b.html',
      '<p>soon <b\nid=x>there</b></p>',
      '<!-- politesse-disable-next-line vague-wait -- law -->\n<p>soon <b\nid=x>there</b></p>',
    ],
    [
      'a.yaml',
      'x:\r\n  a: call soon\r\n',
      'x:\r\n  # politesse-disable-next-line vague-wait -- law\r\n  a: call soon\r\n',
    ],
    [
      'b.yaml',
      'x:\n  - a: |\n      call\n\n        you soon\n',
      'x:\n  # politesse-disable-next-line vague-wait -- law\n  - a: |\n      call\n\n        you soon\n',
    ],
    ['c.yaml', 'a: "call\n  you soon"\n', '# politesse-disable-next-line vague-wait -- law\na: "call\n  you soon"\n'],
    [
      'a.json',
      '{\n  "a": {\n    "b": "call soon"\n  }\n}',
      '{\n  "a": {\n    "politesse": "disable vague-wait -- law",\n    "b": "call soon"\n  }\n}',
    ],
    ['b.json', '[{"a":["call soon"]}]', '[{"politesse":"disable vague-wait -- law","a":["call soon"]}]'],
    [
      'c.json',
      '{"politesse": "disable tone", "a": "Hm call soon"}',
      '{"politesse": ["disable tone", "disable vague-wait -- law"], "a": "Hm call soon"}',
    ],
    [
      'a.jsonl',
      '{"a": 1}\n{"a": "call soon"}\n',
      '{"a": 1}\n{"politesse": "disable vague-wait -- law", "a": "call soon"}\n',
    ],
    [
      'a.jsonc',
      '{\n  "a": "call soon" // x\n}',
      '{\n  // politesse-disable-next-line vague-wait -- law\n  "a": "call soon" // x\n}',
    ],
    [
      'a.po',
      'msgid "a"\nmsgstr ""\n\n#: x\nmsgid "b"\nmsgstr ""\n"call soon"\n',
      'msgid "a"\nmsgstr ""\n\n# politesse-disable-next-line vague-wait -- law\n#: x\nmsgid "b"\nmsgstr ""\n"call soon"\n',
    ],
    [
      'a.xlf',
      '<xliff version="1.2"><file source-language="en"><body>\n<trans-unit id="1"><source>call soon</source></trans-unit>\n</body></file></xliff>',
      '<xliff version="1.2"><file source-language="en"><body>\n<!-- politesse-disable-next-line vague-wait — law -->\n<trans-unit id="1"><source>call soon</source></trans-unit>\n</body></file></xliff>',
    ],
  ])('in %s gets the comment of its format', async (name, before, after) => {
    for (const mark of ['', '\uFEFF']) {
      write(name, mark + before)
      const {out, code} = await interact(['Suppress it', 'law'])
      expect(read(name)).toBe(mark + after)
      expect(out).toContain('Nothing to rephrase in 1 file.')
      expect(code).toBe(0)
    }
  })

  it('is followed by the next one', async () => {
    write('a.yaml', 'a: soon there\nb: soon here\nc: your firmware\n')
    await interact(['Suppress it', '', 'Skip it', '“firmware” →'])
    expect(read('a.yaml')).toBe(
      '# politesse-disable-next-line vague-wait\na: soon there\nb: soon here\nc: your "built-in" software\n',
    )
  })

  it('is not offered where the format has no comments, nor written where none would reach', async () => {
    write('a.txt', 'soon')
    expect((await interact(['Skip it'])).asked[0]).not.toContain('Suppress')
    write('a.txt', '')
    write('a.json', '["call soon"]')
    expect((await interact(['Suppress it', '', 'Skip it'])).out).toContain('no place for a comment')
    expect(read('a.json')).toBe('["call soon"]')
  })

  it('keeps its comment whole, whatever the reason says', async () => {
    write('a.html', '<p>soon</p>\n')
    await interact(['Suppress it', 'so --> <b>'])
    expect(read('a.html')).toBe('<p>soon</p> <!-- politesse-disable-line vague-wait -- so – <b> -->\n')
  })
})
