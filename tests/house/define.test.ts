import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {definePack, type PackDefinition, PackError} from '../../src/house/index.js'
import {createLinter, type Linter} from '../../src/index.js'
import type {LocaleSource} from '../../src/pack/locale-source.js'
import type {LocalePack} from '../../src/pack/types.js'
import {loadSource} from './cli.js'

let en: LocaleSource
beforeAll(async () => {
  en = await loadSource('en')
})

const found = (pack: LocalePack, text: string) =>
  createLinter({locales: [pack]})
    .lint(text)
    .findings.map(({rule, quote}) => `${rule} [${quote}]`)

describe.each(['en', 'fr', 'ro'])('the source of %s', (tag) => {
  it('compiles to the very pack that is built, without dictionaries', async () => {
    const {default: pack} = (await import(`../../build/packs/${tag}.ts`)) as {default: LocalePack}
    const {parser: _, ...data} = definePack({extends: await loadSource(tag)})
    const {parser: __, ...built} = pack
    expect(JSON.stringify(data.patterns)).toBe(JSON.stringify(built.patterns))
    expect(data).toEqual(built)
  })
})

describe('a pack laid over English', () => {
  const house: PackDefinition = {
    name: 'Lumen Mobile',
    allow: ['our booking tool', 'the lam', {rule: 'jargon', text: 'DNS Club'}],
    unless: {before: ['as a joke']},
    lexicon: {
      'own-tool': ['Sirius'],
      department: ['tier two', 'back office'],
      jargon: {
        terms: {
          house: {words: {'port-out': 'move to another company'}, nouns: {firmware: 'phone program'}},
        },
      },
    },
    rules: {
      'inside-words': {
        message: 'Not “{{quote}}”.',
        severity: 'error',
        frames: {ask: {patterns: ['(ask|tell) {department}'], unless: {after: ['if you like']}}},
      },
      excuse: {
        severity: 'info',
        message: 'An excuse of ours.',
        phrases: ['lumen.check'],
        unless: {sentence: ['drill']},
        frames: {'tool-failing': {patterns: ['the lamp is red']}, season: {off: true}},
      },
      'hm-count': {
        kind: 'count',
        limits: {message: 1, conversation: 2},
        message: '{{count}} of {{limit}}',
        frames: {hm: {patterns: ['hmm']}},
      },
    },
    phrases: {lumen: {check: 'I check.'}, close: {goodbye: 'Bye, {{customer}}.'}},
  }
  let pack: LocalePack
  let linter: Linter
  beforeAll(() => {
    pack = definePack({extends: en, ...house})
    linter = createLinter({locales: [pack]})
  })

  it('has what English has', () => {
    expect(found(pack, "We'll get back to you shortly.")).toEqual(["vague-wait [We'll get back to you shortly]"])
  })

  it('adds members to a class of English', () => {
    expect(found(pack, 'Sirius keeps crashing.')).toEqual(['excuse [Sirius keeps crashing]'])
    expect(found(definePack({extends: en}), 'Sirius keeps crashing.')).toEqual([])
  })

  it('adds a rule that goes before the others, with its exception', () => {
    expect(found(pack, 'Let me ask tier two.')).toEqual(['inside-words [ask tier two]'])
    expect(found(pack, 'You can ask tier two if you like.')).toEqual([])
    expect(pack.rules[0]?.id).toBe('inside-words')
    expect(linter.lint('Tell back office.').findings[0]).toMatchObject({
      message: 'Not “Tell back office”.',
      severity: 'error',
      url: '',
    })
  })

  it('adds patterns and exceptions to a rule, turns a frame off, changes severity, message and phrases', () => {
    const [finding] = linter.lint('the lamp is red').findings
    expect(finding).toMatchObject({
      rule: 'excuse',
      frame: 'tool-failing',
      severity: 'info',
      message: 'An excuse of ours.',
      phrases: [{key: 'lumen.check', text: 'I check.'}],
    })
    expect(found(pack, 'Sirius keeps crashing in the drill.')).toEqual([])
    expect(pack.frames.filter(({id}) => id === 'season')).toEqual([])
    expect(found(pack, 'As a joke the lamp is red.')).toEqual([])
  })

  it('says its own plain word for a term, inflected like the other', () => {
    expect(linter.fix('Your port-out is done.').text).toBe('Your move to another company is done.')
    expect(linter.fix('Two firmwares.').text).toBe('Two phone programs.')
    expect(createLinter({locales: [definePack({extends: en})]}).fix('Two firmwares.').text).not.toContain('phone')
  })

  it('never flags what it allows, as whole words, in the rule that is named', () => {
    expect(found(pack, 'Our booking tool keeps crashing.')).toEqual([])
    // “lam” allows no “lamp”
    expect(found(pack, 'The lamp is red.')).toEqual(['excuse [The lamp is red]'])
    expect(found(pack, 'Welcome to the DNS Club.')).toEqual([])
    expect(found(pack, 'Check the DNS.').join()).toContain('jargon')
  })

  it('counts', () => {
    expect(linter.lint('Hmm. I see. Hmm.').findings.map(({rule, message}) => [rule, message])).toEqual([
      ['hm-count', '2 of 1'],
    ])
  })

  it('says its phrase in the place of all variants', () => {
    expect(pack.phrases.close).toMatchObject({goodbye: 'Bye, {{customer}}.'})
    expect(Object.keys(pack.phrases.close ?? {}).filter((key) => key.startsWith('goodbye'))).toEqual(['goodbye'])
    expect(Object.keys(pack.phrases.close ?? {}).length).toBeGreaterThan(1)
  })

  it('changes nothing in English itself, and nothing in texts without its words', () => {
    const plain = createLinter({locales: [definePack({extends: en})]})
    const only = createLinter({
      locales: [
        definePack({
          extends: en,
          lexicon: {'own-tool': ['Sirius'], zz: ['qwxz']},
          rules: {q: {message: 'q', frames: {q: {patterns: ['{zz}']}}}},
        }),
      ],
    })
    const bits = [
      'We will call you soon. ',
      'the system is down, ',
      'my colleague forgot it. ',
      'at 4 pm ',
      'sorry ',
      'if ',
      'firmware ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 6}), (parts) => {
        const text = parts.join('')
        expect(only.lint(text).findings).toEqual(plain.lint(text).findings)
        // and what it adds is found wherever it stands
        expect(only.lint(`${text}. Qwxz.`).findings.map(({quote}) => quote)).toContain('Qwxz')
      }),
      {numRuns: 60},
    )
  })
})

describe('what is wrong with a pack', () => {
  const wrong: [string, (source: LocaleSource) => unknown, string][] = [
    ['no language', () => ({}), "neither 'extends' nor 'tag'"],
    ['a pack for its source', () => ({extends: {tag: 'fr'}}), "import it from 'politesse/locales/fr/source'"],
    [
      'an unknown key',
      (extend) => ({extends: extend, rulez: {}}),
      "Unknown key 'rulez': the keys are name, tag, extends, allow",
    ],
    ['a near miss of a key', (extend) => ({extends: extend, lexikon: {}}), "Did you mean 'lexicon'?"],
    [
      'a rule that was meant to be another',
      (extend) => ({extends: extend, rules: {excuses: {frames: {a: {patterns: ['x y']}}}}}),
      'rules.excuses: The rule “excuses” is new, so it needs a “message”: what is wrong, and what to say instead. Did you mean “excuse”?',
    ],
    [
      'a frame that is not there',
      (extend) => ({extends: extend, rules: {excuse: {frames: {seasn: {off: true}}}}}),
      'rules.excuse.frames.seasn: The rule “excuse” has no frame “seasn” yet, so it cannot be turned off. Did you mean “season”?',
    ],
    [
      'an unknown class',
      (extend) => ({extends: extend, rules: {excuse: {frames: {season: {patterns: ['{own-tol} x']}}}}}),
      'rules.excuse.frames.season.patterns[0]: Unknown class {own-tol}: did you mean {own-tool}? (in “{own-tol} x”)',
    ],
    [
      'a word that nobody inflects',
      (extend) => ({extends: extend, lexicon: {'own-tool': {nouns: ['zorgle']}}}),
      'lexicon.own-tool.nouns[0]: “zorgle” cannot be inflected: the locale “en” does not inflect it',
    ],
    [
      'an unknown severity',
      (extend) => ({extends: extend, rules: {excuse: {severity: 'eror'}}}),
      'rules.excuse.severity: “severity” must be one of error, warning, info, off; found “eror”. Did you mean “error”?',
    ],
    [
      'a phrase that is not there',
      (extend) => ({extends: extend, rules: {excuse: {phrases: ['callback.comit']}}}),
      'There is no phrase “callback.comit”: write it as “comit” in phrases/callback.yaml, or name one that there is. Did you mean “callback.commit”?',
    ],
    [
      'a parameter that nobody gives',
      (extend) => ({extends: extend, phrases: {callback: {commit: 'At {{tiem}}'}}}),
      'is never given {{tiem}}: it is given {{time}}. Did you mean “time”?',
    ],
    [
      'a rule to allow that is not there',
      (extend) => ({extends: extend, allow: [{rule: 'jargno', text: 'x'}]}),
      'Did you mean “jargon”?',
    ],
    [
      'a count without limits',
      (extend) => ({extends: extend, rules: {hm: {kind: 'count', message: 'm', frames: {a: {patterns: ['hmm']}}}}}),
      'needs “limits”, as in limits: {message: 2, conversation: 3}',
    ],
    [
      'a class that nothing uses',
      (extend) => ({extends: extend, lexicon: {lonely: ['word']}}),
      'lexicon.lonely: The class {lonely} is used by no pattern',
    ],
    [
      'words that only forms are asked of',
      (extend) => ({
        extends: extend,
        lexicon: {acts: {verbs: ['forget'], words: ['oops']}},
        rules: {a: {message: 'm', frames: {a: {patterns: ['we {acts:past}']}}}},
      }),
      'lexicon.acts.words: The “words” of {acts} can match nothing',
    ],
  ]
  it.each(wrong)('%s', (_, definition, message) => {
    let error: unknown
    try {
      definePack(definition(en) as PackDefinition)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(PackError)
    expect((error as PackError).message).toContain(message)
  })
})
