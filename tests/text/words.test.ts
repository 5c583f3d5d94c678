import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {createWordSplitter, type WritingRules} from '../../src/text/words.js'
import {oddText} from './odd.js'

const english: WritingRules = {
  contractions: {
    "n't": 'not',
    "'ll": 'will',
    "'ve": 'have',
    "'d": ['had', 'would'],
    "'s": ['is', 'has', "'s"],
    "can't": 'can not',
    "won't": 'will not',
    gonna: 'going to',
  },
}
const french: WritingRules = {
  contractions: {"s'il": 'si il', chais: 'je sais'},
  elisions: {l: 'le', d: 'de', qu: 'que', j: 'je', lorsqu: 'lorsque', n: 'ne'},
  clitics: ['je', 'vous', 'il', 'est', 't'],
}
const romanian: WritingRules = {clitics: ['v', 'am', 'o', 'într', 's', 'mi']}

/** Readings with the text that each stands for. */
const read = (rules: WritingRules, written: string) =>
  createWordSplitter(rules)(written).map(
    ({readings, start, end}) => `${readings.join('|')} = ${written.slice(start, end)}`,
  )

describe('createWordSplitter', () => {
  test.each<[string, WritingRules, string, string[]]>([
    ['a plain word is folded', english, 'Désolé', ['desole = Désolé']],
    ['a contraction, each part in the place of the whole', english, "Won't", ["will = Won't", "not = Won't"]],
    ['a curly apostrophe', english, 'can’t', ['can = can’t', 'not = can’t']],
    ['an ending', english, "didn't", ["did = didn't", "not = didn't"]],
    ['two endings', english, "wouldn't've", ["would = wouldn't've", "not = wouldn't've", "have = wouldn't've"]],
    ['an ending of several readings', english, "he'd", ["he = he'd", "had|would = he'd"]],
    ['an ending alone is a word', english, "'s", ["'s = 's"]],
    ['written together', english, 'gonna', ['going = gonna', 'to = gonna']],
    ['a plain hyphen', english, 'follow-up', ['follow-up = follow-up']],
    ['elision', french, "l'ordinateur", ["le = l'", 'ordinateur = ordinateur']],
    ['elision, curly', french, 'Lorsqu’il', ['lorsque = Lorsqu’', 'il = il']],
    ['elision of two', french, "j'l'ai", ["je = j'", "le = l'", 'ai = ai']],
    ['no elision', french, "aujourd'hui", ["aujourd'hui = aujourd'hui"]],
    ['a contraction goes first', french, "s'il", ["si = s'il", "il = s'il"]],
    ['a clitic', french, 'Puis-je', ['puis = Puis', 'je = je']],
    ['clitics in a row', french, 'a-t-il', ['a = a', 't = t', 'il = il']],
    ['elision and clitic', french, "n'est-ce", ["ne = n'", 'est = est', 'ce = ce']],
    ['no clitic', french, 'rendez-moi-le', ['rendez-moi-le = rendez-moi-le']],
    ['a hyphen that does not break', french, 'puis‑je', ['puis = puis', 'je = je']],
    ['a Romanian clitic before', romanian, 'v-am', ['v = v', 'am = am']],
    ['a Romanian clitic behind, with a diacritic', romanian, 'într-o', ['intr = într', 'o = o']],
    ['marks at the ends', romanian, "-o-'", ["-o-' = -o-'"]],
  ])('%s', (_, rules, written, expected) => expect(read(rules, written)).toEqual(expected))

  it('gives parts in order and inside any word', () => {
    for (const rules of [english, french, romanian]) {
      const split = createWordSplitter(rules)
      fc.assert(
        fc.property(oddText, (written) => {
          let last = 0
          for (const {start, end, readings} of split(written)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(last)
            expect(end).toBeLessThanOrEqual(written.length)
            expect(readings.length).toBeGreaterThan(0)
            last = end
          }
        }),
      )
    }
  })
})
