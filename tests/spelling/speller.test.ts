import {describe, expect, test} from 'vitest'
import {createSpeller} from '../../src/spelling/index.js'

const en = await createSpeller('en')
const fr = await createSpeller('fr')
const ro = await createSpeller('ro')
const spellers = {en, fr, ro}

describe('words that are right', () => {
  test.each([
    ['en', "don't don’t we'll customer's colour color organise organize cancelled canceled sign-in café OK Monday"],
    ['fr', "l'ordinateur l’e-mail qu'il aujourd'hui aujourd’hui rendez-vous puis-je a-t-il c'est-à-dire quelqu'un"],
    ['fr', 'cœur coeur œuvre oeuvre Êtes-vous Etes-vous À A Écrivez Ecrivez'],
    ['ro', 'mulțumim mulţumim MULȚUMIM verificăm așteptați aşteptaţi într-o v-am dintr-un să-mi link-ul dumneavoastră'],
  ] as const)('%s: %s', (locale, words) => {
    expect(words.split(' ').filter((word) => !spellers[locale].correct(word))).toEqual([])
  })

  test('decomposed letters and soft hyphens are the same word', () => {
    expect(fr.correct('re\u0301ponse')).toBe(true)
    expect(en.correct('re\u00adfund')).toBe(true)
  })

  test('what is too long to be a word is no concern', () => {
    expect(en.correct('a'.repeat(5000))).toBe(true)
    expect(en.suggest('a'.repeat(5000))).toEqual([])
  })
})

describe('slips', () => {
  test.each([
    ['en', 'recieve', 'receive'],
    ['en', 'tommorow', 'tomorrow'],
    ['en', 'acommodate', 'accommodate'],
    ['en', 'shiping', 'shipping'],
    ['en', 'invoise', 'invoice'],
    ['en', 'alot', 'a lot'],
    ['en', 'dont', "don't"],
    ['en', 'ive', "I've"],
    ['fr', 'comande', 'commande'],
    ['fr', 'reponse', 'réponse'],
    ['fr', 'probleme', 'problème'],
    ['fr', 'probelme', 'problème'],
    ['fr', 'aujourdhui', "aujourd'hui"],
    ['fr', 'daccord', "d'accord"],
    ['fr', 'cetait', "c'était"],
    ['fr', 'recu', 'reçu'],
    ['fr', 'merçi', 'merci'],
    ['fr', 'connection', 'connexion'],
    ['fr', 'rappelerons', 'rappellerons'],
    ['ro', 'comnada', 'comanda'],
    ['ro', 'multumim', 'mulțumim'],
    ['ro', 'intelegere', 'înțelegere'],
    ['ro', 'inapoi', 'înapoi'],
    ['ro', 'servciul', 'serviciul'],
    ['ro', 'vam', 'v-am'],
  ] as const)('%s: %s → %s', (locale, wrong, right) => {
    expect(spellers[locale].correct(wrong)).toBe(false)
    expect(spellers[locale].suggest(wrong).slice(0, 3)).toContain(right)
  })

  test('a word that only lacks its marks is given with them, the fewest changes first', () => {
    expect(fr.suggest('desole')).toEqual(['désole', 'désolé'])
    expect(ro.suggest('polita')).toEqual(['polița', 'poliță'])
  })

  test('a word that is right has no suggestions', () => {
    expect(en.suggest('refund')).toEqual([])
  })
})

describe('options', () => {
  test('a vocabulary is right and is suggested', async () => {
    const own = await createSpeller('fr', {vocabulary: ['Colissimo', 'reloguer', 'Netbox Plus', 'e‑pass']})
    expect(
      ['Colissimo', 'reloguer', 'Reloguer', 'Netbox', 'Plus', 'e-pass'].filter((word) => !own.correct(word)),
    ).toEqual([])
    expect(own.correct('colissimo')).toBe(false)
    expect(own.suggest('Colisimo')).toContain('Colissimo')
    expect(fr.correct('reloguer')).toBe(false)
  })

  test('a region asks for its own spelling', async () => {
    const gb = await createSpeller('en-GB')
    expect([gb.correct('colour'), gb.correct('color')]).toEqual([true, false])
    expect((await createSpeller('fr-CA')).correct('bonjour')).toBe(true)
  })

  test('a dictionary of one’s own', async () => {
    const own = await createSpeller('xx', {dictionary: {aff: 'SET UTF-8\nTRY klar\n', dic: '2\nklar\nsofort\n'}})
    expect([own.correct('klar'), own.correct('kar')]).toEqual([true, false])
    expect(own.suggest('kar')).toEqual(['klar'])
  })

  test('a locale without a dictionary says what to do', async () => {
    await expect(createSpeller('de')).rejects.toThrow(/no dictionary for 'de'.*createSpeller\('de', \{dictionary/)
  })
})
