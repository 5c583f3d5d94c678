import {describe, expect, it, test} from 'vitest'
import {parseSelector, SelectorError} from '../../src/documents/data/selector.js'
import {readDocument} from '../../src/documents/read.js'

const data = {
  items: [
    {id: 1, body: 'Hello', note: 'for us', public: true, 'x y': 'Odd key'},
    {id: 2, body: 'Bye', note: 'for them', public: false, deep: {text: ['One', 'Two']}},
  ],
}

describe('selectors', () => {
  test.each([
    ['$.items[*].body', ['Hello', 'Bye']],
    ['$.items[0].body', ['Hello']],
    ['$.items[-1].body', ['Bye']],
    ["$['items'][*]['x y']", ['Odd key']],
    ['$.items[*]["body","note"]', ['Hello', 'for us', 'Bye', 'for them']],
    ['$..text', ['One', 'Two']],
    ['$..text[1]', ['Two']],
    ['$.items[?@.public==true].body', ['Hello']],
    ['$.items[?(@.note == "for them")].body', ['Bye']],
    ['$.items[?@.deep.text].note', ['for them']],
    ['$..*', ['Hello', 'for us', 'Odd key', 'Bye', 'for them', 'One', 'Two']],
    ['$.nothing', []],
  ])('%s', async (selector, expected) => {
    for (const path of ['a.json', 'a.yaml']) {
      const {segments} = await readDocument({path, text: JSON.stringify(data)}, {select: [selector]})
      expect(segments.map(({text}) => text)).toEqual(expected)
    }
  })

  it('go on behind one another, and choose columns of tables', async () => {
    const text = 'id,body,note\n1,Hello,for us\n2,Bye,for them\n'
    const {segments} = await readDocument({path: 'a.csv', text}, {select: ['$[*].body', '$[1].note']})
    expect(segments.map((segment) => segment.text)).toEqual(['Hello', 'Bye', 'for them'])
  })

  test.each([
    ['items', 0],
    ['$.items[', 7],
    ['$.items[*].', 10],
    ['$.a[?@.b=~c]', 3],
    ['$ .a', 1],
  ])('a wrong one names its character: %s', (selector, offset) => {
    expect(() => parseSelector(selector)).toThrow(SelectorError)
    expect(() => parseSelector(selector)).toThrow(`from character ${offset + 1} on`)
  })
})
