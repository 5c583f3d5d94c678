import {createInstance} from 'i18next'
import {describe, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {createLinter} from '../../src/index.js'
import {pluralsOf} from '../../src/pack/parity.js'
import {createPhrasebook} from '../../src/phrasebook/index.js'

const packs = await loadPacks()

describe.each(packs.map((pack) => [pack.tag, pack] as const))('phrases in %s', (tag, pack) => {
  const texts = Object.entries(pack.phrases).flatMap(([scenario, entries]) =>
    Object.entries(entries).map(([name, text]) => ({key: `${scenario}.${name}`, text: String(text)})),
  )

  test('are clean under every rule, in every variant', () => {
    const linter = createLinter({locales: [pack], preset: 'all'})
    const faults = texts.flatMap(({key, text}) =>
      linter.lint(text, {locale: tag}).findings.map(({rule, quote}) => `${key}: ${rule} [${quote}] in ${text}`),
    )
    expect(faults).toEqual([])
  })

  test('can all be said in both registers', () => {
    for (const register of ['formal', 'informal'] as const) {
      const book = createPhrasebook({locale: pack, register})
      for (const key of book.keys()) {
        const params = Object.fromEntries(book.params(key).map((name) => [name, name === 'count' ? 2 : `‹${name}›`]))
        const said = book.say(key, params as never)
        expect(said).not.toMatch(/\{\{|undefined/)
        expect(said).not.toBe(key)
      }
    }
  })

  test('choose the plural form by the number', () => {
    const book = createPhrasebook({locale: pack, register: 'formal'})
    const forms = new Set(
      [1, 2, 5, 20, 1_000_000].map((count) =>
        book.say('callback.commit-minutes', {count} as never).replace(/[\d\s,.]+/g, ' '),
      ),
    )
    expect(forms.size).toBeGreaterThanOrEqual(Math.min(2, pluralsOf(tag).length))
  })

  test('serve a tool that runs i18next already, as a namespace', async () => {
    const i18n = createInstance()
    await i18n.init({
      lng: tag,
      resources: {[tag]: {politesse: pack.phrases}},
      ns: ['politesse'],
      interpolation: {escapeValue: false},
    })
    const said = i18n.t('callback.commit', {ns: 'politesse', context: 'formal', time: '16:00'})
    expect(said).toContain('16:00')
  })
})

test('errors name the key and the parameter', () => {
  const book = createPhrasebook({locale: packs[0] as (typeof packs)[0]})
  expect(() => book.say('callback.comit' as 'callback.commit', {time: 'x'})).toThrow("Did you mean 'callback.commit'?")
  expect(() => book.say('callback.commit', {} as never)).toThrow("needs 'time'")
})
