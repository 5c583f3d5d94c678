import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {readCases} from '../../scripts/score.js'
import {engineOf} from '../../src/linter/engine.js'
import {SentenceMatcher} from '../../src/pattern/match.js'
import {Glance} from '../../src/text/glance.js'
import {readText} from '../../src/text/text.js'

const packs = await loadPacks()
const marks = '«»"“”{{}}%<>().,!?…-/\n '.split('')

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the sieve of %s', (tag, pack) => {
  const engine = engineOf(pack)
  const {automaton, sieve} = engine
  const patterns = automaton.patterns.all()
  const active = new Uint8Array(pack.frames.length).fill(1)
  const glance = new Glance()
  const texts = readCases().flatMap(({text, locale}) => (locale === tag ? [text] : []))
  const words = texts.flatMap((text) => text.split(' '))

  /** Patterns that match and are not let through: of the whole text, and of a sentence by itself. */
  const missed = (text: string): string[] =>
    readText(text, engine).flatMap((piece) => {
      piece.look(glance)
      const passes = sieve.passes(glance, active)
      return piece.sentences().flatMap((sentence) => {
        const through = new Map(sieve.candidates(sentence, active).map((one) => [one, sieve.startsOf(one)]))
        const matcher = new SentenceMatcher(automaton, sentence)
        return patterns.flatMap((pattern) => {
          const missing: string[] = []
          matcher.find(sieve.sequenceOf(pattern), -1, (from) => {
            if (!passes) missing.push(`${pattern.text} in “${text}”`)
            if (!(((through.get(pattern) ?? 0) >>> from) & 1)) missing.push(`${pattern.text} at ${from} in “${text}”`)
            return false
          })
          return missing
        })
      })
    })

  it('lets every match of the labelled cases through', () => {
    // every pattern is tried in every sentence: one text in ten is enough
    texts.forEach((text, index) => {
      if (index % 10 === 0) expect(missed(text)).toEqual([])
    })
  })

  it('and every match in words of theirs, mixed with marks', () => {
    const odd = fc
      .array(fc.oneof({weight: 6, arbitrary: fc.constantFrom(...words)}, fc.constantFrom(...marks)), {maxLength: 60})
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(odd, fc.constantFrom(...texts)), odd, (first, second) => {
        expect(missed(`${first} ${second}`)).toEqual([])
      }),
      {numRuns: 20},
    )
  })
})
