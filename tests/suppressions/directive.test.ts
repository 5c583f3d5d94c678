import fc from 'fast-check'
import {expect, test} from 'vitest'
import {kinds, readDirective, writeDirective} from '../../src/suppressions/directive.js'

const read = (text: string, scope?: {start: number; end: number}) =>
  readDirective({text, start: 0, end: text.length, ...(scope && {scope})})

test.each([
  ['politesse-disable', {kind: 'disable', rules: []}],
  ['politesse-enable jargon', {kind: 'enable', rules: ['jargon']}],
  ['politesse-disable-line jargon,excuse  jargon', {kind: 'disable-line', rules: ['jargon', 'excuse']}],
  [
    'politesse-disable-next-line a, b -- the law, so',
    {kind: 'disable-next-line', rules: ['a', 'b'], reason: 'the law, so'},
  ],
  ['politesse-disable -- the law', {kind: 'disable', rules: [], reason: 'the law'}],
  ['politesse-disable vague-wait — pour la loi -- voilà', {rules: ['vague-wait'], reason: 'pour la loi -- voilà'}],
  ['politesse-disable\n  a,\n  b\n  -- so', {rules: ['a', 'b'], reason: 'so'}],
  ['politesse-disable-nxt-line a', {name: 'disable-nxt-line'}],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected)
})

test.each(['', 'disable jargon', 'politesse', 'see politesse-disable', 'eslint-disable'])(
  'to somebody else: "%s"',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

test('the key of JSON says politesse already', () => {
  const scope = {start: 0, end: 9}
  expect(read('disable jargon', scope)).toMatchObject({kind: 'disable', rules: ['jargon']})
  expect(read('politesse-disable jargon', scope)).toMatchObject({kind: 'disable', rules: ['jargon']})
  // the French word, and no order
  expect(read('Cordialement', scope)).toBeUndefined()
})

test('what is written is read', () => {
  const reason = fc.stringMatching(/^[a-zé][a-z ,'-]{0,20}[a-z]$/)
  fc.assert(
    fc.property(fc.constantFrom(...kinds), reason, fc.constantFrom('--', '—'), (kind, why, dash) => {
      expect(read(writeDirective(kind, 'vague-wait', why, dash))).toMatchObject({
        kind,
        rules: ['vague-wait'],
        reason: why,
      })
    }),
  )
})
