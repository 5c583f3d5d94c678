import {describe, expect, it} from 'vitest'
import en from '../../build/packs/en.js'
import fr from '../../build/packs/fr.js'
import ro from '../../build/packs/ro.js'
import {createLinter} from '../../src/index.js'

const linter = createLinter({locales: [en, fr, ro]})
const rude = (text: string, locale: string) =>
  linter
    .lint(text, {locale})
    .findings.filter(({rule}) => rule === 'rudeness')
    .map(({quote}) => quote)

describe('shouting', () => {
  it.each([
    ['en', 'Sir, READ THE LETTER we sent you.', ['READ THE LETTER']],
    ['en', "I SAID IT BEFORE. WE DON'T OPEN AT 9!!", ["I SAID IT BEFORE. WE DON'T OPEN AT 9!!"]],
    ['fr', "Monsieur, C'EST DÉJÀ LA 2E FOIS que je réponds.", ["C'EST DÉJÀ LA 2E FOIS"]],
    ['ro', 'NU SE POATE, ați înțeles?', ['NU SE POATE']],
  ])('%s: %s', (locale, text, quotes) => {
    expect(rude(text, locale)).toEqual(quotes)
  })

  it.each([
    ['en', 'The AVENTO PRO MAX has USB, HDMI and VGA.'],
    ['en', 'YOUR STAY WITH US\n\nBreakfast is served from 7.'],
    ['en', 'Subject: YOUR ORDER IS HERE\n\nHello Ana, the desk is open until 6 pm.'],
    ['en', '# WHAT YOU NEED TO BRING\n\nYour passport and the ticket.'],
    ['fr', 'Objet : VOTRE COLIS EST ARRIVÉ\n\nBonjour, le comptoir ferme à 18 h.'],
    ['en', 'Keep the records DNS A, AAAA, CNAME and TXT.'],
    ['fr', 'Créez les enregistrements A, CNAME, MX, TXT du domaine.'],
    ['ro', 'Scrie „NU SE FUMEAZĂ AICI” pe ușă.'],
    ['en', 'Use `SELECT ALL FROM THE LIST` in the console.'],
  ])('is not %s: %s', (locale, text) => {
    expect(rude(text, locale)).toEqual([])
  })

  it('takes the run from every other rule', () => {
    const {findings} = linter.lint('WE WILL CALL YOU BACK SHORTLY', {locale: 'en'})
    expect(findings.map(({rule, quote}) => [rule, quote])).toEqual([['rudeness', 'WE WILL CALL YOU BACK SHORTLY']])
  })
})

describe('heaps of marks', () => {
  it('leaves one of them', () => {
    expect(linter.fix('Did it work?!! Great !!', {locale: 'en'}).text).toBe('Did it work? Great !')
  })

  it('leaves questions and single marks alone', () => {
    expect(rude('Which one?? The blue one! Is it? Yes!', 'en')).toEqual([])
  })

  it('has a message of its own, in the language of the reader', () => {
    const reader = createLinter({locales: [en, ro], language: 'ro'})
    expect(reader.lint('In the post!!', {locale: 'en'}).findings[0]?.message).toContain('semn')
  })
})
