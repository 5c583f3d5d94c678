import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {InflectionRecorder, TableInflector} from '../../../src/pack/inflect/table.js'
import type {Form, Inflector, PartOfSpeech} from '../../../src/pack/inflect/types.js'

const word = fc.stringMatching(/^[a-zéțș]{1,8}$/)
const forms = fc.array(
  fc.record({
    form: fc.oneof(
      word,
      fc.tuple(word, word).map((pair) => pair.join(' ')),
    ),
    tags: fc.subarray(['pres', 'past', '1s', '3p', 'pl', 'def']),
  }),
  {maxLength: 6},
)
const pos = fc.constantFrom<PartOfSpeech>('verb', 'noun', 'adjective')

describe('an inflection table', () => {
  it('gives back what was taken down, in the same order', () => {
    const asked = fc.uniqueArray(fc.tuple(word, pos, fc.option(word, {nil: undefined}), forms), {
      selector: ([lemma, part, like]) => `${lemma} ${part} ${like}`,
      maxLength: 12,
    })
    fc.assert(
      fc.property(asked, (entries) => {
        const known = new Map(entries.map(([lemma, part, like, list]) => [`${lemma} ${part} ${like}`, list]))
        const source: Inflector = {inflect: (lemma, part, like) => known.get(`${lemma} ${part} ${like}`) as Form[]}
        const recorder = new InflectionRecorder(source)
        for (const [lemma, part, like] of entries) recorder.inflect(lemma, part, like)
        const table = new TableInflector(JSON.parse(JSON.stringify(recorder.table())))
        for (const [lemma, part, like, list] of entries) expect(table.inflect(lemma, part, like)).toEqual(list)
        expect(table.missed).toEqual([])
      }),
    )
  })

  const recorder = new InflectionRecorder({
    inflect: (lemma) =>
      lemma === 'tester'
        ? [
            {form: 'tester', tags: ['inf']},
            {form: 'testons', tags: ['pres', '1p']},
          ]
        : [],
  })
  recorder.inflect('tester', 'verb')
  recorder.inflect('zorgle', 'verb')

  it('inflects like a lemma that it has, and names what it has not', () => {
    const table = new TableInflector(recorder.table())
    expect(table.inflect('googliser', 'verb', 'tester').map(({form}) => form)).toEqual(['googliser', 'googlisons'])
    expect(table.inflect('zorgle', 'verb')).toEqual([])
    expect(table.missed).toEqual([])
    expect(table.inflect('rappeler', 'verb')).toEqual([])
    expect(table.missed).toEqual(['rappeler'])
  })

  it('asks another for what it has not', () => {
    const table = new TableInflector(recorder.table(), {inflect: (lemma) => [{form: `${lemma}s`, tags: ['s']}]})
    expect(table.inflect('call', 'verb')).toEqual([{form: 'calls', tags: ['s']}])
    expect(table.missed).toEqual([])
  })
})
