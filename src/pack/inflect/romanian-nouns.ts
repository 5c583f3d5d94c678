import {Forms} from './forms.js'
import {irregularNouns} from './romanian-irregular-nouns.js'
import {beforeI, withVowel} from './romanian-sounds.js'
import type {Form} from './types.js'

/** What the spelling dictionary says of words. */
export interface Lookup {
  knows(form: string): boolean
  /** Whether the word is an entry with one of these flags. */
  flagged(word: string, flags: string): boolean
}

const flagsOf = {feminine: 'AFfRrsua', masculine: 'LlQDSqt', neuter: 'MPCcz', invariant: 'n'}

/** The vowels that change between singular and plural of a feminine: țară → țări, seară → seri. */
// biome-ignore format: a table
const changes: [from: string, to: string][] = [
  ['a', 'ă'], ['a', 'e'], ['ea', 'e'], ['oa', 'o'], ['ia', 'ie'], ['ă', 'e'], ['â', 'i'],
]

/** What does something, rather than what is used: a new word for a person is masculine. */
const agentive = /(?:[eo]r|ier|ar|ist|ant|ent|eut|log|ian|aș)$/

/** Things that the dictionary lists as the adjectives which they are as well. */
const neuters = new Set([
  'copiator',
  'defect',
  'duplicat',
  'echivalent',
  'incident',
  'inconvenient',
  'mobil',
  'receptor',
  'terminal',
])

const foreign = /[kqwy]|sh|th|oo|ee|ing$|([bcdfglmnprst])\1/

/** Every case of a noun, with and without the article. */
export function noun(word: string, lookup: Lookup): Form[] {
  const forms = new Forms()
  const given = irregularNouns.get(word)
  if (given) {
    const [definite, obliqueSingular, obliqueDefinite, plural] = given
    forms.add(word, 'sg').add(definite, 'sg', 'def').add(obliqueSingular, 'sg', 'obl')
    for (const form of obliqueDefinite.split('|')) forms.add(form, 'sg', 'obl', 'def')
    return addPlural(forms, plural, plural.endsWith('i') && definite.endsWith('l')).list
  }
  const gender = genderOf(word, lookup)
  if (gender === 'feminine') {
    const plurals = femininePlurals(word, lookup)
    if (plurals.length > 0) return feminine(word, forms, plurals)
    return loanword(word, forms).list
  }
  if (/\p{Lu}$|\d$/u.test(word)) return loanword(word, forms).list
  addSingular(forms, word)
  const masculine = gender === 'neuter' ? [] : masculinePlurals(word, lookup)
  const neuter = neuterPlurals(word, lookup, gender !== 'masculine')
  if (gender === 'masculine') for (const plural of masculine) addPlural(forms, plural, true)
  for (const plural of neuter) addPlural(forms, plural, false)
  for (const plural of masculine) addPlural(forms, plural, true)
  const known = neuter.length + masculine.length > 0
  if (!known) {
    if (agentive.test(word)) addPlural(forms, `${beforeI(word)}i`, true)
    addPlural(forms, `${word}uri`, false)
  }
  // Of a loanword, "firewallul" and "firewall-ul" are both written.
  return known && !foreign.test(word) ? forms.list : loanword(word, forms).list
}

function genderOf(word: string, {flagged}: Lookup): 'feminine' | 'masculine' | 'neuter' | 'either' {
  if (neuters.has(word)) return 'neuter'
  const masculine = flagged(word, flagsOf.masculine)
  const neuter = flagged(word, flagsOf.neuter)
  if (/[ăa]$/.test(word) || (/e$/.test(word) && !masculine)) return 'feminine'
  // The dictionary marks as masculine what is an adjective as well, so a mark as neuter does not exclude it.
  if (masculine && neuter) return 'either'
  return masculine ? 'masculine' : 'neuter'
}

function addSingular(forms: Forms, word: string): Forms {
  const article = /e$/.test(word) ? 'le' : /u$/.test(word) ? 'l' : 'ul'
  return forms
    .add(word, 'sg')
    .add(word + article, 'sg', 'def')
    .add(word, 'sg', 'obl')
    .add(`${word}${/[eu]$/.test(word) ? '' : 'u'}lui`, 'sg', 'obl', 'def')
}

function addPlural(forms: Forms, plural: string, masculine: boolean): Forms {
  return forms
    .add(plural, 'pl')
    .add(plural + (masculine ? 'i' : 'le'), 'pl', 'def')
    .add(plural, 'pl', 'obl')
    .add(`${plural}lor`, 'pl', 'obl', 'def')
}

/** Articles after a hyphen, as loanwords and acronyms take them: "SMS-ul", "SMS-uri". */
function loanword(word: string, forms: Forms): Forms {
  return forms
    .add(word, 'sg')
    .add(`${word}-ul`, 'sg', 'def')
    .add(word, 'sg', 'obl')
    .add(`${word}-ului`, 'sg', 'obl', 'def')
    .add(`${word}-uri`, 'pl')
    .add(`${word}-urile`, 'pl', 'def')
    .add(`${word}-urilor`, 'pl', 'obl', 'def')
}

function feminine(word: string, forms: Forms, plurals: string[]): Form[] {
  forms.add(word, 'sg')
  const definite =
    /ă$/.test(word) || /ie$/.test(word) ? `${word.slice(0, -1)}a` : /a$/.test(word) ? `${word}ua` : `${word}a`
  forms.add(definite, 'sg', 'def')
  for (const plural of plurals) {
    forms.add(plural, 'sg', 'obl')
    forms.add(/[^aeiouă]ie$/.test(word) ? `${word}i` : `${plural}i`, 'sg', 'obl', 'def')
    addPlural(forms, plural, false)
  }
  return forms.list
}

function femininePlurals(word: string, {knows}: Lookup): string[] {
  // agenție → agenții, cheie → chei, idee → idei, cafea → cafele
  if (/[^aeiouăâî]ie$/.test(word)) return [`${word.slice(0, -1)}i`]
  if (/a$/.test(word)) return [/ea$/.test(word) ? `${word.slice(0, -1)}le` : `${word}le`]
  const stem = word.slice(0, -1)
  if (/[aeiou]i$/.test(stem)) {
    const closed = withVowel(stem.slice(0, -1), 'a', 'ă') ?? withVowel(stem.slice(0, -1), 'oa', 'o')
    return [closed && knows(`${closed}i`) ? `${closed}i` : stem]
  }
  const stems = [stem, ...changes.map(([from, to]) => withVowel(stem, from, to)).filter((form) => form !== undefined)]
  const candidates = word.endsWith('ă')
    ? stems.flatMap((form) => [`${form}e`, `${beforeI(form)}i`])
    : stems.map((form) => `${beforeI(form)}i`)
  // vânzătoare, operatoare: who does something keeps the ending in the plural
  if (/toare$/.test(word)) candidates.unshift(word)
  const known = candidates.filter((plural) => knows(plural) && knows(`${plural}le`) && knows(`${plural}lor`))
  if (known.length > 0) return [...new Set(known)]
  // New words go by their ending: -are → -ări, -oare → -ori, -tate → -tăți, -ură → -uri
  if (/[^ow]are$/.test(word)) return [`${word.slice(0, -3)}ări`]
  if (word.endsWith('oare')) return [`${word.slice(0, -4)}ori`]
  if (word.endsWith('tate')) return [`${word.slice(0, -4)}tăți`]
  if (/(?:ură|[eiâ]re|une|ime)$/.test(word)) return [`${beforeI(stem)}i`]
  // "site", "mouse": with any other -e it is no Romanian feminine
  return word.endsWith('e') ? [] : [`${stem}e`]
}

function neuterPlurals(word: string, {knows, flagged}: Lookup, certain: boolean): string[] {
  const bare = word.replace(/u$/, '')
  const opened = withVowel(bare, 'o', 'oa')
  const uri = word.endsWith('u') ? `${word}ri` : `${word}uri`
  const candidates = [opened && `${opened}e`, /[^aeou]iu$/.test(word) ? `${bare}i` : `${bare}e`]
  // a person has no plural in -uri
  if (certain) candidates.push(uri, `${bare}uri`)
  const known = candidates.filter(
    (plural): plural is string =>
      plural !== undefined && knows(plural) && knows(`${plural}le`) && knows(`${plural}lor`),
  )
  if (known.length > 0) return [...new Set(known)]
  return certain && (flagged(word, flagsOf.neuter) || knows(word)) ? [uri] : []
}

function masculinePlurals(word: string, {knows, flagged}: Lookup): string[] {
  const bare = word.replace(/[ue]$/, '')
  const candidates = [
    ...(/ian$/.test(word) ? [`${word.slice(0, -2)}eni`] : []),
    ...(/ean$/.test(word) ? [`${word.slice(0, -2)}ni`] : []),
    ...(/el$|il$|al$/.test(word) ? [`${word.slice(0, -1)}i`] : []),
    ...(/i$/.test(word) ? [word] : []),
    `${beforeI(bare)}i`,
  ]
  const known = candidates.filter((plural) => knows(plural) && knows(`${plural}lor`))
  if (known.length > 0) return known.slice(0, 1)
  return flagged(word, flagsOf.masculine) ? candidates.slice(0, 1) : []
}
