import {describe, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {createLinter, type LintOptions} from '../../src/index.js'
import {createSpeller} from '../../src/spelling/index.js'

type Packs = Awaited<ReturnType<typeof loadPacks>>
const locales = (await loadPacks()) as [Packs[0], Packs[0], Packs[0]]
const vocabulary = ['Colissimo', 'netbox']
const spellers = {
  en: await createSpeller('en', {vocabulary}),
  fr: await createSpeller('fr', {vocabulary}),
  ro: await createSpeller('ro', {vocabulary}),
}
const others = Object.fromEntries(locales[0].rules.map(({id}) => [id, 'off' as const]))
const linter = createLinter({locales, spellers, rules: {...others, spelling: 'warning'}})
const flagged = (locale: string, text: string, options: LintOptions = {}) => {
  const {findings} = linter.lint(text, {locale, ...options})
  for (const {start, end, quote} of findings) expect(text.slice(start, end)).toBe(quote)
  return findings.map(({quote, start}) => `${start} ${quote}`)
}

describe('a misspelt word', () => {
  test('has its place, its suggestions and its page', () => {
    const [finding, ...more] = linter.lint('We have recieved it.', {locale: 'en'}).findings
    expect(more).toEqual([])
    expect(finding).toMatchObject({rule: 'spelling', frame: 'unknown-word', severity: 'warning', start: 8, end: 16})
    expect(finding?.message).toContain('“recieved”')
    expect(finding?.phrases[0]).toEqual({key: 'spelling.suggestion', text: 'received'})
    expect(finding?.phrases.length).toBeLessThan(4)
    expect(finding?.fix).toBeUndefined()
    expect(finding?.url).toMatch(/spelling\.md$/)
  })

  test('that lacks nothing but its marks is mended', () => {
    const text = 'La reponse est là, aujourdhui.'
    expect(linter.fix(text, {locale: 'fr'}).text).toBe("La réponse est là, aujourd'hui.")
    expect(linter.fix('J’ai vu l’ecole aujourdhui à midi.', {locale: 'fr'}).text).toBe(
      'J’ai vu l’école aujourd’hui à midi.',
    )
    expect(linter.fix('Contul dvs. este gata, inapoi la început.', {locale: 'ro'}).text).toContain('înapoi la')
  })

  test.each([
    ['en', "It dosen't matter.", "3 dosen't"],
    ['en', "Check the customr's name, the customers' list.", '10 customr'],
    ['fr', "J'ai vu l'ordinateurr d'hier.", '10 ordinateurr'],
    ['fr', 'Est-ce que vous pouvez-vouss venir ?', '23 vouss'],
    ['ro', 'Avem într-o comnadă un produs.', '12 comnadă'],
    ['ro', 'Am primit link-ul și comnada-i aici.', '21 comnada'],
    ['en', '😀 Thé end of the wrold.', '18 wrold'],
    ['en', '- one\n- a wrold\n\n> a wrold\n\n`wrold`', '10 wrold'],
  ])('is flagged at the part that is wrong: %s %s', (locale, text, found) => {
    expect(flagged(locale, text)).toEqual([found])
  })

  test('is flagged each time it stands there', () => {
    expect(flagged('en', 'A wrold of wrold.')).toEqual(['2 wrold', '11 wrold'])
  })
})

describe('left alone', () => {
  test.each([
    ['en', 'Hello {{ticket.requester.frist_name}}, {% if ordre %}your order{% endif %} %nmae% :persno is here.'],
    ['en', 'See https://exmaple.com/wrold, www.exmaple.org and write to wrold@exmaple.com or @wroldnews #wrold.'],
    ['en', 'You wrote “my wrold” and "wrold", we saw `wrold` in C:\\wrold\\frist and /usr/wrold.'],
    ['en', 'Our Netboxx works with Priya Raghunathan, iPhone, OneDrivve, IBAN, RZWT and the XQ4z.'],
    ['en', 'Your netbox and our Netbox and our Colissimo'],
    ['en', 'Priya will call you. Raghunathan'],
    ['en', "The programme is organised, the color is gray, and i'm free on monday, 3rd, 24h, 5pm."],
    ['en', 'The firmware, the DHCP lease (an address) and the webhook'],
    ['fr', "Etes-vous là ? A 9 h, l'e-mail de qu'il s'agit, puis-je, c'est-à-dire l’œuvre, la soeur, n° 4, 2e, 1er."],
    [
      'ro',
      'Mulţumim, aşteptăm; mulțumim, așteptăm într-o zi, v-am scris, s-a făcut, SMS-ul, Facebook-ul, dvs., nr. 4.',
    ],
  ])('%s: %s', (locale, text) => {
    expect(flagged(locale, text)).toEqual([])
  })

  test('a capital at the start of a sentence is looked at, unless a name is likelier', () => {
    expect(flagged('ro', 'Sisitemul este gata.')).toEqual(['0 Sisitemul'])
    expect(flagged('fr', 'Desole pour le retard.')).toEqual(['0 Desole'])
    expect(flagged('en', 'Bayside is open. Thanik, your order is here.')).toEqual([])
  })

  test('case counts in what is published', () => {
    expect(flagged('en', 'It opens on monday.', {channel: 'chat'})).toEqual([])
    expect(flagged('en', 'It opens on monday.', {channel: 'article'})).toEqual(['12 monday'])
  })
})

describe('a text wholly without diacritics', () => {
  const text = 'Buna ziua, va multumim pentru rabdare, asteptati raspunsul si facturra.'
  test('is a way of typing in a chat: only its other faults are told', () => {
    expect(flagged('ro', text, {channel: 'chat'})).toEqual(['62 facturra'])
    expect(flagged('ro', text)).toEqual(['62 facturra'])
  })
  test('is wrong where it is published', () => {
    expect(flagged('ro', text, {channel: 'macro'}).length).toBeGreaterThan(4)
  })
  test('a few such words are slips, and so are all beside one that has them', () => {
    expect(flagged('ro', 'Contul este gata, multumim.', {channel: 'chat'})).toEqual(['18 multumim'])
    expect(flagged('ro', `${text} Așa.`, {channel: 'chat'}).length).toBeGreaterThan(4)
  })
})

test('a sentence of another language is left alone', () => {
  const german =
    'Ihre Bestellung wurde gestern versendet und kommt voraussichtlich übermorgen bei Ihnen an, falls niemand zuhause ist.'
  expect(flagged('en', `${german} The wrold is here.`)).toEqual([`${german.length + 5} wrold`])
  expect(flagged('ro', 'You have been registered and can log in by using your e-mail address.')).toEqual([])
})

test('of a text full of strange words, the first have suggestions', () => {
  const strange = Array.from({length: 60}, (_, index) => `xq${'abcdefgh'[index % 8]}${'ijklmnop'[index >> 3]}zt`)
  const text = strange.map((word) => `we have got a ${word} here`).join('. ')
  expect(flagged('en', text)).toHaveLength(60)
})

describe('settings', () => {
  test('off unless asked for by name, or by the preset “all” with a speller', () => {
    const rules = (options: object) =>
      createLinter({locales, ...options})
        .lint('A wrold.', {locale: 'en'})
        .findings.map(({rule, severity}) => [rule, severity])
    expect(rules({})).toEqual([])
    expect(rules({spellers})).toEqual([])
    expect(rules({preset: 'all'})).toEqual([])
    expect(rules({preset: 'all', spellers})).toEqual([['spelling', 'warning']])
    expect(rules({rules: {spelling: 'error'}, spellers})).toEqual([['spelling', 'error']])
    expect(rules({rules: {spelling: 'error'}, spellers, allow: ['wrold']})).toEqual([])
  })

  test('says what is missing', () => {
    expect(() => createLinter({locales, rules: {spelling: 'error'}})).toThrow(/needs a speller.*politesse\/spelling/)
    expect(() => createLinter({locales, spellers: {rp: spellers.ro}})).toThrow(/'rp'.*en, fr, ro.*Did you mean 'ro'/)
  })

  test('a locale without a speller is not checked', () => {
    const french = createLinter({locales, rules: {spelling: 'error'}, spellers: {fr: spellers.fr}})
    expect(french.lint('A wrold.', {locale: 'en'}).findings).toEqual([])
  })

  test('any object that knows words will do', () => {
    const own = {correct: (word: string) => word.toLowerCase() !== 'foo', suggest: () => ['bar', 'baz']}
    const [finding] = createLinter({locales, rules: {spelling: 'info'}, spellers: {en: own}}).lint('a foo', {
      locale: 'en',
    }).findings
    expect(finding?.phrases.map(({text}) => text)).toEqual(['bar', 'baz'])
  })

  test('what an earlier rule flags is not flagged again', () => {
    const both = createLinter({locales, preset: 'all', spellers})
    const text = 'Please reboot it, we will get bakc to you shortly.'
    const places = both.lint(text, {locale: 'en'}).findings.map(({start, end}) => [start, end] as const)
    for (const [index, [start]] of places.entries()) expect(start).toBeGreaterThanOrEqual(places[index - 1]?.[1] ?? 0)
  })

  test('the agent’s turns of a conversation are checked', () => {
    const turns = [
      {role: 'customer' as const, text: 'my wrold'},
      {role: 'agent' as const, text: 'your wrold'},
    ]
    expect(linter.lintConversation(turns, {locale: 'en'}).findings).toMatchObject([{turn: 1, quote: 'wrold', start: 5}])
  })
})
