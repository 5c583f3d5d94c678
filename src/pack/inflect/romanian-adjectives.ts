import {Forms} from './forms.js'
import {participle} from './romanian-conjugation.js'
import {beforeI, withVowel} from './romanian-sounds.js'
import type {Knows} from './romanian-verbs.js'
import type {Form} from './types.js'

/** Masculine singular and plural, feminine singular and plural. */
type Agreement = [masculine: string, masculines: string, feminine: string, feminines: string]

// biome-ignore format: a table
const irregular: Record<string, string> = {
  bun: 'buni bună bune', des: 'deși deasă dese', drag: 'dragi dragă dragi', gol: 'goi goală goale',
  greu: 'grei grea grele', gri: 'gri gri gri', mort: 'morți moartă moarte', negru: 'negri neagră negre',
  nou: 'noi nouă noi', rău: 'răi rea rele', roșu: 'roșii roșie roșii', sec: 'seci seacă seci',
  tânăr: 'tineri tânără tinere', vechi: 'vechi veche vechi', viu: 'vii vie vii',
  întreg: 'întregi întreagă întregi', bătrân: 'bătrâni bătrână bătrâne', mic: 'mici mică mici',
  lung: 'lungi lungă lungi', larg: 'largi largă largi', adânc: 'adânci adâncă adânci',
  stâng: 'stângi stângă stângi',
}

/** Endings that tell the class: after the ending come masculine plural, feminine singular and feminine plural. */
// biome-ignore format: a table
const endings: [ending: string, string, string, string][] = [
  ['esc', 'ești', 'ească', 'ești'], ['tor', 'tori', 'toare', 'toare'], ['sor', 'sori', 'soare', 'soare'],
  ['ior', 'iori', 'ioară', 'ioare'], ['os', 'oși', 'oasă', 'oase'], ['ean', 'eni', 'eană', 'ene'],
  ['iu', 'ii', 'ie', 'ii'], ['eu', 'ei', 'ee', 'ee'], ['chi', 'chi', 'che', 'chi'],
  ['ci', 'ci', 'ce', 'ce'], ['uu', 'ui', 'uă', 'ue'],
]

/** An adjective in both genders and numbers, with and without the article. */
export function adjective(word: string, knows: Knows): Form[] {
  if (!knows(word)) return []
  // "lipsă", "gata": what ends like a feminine does not change.
  if (/[ăa]$/.test(word))
    return [
      ['m', 'sg'],
      ['m', 'pl'],
      ['f', 'sg'],
      ['f', 'pl'],
    ].map((tags) => ({form: word, tags}))
  const [masculine, masculines, feminine, feminines] = agreement(word, knows)
  const forms = new Forms()
    .add(masculine, 'm', 'sg')
    .add(masculines, 'm', 'pl')
    .add(feminine, 'f', 'sg')
    .add(feminines, 'f', 'pl')
    .add(feminines, 'f', 'sg', 'obl')
  const stem = /[ue]$/.test(masculine) ? masculine : `${masculine}u`
  const article = masculine.endsWith('e') ? 'le' : 'l'
  forms.add(stem + article, 'm', 'sg', 'def').add(`${stem}lui`, 'm', 'sg', 'obl', 'def')
  forms.add(`${masculines}i`, 'm', 'pl', 'def').add(`${masculines}lor`, 'm', 'pl', 'obl', 'def')
  forms.add(withArticle(feminine), 'f', 'sg', 'def')
  forms.add(/[^u]ie$/.test(feminine) ? `${feminine}i` : `${feminines}i`, 'f', 'sg', 'obl', 'def')
  forms.add(`${feminines}le`, 'f', 'pl', 'def').add(`${feminines}lor`, 'f', 'pl', 'obl', 'def')
  return forms.list
}

function withArticle(feminine: string): string {
  if (/(?:ă|ie)$/.test(feminine)) return `${feminine.slice(0, -1)}a`
  return feminine.endsWith('ea') ? `${feminine}ua` : `${feminine}a`
}

function agreement(word: string, knows: Knows): Agreement {
  const given = irregular[word] ?? (word.startsWith('ne') ? irregular[word.slice(2)] : undefined)
  if (given) {
    const prefix = irregular[word] ? '' : 'ne'
    return [word, ...given.split(' ').map((form) => prefix + form)] as Agreement
  }
  if (word.endsWith('e')) {
    const plural = `${beforeI(word.slice(0, -1))}i`
    return [word, plural, word, plural]
  }
  const rule = endings.find(([ending]) => word.endsWith(ending))
  if (rule) {
    const stem = word.slice(0, word.length - rule[0].length)
    return [word, stem + rule[1], stem + rule[2], stem + rule[3]]
  }
  const bare = word.replace(/u$/, '')
  if (/[ts]$/.test(bare)) return participleLike(word, bare, knows)
  const feminine =
    [withVowel(bare, 'e', 'ea'), withVowel(bare, 'o', 'oa'), withVowel(bare, 'ie', 'ia')].find(
      (form) => form && knows(`${form}ă`),
    ) ?? bare
  const plural = `${beforeI(/el$/.test(bare) && !knows(`${bare}i`) ? bare.slice(0, -1) : bare)}i`
  const feminines = [feminine.replace(/ea([^aeiouă]*)$/, 'e$1'), feminine].map((form) => `${form}e`).find(knows)
  return [word, plural, `${feminine}ă`, feminines ?? (/[cg]$/.test(bare) ? plural : `${bare}e`)]
}

function participleLike(word: string, bare: string, knows: Knows): Agreement {
  const [, plural] = participle(bare)
  for (const [from, to] of [
    ['o', 'oa'],
    ['e', 'ea'],
    ['ie', 'ia'],
  ] as const) {
    const opened = withVowel(bare, from, to)
    if (!opened || !knows(`${opened}ă`)) continue
    return [word, plural, `${opened}ă`, `${from === 'o' ? opened : bare}e`]
  }
  return [word, plural, `${bare}ă`, `${bare}e`]
}
