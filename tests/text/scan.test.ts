import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {ParseLatin} from 'parse-latin'
import {describe, expect, it, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {readCases} from '../../scripts/score.js'
import {engineOf} from '../../src/linter/engine.js'
import {Glance} from '../../src/text/glance.js'
import {PossibleWords} from '../../src/text/possible-words.js'
import {Break, type Sentence} from '../../src/text/sentence.js'
import {readText} from '../../src/text/text.js'
import {oddText} from './odd.js'

describe('what a parser may take for words', () => {
  const possible = new PossibleWords(new ParseLatin())
  test.each<[string, string[]]>([
    ['(soon)!', ['soon']],
    ['later.Thanks', ['later', 'Thanks', 'later.Thanks']],
    ['10:15,', ['10', '15', '10:15']],
    ["'tis", ['tis', "'tis"]],
    ['w/', ['w', 'w/']],
    ['".&s', ['s', '&s', '.&s']],
    ['puis-je\u1acf', ['puis-je', 'puis-je\u1acf']],
    ['😀', []],
  ])('%s', (run, expected) => expect([...possible.in(run)]).toEqual(expect.arrayContaining(expected)))
})

/** Whether a sentence can be laid over a glance: a word a place, a cell any number of its words, breaks where they may be. */
function covers(glance: Glance, {infos, breaks}: Sentence): boolean {
  let places = new Set<number>()
  const reach = () => {
    for (const place of places) if (place < glance.length && glance.others[place]?.length) places.add(place + 1)
  }
  for (let offset = 0; offset <= glance.length; offset++) places.add(offset)
  for (const [index, info] of infos.entries()) {
    reach()
    const next = new Set<number>()
    for (const place of places) {
      if (place >= glance.length) continue
      const cell = glance.others[place] ?? []
      glance.look(Math.min(place, glance.length - 1))
      if (index > 0 && breaks[index] !== Break.none && (glance.breaks & 1) === 0 && cell.length === 0) continue
      if (cell.length === 0) {
        if (glance.infos[place] === info) next.add(place + 1)
      } else if (cell.includes(info)) next.add(place).add(place + 1)
    }
    places = next
  }
  return places.size > 0
}

const packs = await loadPacks()
const marks = [...'@#*^~/$£€-–([{)],;:.!?…\'"&%+=|_', ...['{{name}}', 'https://a.b/c?d', '3.50', '10:15', '1/2', ' ']]

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the first look at %s', (tag, pack) => {
  const engine = engineOf(pack)
  const glance = new Glance()
  const missed = (text: string): string[] =>
    readText(text, engine).flatMap((piece) => {
      piece.look(glance)
      return piece
        .parse()
        .filter((sentence) => !covers(glance, sentence))
        .map(({starts, ends}) => text.slice(starts[0], ends.at(-1)))
    })

  /** Sentences that are read otherwise than the parser reads them. */
  const misread = (text: string): unknown[] =>
    readText(text, engine).flatMap((piece) => {
      const [read, parsed] = [piece.sentences(), piece.parse()].map((sentences) =>
        sentences.map(({infos, starts, ends, breaks, question}) => ({
          words: infos.map(({readings}) => readings),
          places: [starts, ends, breaks],
          question,
        })),
      )
      return isDeepStrictEqual(read, parsed) ? [] : [{text, read, parsed}]
    })

  it('misses nothing that the parser finds in the labelled cases', () => {
    for (const {text, locale} of readCases())
      if (locale === tag) expect([...missed(text), ...misread(text)]).toEqual([])
  })

  it('nor in words of theirs, with marks round them', () => {
    const words = readCases().flatMap(({text, locale}) => (locale === tag ? text.split(' ') : []))
    const word = fc
      .tuple(
        fc.constantFrom('', ...marks),
        fc.oneof({weight: 5, arbitrary: fc.constantFrom(...words)}, fc.constant('')),
        fc.constantFrom('', '', '', ...marks),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), (text) => {
        expect([...missed(text.join(' ')), ...misread(text.join(' '))]).toEqual([])
      }),
      {numRuns: 500},
    )
  })

  it('nor in any text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect([...missed(text), ...misread(text)]).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})
