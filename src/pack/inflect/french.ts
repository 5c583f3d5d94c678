import {byAnalogy, Forms} from './forms.js'
import {regularAgreement} from './french-agreement.js'
import type {Dictionary} from './hunspell.js'
import {type Form, type Inflector, persons} from './types.js'

type Row = (string | null)[]

/** Conjugations by infinitive, as `french-verbs-lefff` lists them: one letter a tense. */
export type FrenchVerbs = Record<
  string,
  Partial<Record<'P' | 'S' | 'Y' | 'I' | 'G' | 'K' | 'J' | 'T' | 'F' | 'C' | 'W', Row>>
>

// biome-ignore format: a table
const tenses = [
  ['P', 'pres'], ['I', 'impf'], ['J', 'past'], ['F', 'fut'], ['C', 'cond'], ['S', 'subj'], ['T', 'subj'], ['Y', 'imp']
] as const

const verbPrefixes = [
  'dés',
  'dé',
  'des',
  'contre',
  'entre',
  'mal',
  'pré',
  're',
  'ré',
  'sous-',
  'sous',
  'sur',
  'auto-',
  'auto',
  'co',
]

/** The order in which lefff lists the forms of a participle. */
const participles = [
  ['m', 'sg'],
  ['m', 'pl'],
  ['f', 'sg'],
  ['f', 'pl'],
] as const

/** Readings that lefff leaves out, for it has one form a person. */
// biome-ignore format: a table
const furtherForms: Record<string, [form: string, ...tags: string[]][]> = {
  pouvoir: [['peux', 'pres', '1s']],
  aller: [['vas', 'imp', '2s']],
  vouloir: [['veuille', 'imp', '2s'], ['veuillez', 'imp', '2p'], ['veuillons', 'imp', '1p']],
  résoudre: [
    ['résolu', 'pp', 'm', 'sg'], ['résolus', 'pp', 'm', 'pl'],
    ['résolue', 'pp', 'f', 'sg'], ['résolues', 'pp', 'f', 'pl']
  ],
  asseoir: [
    ['assieds', 'pres', '1s'], ['assieds', 'pres', '2s'], ['assied', 'pres', '3s'], ['asseyons', 'pres', '1p'],
    ['asseyez', 'pres', '2p'], ['asseyent', 'pres', '3p'], ['assieds', 'imp', '2s'], ['asseyons', 'imp', '1p'],
    ['asseyez', 'imp', '2p'], ['asseyais', 'impf', '1s'], ['asseyait', 'impf', '3s'], ['assiérai', 'fut', '1s'],
    ['assiéra', 'fut', '3s'], ['asseyant', 'ger']
  ]
}

/**
 * Inflects French. Verbs come from lefff; a verb in -er that it lacks is regular, as every new verb is, and
 * needs no `like`. Nouns and adjectives take the endings that the spelling dictionary gives them.
 */
export class FrenchInflector implements Inflector {
  constructor(
    private readonly dictionary: Dictionary,
    private readonly verbs: FrenchVerbs,
  ) {}

  inflect(lemma: string, pos: 'verb' | 'noun' | 'adjective', like?: string): Form[] {
    const word = lemma.replaceAll('’', "'")
    if (pos === 'verb') return this.verb(bareInfinitive(word), like === undefined ? undefined : bareInfinitive(like))
    if (like !== undefined) return byAnalogy(word, like, this.nominal(like, pos === 'adjective'))
    return this.nominal(word, pos === 'adjective')
  }

  private verb(verb: string, like?: string): Form[] {
    const info = Object.hasOwn(this.verbs, verb) ? this.verbs[verb] : undefined
    if (!info) {
      const prefix = like === undefined ? this.prefixOf(verb) : undefined
      if (prefix) return this.verb(verb.slice(prefix.length)).map(({form, tags}) => ({form: prefix + form, tags}))
      const model = like ?? (/.er$/.test(verb) ? modelInEr(verb) : undefined)
      return model === undefined || model === verb ? [] : byAnalogy(verb, model, this.verb(model))
    }
    const forms = new Forms().add(verb, 'inf')
    for (const [letter, tense] of tenses) {
      const row = info[letter] ?? []
      const twin = /ayer$/.test(verb) ? row.map((form) => withI(form)) : []
      for (const [at, person] of persons.entries()) {
        for (const form of [twin[at], row[at]]) if (form !== 'NA') forms.add(form, tense, person)
      }
    }
    const single = new Set(info.K).size === 1
    for (const [at, tags] of participles.entries()) {
      // A participle without agreement keeps all tags, so that "été" is found whatever is asked for.
      forms.add(withoutCircumflex(single ? info.K?.[0] : info.K?.[at], tags), 'pp', ...tags)
    }
    for (const form of info.G ?? []) forms.add(form, 'ger')
    for (const [form, ...tags] of furtherForms[verb] ?? []) forms.add(form, ...tags)
    return forms.list
  }

  /** The prefix of a verb that lefff has without it: survendre, désinscrire. */
  private prefixOf(verb: string): string | undefined {
    return verbPrefixes.find(
      (prefix) => verb.startsWith(prefix) && Object.hasOwn(this.verbs, verb.slice(prefix.length)),
    )
  }

  private nominal(word: string, adjective: boolean): Form[] {
    // Acronyms and names of products, which the dictionary cannot know
    if (/^[\p{Lu}\d]+$/u.test(word) || (/^\p{Lu}/u.test(word) && !this.dictionary.entry(word)))
      return gendered(new Forms(), adjective, word, word).list
    const derived = this.dictionary.derive(word).filter(({rule}) => /^[SXAIFGW]/.test(rule.flag))
    const forms = new Forms()
    const feminines = derived.filter(({form, rule}) => isFeminine(word, form, rule.flag))
    const both = feminines.length > 0
    if (derived.length > 0) {
      if (both) forms.add(word, 'm', 'sg')
      else gendered(forms, adjective, word)
      for (const {form, rule} of derived) {
        if (!/^[\p{L}'-]+$/u.test(form)) continue
        // The dictionary lets l', d' and qu' stand before a singular, d' and qu' alone before a plural.
        const number = rule.flags.includes("L'") ? 'sg' : 'pl'
        if (both) forms.add(form, isFeminine(word, form, rule.flag) ? 'f' : 'm', number)
        else if (form !== word) number === 'pl' ? gendered(forms, adjective, undefined, form) : forms.add(form, number)
      }
      if (both && /[sxz]$/.test(word)) forms.add(word, 'm', 'pl')
      if (!both && /[sxz]$/.test(word)) gendered(forms, adjective, undefined, word)
      return forms.list
    }
    if (!this.knows(word)) return []
    if (!adjective && (this.dictionary.entry(word) || word.includes('-'))) {
      return gendered(forms, false, word, /[sxz]$/.test(word) ? word : `${word}s`).list
    }
    if (adjective && word.startsWith('hors-')) return gendered(forms, true, word, word).list
    return regularAgreement(word, (form) => this.dictionary.knows(form))
  }

  private knows(word: string): boolean {
    if (this.dictionary.knows(word)) return true
    return word.includes('-') && word.split('-').every((part) => this.dictionary.knows(part))
  }
}

/** Adds a singular and a plural that serve both genders; the gender of a noun is not known and left out. */
function gendered(forms: Forms, adjective: boolean, singular?: string, plural?: string): Forms {
  for (const gender of adjective ? ['m', 'f'] : [undefined]) {
    const tags = gender ? [gender] : []
    forms.add(singular, ...tags, 'sg').add(plural, ...tags, 'pl')
  }
  return forms
}

function isFeminine(lemma: string, form: string, flag: string): boolean {
  if (!/^[FGW]/.test(flag) || form === lemma) return false
  if (form === `${lemma}s` || form === `${lemma}x` || form === lemma.replace(/l$/, 'ux')) return false
  // nouvel, vieil, fol: what a masculine becomes before a vowel
  return !/(?:[eo]l|eil)s?$/.test(form) || lemma.endsWith('l')
}

/** "se tromper", "s'excuser", "s'en occuper": the verb without its pronoun. */
function bareInfinitive(verb: string): string {
  return verb.replaceAll('’', "'").replace(/^(?:se |s')(?:en |y )?/, '')
}

/** The regular verb that a verb in -er follows; the endings show those whose stem changes. */
function modelInEr(verb: string): string {
  for (const [ending, model] of [
    ['ger', 'changer'],
    ['cer', 'lancer'],
    ['oyer', 'nettoyer'],
    ['uyer', 'appuyer'],
    ['ayer', 'payer'],
    ['érer', 'gérer'],
    ['éter', 'répéter'],
    ['guer', 'naviguer'],
    ['quer', 'indiquer'],
  ] as const) {
    if (verb.endsWith(ending)) return model
  }
  return 'tester'
}

/** paye → paie: verbs in -ayer have both wherever the ending is mute. */
function withI(form: string | null): string | null {
  return form && /aye(?:$|s$|nt$|r)/.test(form) ? form.replace(/aye/, 'aie') : null
}

/** dû, but dus: lefff keeps the accent, which belongs to the masculine singular alone. */
function withoutCircumflex(
  form: string | null | undefined,
  [gender, number]: readonly [string, string],
): string | undefined {
  return gender === 'm' && number === 'pl' ? form?.replace(/ûs$/, 'us') : (form ?? undefined)
}
