import {describe, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {createLinter} from '../../src/index.js'
import {testPack} from '../helpers/pack.js'

const packs = await loadPacks()
const [en, fr, ro] = packs as [(typeof packs)[0], (typeof packs)[0], (typeof packs)[0]]
const linter = createLinter({locales: packs})

describe('lint', () => {
  test.each([
    ['en', "Hi Ana, we'll get back to you shortly.", 'get back to you shortly'],
    [
      'fr',
      'Bonjour, nous reviendrons vers vous dans les plus brefs délais.',
      'reviendrons vers vous dans les plus brefs délais',
    ],
    ['ro', 'Buna ziua, revenim cu un raspuns in cel mai scurt timp.', 'revenim cu un raspuns in cel mai scurt timp'],
  ])('finds a wait without a time in %s, and tells the language', (locale, text, part) => {
    const result = linter.lint(text)
    expect(result.locale).toBe(locale)
    expect(result.findings).toHaveLength(1)
    const [finding] = result.findings
    expect(finding).toMatchObject({rule: 'vague-wait', severity: 'error'})
    expect(finding?.quote).toContain(part)
    expect(finding?.phrases.length).toBeGreaterThan(0)
    expect(finding?.url).toMatch(/vague-wait/)
  })

  test('takes a regional tag for its language', () => {
    expect(linter.lint('Un instant.', {locale: 'fr-CA'}).locale).toBe('fr')
  })

  test('leaves quoted speech, reply quotes, block quotes and code alone', () => {
    for (const text of [
      'You wrote “we will get back to you shortly”: here is the answer.',
      '> We will get back to you shortly.\n\nHere is the answer.',
      'Never write `we will get back to you shortly` again.',
      '```\nWe will get back to you shortly.\n```',
      "The macro said 'we will get back to you shortly', which is too little.",
    ])
      expect(linter.lint(text, {locale: 'en'}).findings).toEqual([])
  })

  test('speaks the language of the reader', () => {
    const [finding] = createLinter({locales: packs, language: 'fr'}).lint("We'll get back to you shortly.", {
      locale: 'en',
    }).findings
    expect(finding?.message).toBe(fr.rules.find(({id}) => id === 'vague-wait')?.message)
  })

  test('the phrases for a term name it', () => {
    const terms = {en: 'Please update the firmware.', fr: 'Le firmware date de 2019.', ro: 'Actualizați firmware-ul.'}
    for (const [locale, text] of Object.entries(terms)) {
      const [finding] = linter.lint(text, {locale}).findings
      const plain = finding?.phrases.find(({key}) => key === 'explain.plain')
      expect(plain?.text).toContain(finding?.quote)
    }
  })

  test('presets, severities and allowed wordings', () => {
    const text = "We'll get back to you shortly."
    expect(createLinter({locales: [en], rules: {'vague-wait': 'off'}}).lint(text).findings).toEqual([])
    expect(createLinter({locales: [en], rules: {'vague-wait': 'info'}}).lint(text).findings[0]?.severity).toBe('info')
    expect(createLinter({locales: [en], allow: ['get back to you shortly']}).lint(text).findings).toEqual([])
    expect(createLinter({locales: [en], allow: [{rule: 'excuse', text: 'shortly'}]}).lint(text).findings).toHaveLength(
      1,
    )
  })

  test('replaces a term by its plain word, in its form', () => {
    const fixed = linter.fix('Please install the new firmware.', {locale: 'en'})
    expect(fixed.applied).toHaveLength(1)
    expect(fixed.text).not.toMatch(/firmware/)
    expect(fixed.remaining).toEqual([])
  })
})

describe('apologies', () => {
  const text = 'Sorry for the wait. I apologise for the wrong size. Sorry about the colour too.'

  test('past the limit of a message are flagged, each at its place', () => {
    const {findings} = linter.lint(text, {locale: 'en'})
    expect(findings.map(({rule, start}) => [rule, start])).toEqual([['repeated-apology', text.lastIndexOf('Sorry')]])
    expect(findings[0]?.message).toContain('3')
  })

  test('are counted over the turns of a conversation', () => {
    const {findings} = linter.lintConversation(
      [
        {role: 'customer', text: 'Sorry, where is it?'},
        {role: 'agent', text: 'Sorry, it is late.'},
        {role: 'agent', text: 'I apologise for the delay.', automatic: true},
        {role: 'agent', text: 'We apologise for the wrong date.'},
        {role: 'agent', text: 'I am sorry, one more question.'},
        {role: 'agent', text: 'So sorry for that.'},
      ],
      {locale: 'en'},
    )
    expect(findings.map(({rule, turn}) => [rule, turn])).toEqual([['repeated-apology', 5]])
  })
})

describe('errors name the thing and the remedy', () => {
  test.each([
    [() => createLinter({locales: []}), 'pass at least one'],
    [() => createLinter({locales: [en], preset: 'cores' as 'core'}), "Did you mean 'core'?"],
    [() => createLinter({locales: [en], rules: {'vage-wait': 'error'}}), "Did you mean 'vague-wait'?"],
    [() => createLinter({locales: [en], rules: {jargon: 'fatal' as 'error'}}), 'severities are'],
    [
      () => linter.lint('Hallo', {locale: 'de'}),
      "Unknown locale 'de': loaded packs are en, fr, ro. Pass one of them, or load a pack.",
    ],
    [() => linter.lint(7 as unknown as string), 'pass a string'],
  ])('%#', (call, message) => {
    expect(call).toThrow(message)
  })
})

test('a rule is one finding a sentence, over what stands together, and the earlier rule takes the words', async () => {
  const pack = await testPack({patterns: ['bad word', 'worse', 'worst'], sorry: ['very sorry', 'sorry bad']})
  const {findings} = createLinter({locales: [pack], preset: 'all'}).lint(
    'Bad word and worse, and then a lot of other words, and the worst. Very sorry. Sorry bad word.',
    {locale: 'en'},
  )
  expect(findings.map(({rule, quote}) => [rule, quote])).toEqual([
    ['fault', 'Bad word and worse'],
    ['fault', 'bad word'],
  ])
})

test('all three packs are there', () => {
  expect([en.tag, fr.tag, ro.tag]).toEqual(['en', 'fr', 'ro'])
})
