import {expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {createLinter, type RuleSetting} from '../../src/index.js'

const packs = await loadPacks()
const text = 'Sorry for the wait. I apologise for the wrong size. Sorry about the colour too.'
const linterWith = (rules: Record<string, RuleSetting>) => createLinter({locales: packs, rules})
const apologies = (setting: RuleSetting) =>
  linterWith({'repeated-apology': setting}).lint(text, {locale: 'en'}).findings

test('a counting rule allows as many expressions as its options say', () => {
  expect(apologies('warning')).toHaveLength(1)
  expect(apologies(['error', {message: 1}])).toMatchObject([
    {severity: 'error', start: text.indexOf('I apologise')},
    {severity: 'error', start: text.lastIndexOf('Sorry')},
  ])
  expect(apologies(['warning', {message: 3}])).toEqual([])
  expect(apologies(['off', {message: 0}])).toEqual([])
})

test('limits of a conversation count over its turns', () => {
  const turns = ['Sorry for the wait.', 'Sorry for the wrong size.'].map((said) => ({
    role: 'agent' as const,
    text: said,
  }))
  const found = (setting: RuleSetting) =>
    linterWith({'repeated-apology': setting})
      .lintConversation(turns, {locale: 'en'})
      .findings.map(({turn}) => turn)
  expect(found('warning')).toEqual([])
  expect(found(['warning', {conversation: 1}])).toEqual([1])
})

test.each([
  [
    {'repeated-apology': ['warning', {mesage: 1}]},
    /Unknown option 'mesage'.*message, conversation.*Did you mean 'message'/,
  ],
  [{jargon: ['warning', {message: 1}]}, /Unknown option 'message' of rule 'jargon': it takes none/],
  [{'repeated-apology': ['warning', {message: -1}]}, /is -1: pass a whole number/],
  [{'repeated-apology': ['warning', {message: 1.5}]}, /is 1.5: pass a whole number/],
  [{'repeated-apologi': 'warning'}, /Unknown rule.*Did you mean 'repeated-apology'/],
  [{jargon: ['loud', {}]}, /Unknown severity 'loud'/],
])('a wrong setting is told: %j', (rules, message) => {
  expect(() => linterWith(rules as unknown as Record<string, RuleSetting>)).toThrow(message)
})
