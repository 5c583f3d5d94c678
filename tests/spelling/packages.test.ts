import {afterEach, expect, test, vi} from 'vitest'

afterEach(() => vi.resetModules())

test('names all packages to install where one is missing', async () => {
  const missing = Object.assign(new Error("Cannot find package 'dictionary-fr' imported from x"), {
    code: 'ERR_MODULE_NOT_FOUND',
  })
  const {needed} = await import('../../src/spelling/dictionaries.js')
  const packages = ['hunspell-wasm', 'dictionary-fr']
  await expect(needed('fr', packages, () => Promise.reject(missing))).rejects.toMatchObject({
    name: 'MissingPackages',
    locale: 'fr',
    packages,
    message: "Spelling in 'fr' needs packages that are not installed. Run: npm install hunspell-wasm dictionary-fr",
  })
})

test('any other failure is itself', async () => {
  const {needed} = await import('../../src/spelling/dictionaries.js')
  const inside = Object.assign(new Error("Cannot find package 'left-pad'"), {code: 'ERR_MODULE_NOT_FOUND'})
  for (const error of [inside, new TypeError('no')]) {
    await expect(needed('fr', ['dictionary-fr'], () => Promise.reject(error))).rejects.toBe(error)
  }
})
