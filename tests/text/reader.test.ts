import fc from 'fast-check'
import {beforeAll, describe, expect, it, test} from 'vitest'
import {Automaton, type WordInfo} from '../../src/pattern/automaton.js'
import {Glance} from '../../src/text/glance.js'
import {SentenceReader} from '../../src/text/reader.js'
import {Scanner} from '../../src/text/scan.js'
import {Break, type Sentence} from '../../src/text/sentence.js'
import {readText, type TextPiece} from '../../src/text/text.js'
import {createWordSplitter} from '../../src/text/words.js'
import {testPack} from '../helpers/pack.js'
import {expectLinearOnOdd, oddText} from './odd.js'

interface Tongue {
  reader: SentenceReader
  read: (text: string) => TextPiece[]
}

const settings: Record<string, string> = {
  en: `contractions: {"n't": not, "'s": [is, has], "'ll": will, "can't": can not}\nabbreviations: [approx, tel]`,
  fr: 'elisions: {l: le, d: de, qu: que, j: je}\nclitics: [je, vous]\nabbreviations: [env]',
}
const tongues: Record<string, Tongue> = {}

beforeAll(async () => {
  for (const [tag, rules] of Object.entries(settings)) {
    const pack = await testPack({
      tag,
      settings: rules,
      lexicon: 'soon: [soon, "in due course"]',
      patterns: ['back {soon}', 'le back', 'wait {placeholder}'],
    })
    const splitter = createWordSplitter(pack.writing)
    const reader = new SentenceReader(new Automaton(pack.patterns), splitter, pack.writing)
    const parser = new pack.parser()
    const reading = {parser, reader, scanner: new Scanner(reader, parser)}
    tongues[tag] = {reader, read: (text) => readText(text, reading)}
  }
})

const tongue = (tag: string) => tongues[tag] as Tongue
const sentencesOf = (text: string, tag = 'en') =>
  tongue(tag)
    .read(text)
    .flatMap((block) => block.sentences())

/** Words as they stand in the text, with the marks of clauses; opaque ones in brackets. */
function show({infos, breaks, written, ...rest}: Sentence, placeholder: WordInfo, text: string): string {
  const marks = ['', ', ', '| ']
  return infos
    .map((info, at) => {
      const word = text.slice(rest.starts[at], rest.ends[at])
      return (
        (marks[breaks[at] as number] as string) +
        (info === placeholder ? `{${word}}` : (info.readings[0] ?? `[${word}]`))
      )
    })
    .join(' ')
}
const read = (text: string, tag = 'en') =>
  sentencesOf(text, tag).map((sentence) => show(sentence, tongue(tag).reader.placeholder, text))

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['words apart', "We can't go. It's late.", ['we can not go', 'it is late']],
    ['a chat in lower case', 'ok. we will. thanks! bye', ['ok', 'we will', 'thanks', 'bye']],
    ['a chat with many marks', 'really?? wait!! we go?! yes', ['really', 'wait', 'we go', 'yes']],
    ['abbreviations', 'call tel. 5 in approx. two days. ok. we go', ['call tel # in approx two days', 'ok', 'we go']],
    ['one letter', 'plan b. is fine', ['plan b is fine']],
    ['initialisms', 'open at 5 p.m. we wait, e.g. here', ['open at # p.m. we wait , e.g. here']],
    ['a forgotten space', "I don't know.Please wait.I'm off", ['i do not know', 'please wait', "i'm off"]],
    ['a forgotten space after a question', 'is it ok?We wait', ['is it ok', 'we wait']],
    ['no forgotten space', 'see example.com or A.B or 10.30', ['see example.com or a.b or #']],
  ])('%s', (_, text, expected) => {
    const got = read(text).map((sentence) => sentence.replace(/\d+(\.\d+)?/g, '#'))
    expect(got).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['a comma', 'so, we wait', 'so , we wait'],
    ['a semicolon and a colon', 'we wait; you know: why', 'we wait | you know | why'],
    ['brackets', 'we (all of us) wait', 'we | all of us | wait'],
    ['dashes', 'we wait — you know – why - so', 'we wait | you know | why | so'],
    ['two hyphens', 'we wait -- you know', 'we wait | you know'],
    ['a hyphen in a word', 'a follow-up', 'a follow-up'],
    ['an ellipsis', 'we wait... you know… why', 'we wait | you know | why'],
    ['the stronger of two', 'we wait, (you know), so', 'we wait | you know | so'],
  ])('clauses: %s', (_, text, expected) => expect(read(text)).toEqual([expected]))

  test.each<[string, string, string[]]>([
    ['a placeholder', 'wait {{ due at }}, {name}!', ['wait {{{ due at }}} , {{name}}']],
    ['a placeholder with an ending', "{{name}}'s order", ['{{{name}}} order']],
    ['a placeholder at the start', '{{name}} waits. {{name}} goes.', ['{{{name}}} waits', '{{{name}}} goes']],
    [
      'quoted speech',
      'You wrote "we wait, you know. Really" to us.',
      ['you wrote ["we wait, you know. Really"] to us'],
    ],
    ['a quotation that ends the sentence', 'You wrote "we wait." We do.', ['you wrote ["we wait."]', 'we do']],
    ['a quotation alone', '"We wait." “We do!” So.', ['["We wait."]', '[“We do!”]', 'so']],
    ['code', 'run `npm i` now', ['run [`npm i`] now']],
    ['an address', 'see https://example.com/a?b=c. We wait', ['see [https://example.com/a?b=c]', 'we wait']],
    ['a word that is too long', `a ${'b'.repeat(101)} c`, [`a [${'b'.repeat(101)}] c`]],
  ])('opaque: %s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it('reads French', () => {
    expect(read("Puis-je voir l'avis d'{{name}} ? « Oui. » J'attends.", 'fr')).toEqual([
      'puis je voir le avis de {{{name}}}',
      '[« Oui. »]',
      'je attends',
    ])
  })

  test.each([
    ['is it late?', true],
    ['is it late??', true],
    ['is it late?!', true],
    ['is it late.', false],
    ['it is late!', false],
  ])('question: %s', (text, question) =>
    expect(sentencesOf(text).map((sentence) => sentence.question)).toEqual([question]),
  )

  it('gives exact places in the whole text', () => {
    const text = "Hello,\n\n- we'll call “Anna” 😀 at {{time}}.\n- Café, l'été."
    const words = sentencesOf(text).flatMap((sentence) => sentence.infos.map((_, at) => sentence.written(at)))
    const listed = ['Hello', "we'll", "we'll", 'call', '“Anna”', 'at', '{{time}}', 'Café', "l'été"]
    expect(words).toEqual(listed)
  })
})

describe('any text', () => {
  it('is read in order, inside the text, in parallel arrays', () => {
    for (const tag of ['en', 'fr']) {
      fc.assert(
        fc.property(oddText, (text) => {
          let last = 0
          for (const {infos, starts, ends, breaks} of sentencesOf(text, tag)) {
            expect(infos.length).toBeGreaterThan(0)
            expect([starts.length, ends.length, breaks.length]).toEqual(Array(3).fill(infos.length))
            expect(breaks[0]).toBe(Break.none)
            starts.forEach((start, at) => {
              const end = ends[at] as number
              // the parts of a contraction share one place
              if (start !== starts[at - 1]) expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThanOrEqual(start)
              last = end
            })
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }),
      )
    }
  })

  it('takes linear time', () => {
    const glance = new Glance()
    expectLinearOnOdd((text) => {
      for (const piece of tongue('fr').read(text)) piece.look(glance)
    })
    expectLinearOnOdd((text) => sentencesOf(text), 50_000)
  })
})
