import fc from 'fast-check'
import {expect, it} from 'vitest'
import {type Fault, mend, type Reading} from '../../src/linter/fix.js'

/** Reads a text under rules: word → the rule that flags it, and what to put there. */
function reader(words: Record<string, [rule: string, plain?: string]>) {
  return (text: string): Reading<Fault> => ({
    text,
    faults: [...text.matchAll(/\w+/g)].flatMap(({0: word, index}): Fault[] => {
      const [rule, plain] = words[word] ?? []
      if (rule === undefined) return []
      const place = {start: index, end: index + word.length}
      return [{rule, ...place, ...(plain !== undefined && {edit: {...place, text: plain}})}]
    }),
  })
}

function fix(text: string, read: (text: string) => Reading<Fault>) {
  const mending = mend<Fault, Reading<Fault>>(read(text))
  let step = mending.next()
  let readings = 1
  while (!step.done) {
    readings++
    step = mending.next(read(step.value))
  }
  return {text: step.value.reading.text, made: step.value.applied.map(({rule}) => rule), readings}
}

it('goes on until nothing is left', () => {
  const read = reader({a: ['one', 'b'], b: ['two', 'c'], c: ['three']})
  expect(fix('a, b a', read)).toMatchObject({text: 'c, c c', made: ['one', 'two', 'one', 'two', 'two']})
})

it('makes no fix that raises its own rule, in the same words or inside longer ones', () => {
  const read = reader({a: ['one', 'b'], b: ['one', 'a'], box: ['two', 'modem box'], x: ['one', 'y']})
  expect(fix('a x box b', read)).toMatchObject({text: 'a y box b', made: ['one']})
})

it('stays as it was where the text can no longer be read', () => {
  const mending = mend<Fault, Reading<Fault>>(reader({a: ['one', 'b']})('a'))
  expect(mending.next().value).toBe('b')
  expect(mending.next(undefined)).toMatchObject({done: true, value: {reading: {text: 'a'}, applied: []}})
})

it('ends, and leaves nothing that it could mend, whatever the fixes are', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const rule = fc.constantFrom('one', 'two', 'three')
  const plain = fc.array(letter, {minLength: 1, maxLength: 3}).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.dictionary(letter, fc.tuple(rule, plain)), fc.array(letter, {maxLength: 12}), (words, text) => {
      const {text: fixed, readings} = fix(text.join(' '), reader(words))
      expect(readings).toBeLessThan(400)
      // rules that undo one another end in the middle
      if (readings < 10) expect(fix(fixed, reader(words)).text).toBe(fixed)
    }),
  )
})
