import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/linter/index.js'
import {testPack} from '../helpers/pack.js'

describe('slips of the pen', () => {
  test.each([
    ['shorlty', true],
    ['shrotly', true],
    ['shorttly', true],
    ['shorly', false],
    ['hsortly', false],
    // a word that the pack knows is that word
    ['shortyl', false],
  ])('%s is read as “shortly”: %s', async (word, read) => {
    const pack = await testPack({
      patterns: ['call {soon}'],
      lexicon: 'soon: [shortly]\nother: [shortyl]\n',
      sorry: ['{other} it'],
    })
    const {findings} = createLinter({locales: [pack]}).lint(`We call ${word}.`, {locale: 'en'})
    expect(findings).toHaveLength(read ? 1 : 0)
  })
})
