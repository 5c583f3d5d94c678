import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/linter/index.js'
import {buildTestPack, type TestPack, testPack} from '../helpers/pack.js'

const quotes = async (pack: TestPack, text: string, channel?: 'article') => {
  const linter = createLinter({locales: [await testPack(pack)], preset: 'all'})
  return linter.lint(text, {locale: pack.tag ?? 'en', channel}).findings.map(({quote}) => quote)
}

describe('patterns in a sentence', () => {
  test.each<[name: string, pattern: string, text: string, found: string[]]>([
    ['folds case, diacritics and apostrophes', 'café fermé', 'Le CAFE Fermé', ['CAFE Fermé']],
    ['crosses doubled spaces', 'hold on', 'Please hold  on now', ['hold  on']],
    ['crosses a comma between words', 'sorry friend', 'Well sorry, friend', ['sorry, friend']],
    ['takes alternatives', '(call|ring up) you', 'I ring up you', ['ring up you']],
    ['takes what is optional or not', 'call [me|us] back', 'call back. call us back.', ['call back', 'call us back']],
    ['takes any one word', 'our * tool', 'our booking tool, our tool', ['our booking tool']],
    ['takes a shape', 'keeps *ing', 'it keeps freezing', ['keeps freezing']],
    ['takes figures by their shape', 'at #:#', 'at 10:15 and at 9', ['at 10:15']],
    ['takes the figures themselves', 'open 24/7', 'open 24/7 or open 7/7', ['open 24/7']],
    ['spans a gap of five words', 'tool … down', 'tool a b c d e down', ['tool a b c d e down']],
    ['but not of six', 'tool … down', 'tool a b c d e f down', []],
    ['takes the shortest gap', 'tool … down', 'tool is down and down', ['tool is down']],
    ['a gap stays in its clause', 'tool … down', 'the tool works, he is down', []],
    ['unless the clause end is asked for', 'tool … , … down', 'the tool works, he is down', ['tool works, he is down']],
    ['a clause end that must stand', 'yes , no', 'yes no. yes, no.', ['yes, no']],
    ['the start of a sentence', '^ no idea', 'He has no idea. No idea.', ['No idea']],
    ['behind a greeting and a name', '^ no idea', 'Hi Ana, no idea.', ['no idea']],
    ['the end of a sentence', 'no idea $', 'no idea why. no idea.', ['no idea']],
    [
      'the end as one of several',
      'will call (soon|$)',
      'we will call. will call soon. will call now',
      ['will call', 'will call soon'],
    ],
    ['the start as one of several', '(^|but) no idea', 'No idea. But no idea. Has no idea', ['No idea', 'But no idea']],
    [
      'a clause end as one of several',
      'will call (,|soon)',
      'will call, or will call soon or will call now',
      ['will call'],
    ],
    ['as written', '=IT says', 'it says. IT says.', ['IT says']],
    ['a capital inside a sentence', 'our =*', 'Our Kev or our guest or our IBAN', ['Our Kev']],
    ['but not at its start', '=* says', 'Kev says no. So Kev says no.', ['Kev says']],
    ['nor behind a greeting', '=* says', 'Hi Ana, Kev says no.', []],
    ['not followed by', 'I called !you', 'I called you. I called him.', ['I called']],
    ['with fillers inside', 'we will call', 'we will, unfortunately, call', ['we will, unfortunately, call']],
    ['with a vocative between commas', 'we will call', 'we will, Mrs Smith, call', ['we will, Mrs Smith, call']],
    ['contractions are read apart', 'will not call', "we won't call", ["won't call"]],
    ['one word of two readings', 'she is late', "she's late", ["she's late"]],
    ['inflected lemmas', '<lose> it', 'they lost it and lose it', ['lost it']],
    ['in one form only', '<lose:ing> it', 'they lost it. losing it.', ['losing it']],
    [
      'the leftmost, then the longest',
      '(call you|call you back soon|you back)',
      'I call you back soon',
      ['call you back soon'],
    ],
    [
      'a placeholder is one word',
      'hello * how',
      'hello {{ticket.requester.first_name}} how',
      ['hello {{ticket.requester.first_name}} how'],
    ],
    ['and a member of its class', 'by {placeholder}', 'by {{due_at}} by Monday', ['by {{due_at}}']],
  ])('%s', async (_name, pattern, text, found) => {
    const pack = {
      patterns: [pattern],
      lexicon: 'filler: [unfortunately]\ngreeting: [hi, hello]\n',
      settings: 'contractions: {"won\'t": will not, "\'s": [is, has]}',
    }
    expect(await quotes(pack, text)).toEqual(found)
  })

  test('elisions and clitics are read apart, each at its own place', async () => {
    const pack = {tag: 'fr', patterns: ['ordinateur', 'pouvez vous'], settings: 'elisions: {l: le}\nclitics: [vous]'}
    expect(await quotes(pack, 'L’ordinateur. Pouvez-vous ?')).toEqual(['ordinateur', 'Pouvez-vous'])
  })

  test.each([
    ['match', 'tool not down', 'tool is down'],
    ['before', 'if the tool is down', 'if it rains, the tool is down'],
    ['after', 'tool is down at noon', 'tool is down, at noon'],
    ['sentence', 'at noon, tool is down', 'At noon. Tool is down'],
    ['next', 'tool is down. Back at noon.', 'tool is down. One. At noon.'],
    ['previous', 'At noon. Tool is down.', 'At noon. One. Tool is down.'],
  ])('an exception in the scope %s', async (scope, excused, flagged) => {
    const pack = {patterns: ['tool … down'], unless: `unless: {${scope}: ["not", "if", "at noon"]}`}
    expect(await quotes(pack, excused)).toEqual([])
    expect(await quotes(pack, flagged)).toHaveLength(1)
  })

  test('classes hold patterns, classes and inflected members', async () => {
    const pack = {
      patterns: ['{who} {err:past}', '{who} keeps {err:ing}', 'my {err}'],
      lexicon:
        'who: ["the [night] {team}"]\nteam: {nouns: [team, shift]}\nerr: {verbs: [forget, mess up], words: [oops]}\n',
    }
    expect(
      await quotes(pack, 'the night shift forgot it. the teams messed up. the team forgets. the team oops.'),
    ).toEqual(['the night shift forgot', 'the teams messed up'])
    expect(await quotes(pack, 'the team keeps messing up')).toEqual(['the team keeps messing up'])
    expect(await quotes(pack, 'my oops')).toEqual(['my oops'])
  })
})

describe('faults of a pack', () => {
  test.each([
    ['{nobody} is', '', 'Unknown class {nobody}'],
    ['… is down', '', 'may not begin with a gap'],
    ['[a] … [b]', '', 'needs a rarer word'],
    [
      'the',
      'common: [the, of, and, a, to, in, is, you, that, it, he, was, for, on, are, as, with, his, they, i]',
      'needs a rarer word',
    ],
    ['{a} x', 'a: ["{b}"]\nb: ["{a}"]', 'uses itself'],
    ['{a:past} x', 'a: [b]', 'no inflected members'],
    ['<qqqqx> it', '', "don't know"],
    ['yes', 'a: {verbs: [qqqqx]}', "don't know the verb “qqqqx”"],
    ['yes', 'lonely: [word]', 'used by no pattern'],
  ])('%s', async (pattern, lexicon, message) => {
    const {problems} = await buildTestPack({patterns: [pattern], lexicon: lexicon || '{}'})
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message)
  })

  test('give line and column', async () => {
    const {problems} = await buildTestPack({patterns: ['fine word', 'one (two']})
    expect(problems).toMatchObject([{file: 'rules/fault.yaml', line: 8, column: 37}])
  })
})
