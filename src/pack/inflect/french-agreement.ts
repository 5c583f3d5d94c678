import {Forms} from './forms.js'
import type {Form} from './types.js'

/** Endings of the feminine by the ending of the masculine, the likeliest first. */
// biome-ignore format: a table
const feminines: [ending: string, ...feminine: string[]][] = [
  ['teur', 'trice', 'teuse'], ['eur', 'euse', 'eure'], ['eux', 'euse'], ['oux', 'ouse'], ['if', 'ive'],
  ['uf', 'uve'], ['er', 'ère'], ['el', 'elle'], ['eil', 'eille'], ['ul', 'ulle', 'ule'], ['en', 'enne'],
  ['on', 'onne'], ['et', 'ette', 'ète'], ['ot', 'ote', 'otte'], ['c', 'que', 'che', 'cque'], ['g', 'gue'],
  ['gu', 'guë'], ['as', 'asse', 'ase'], ['os', 'osse', 'ose'],
]

/**
 * Gender and number by rule, for words that the dictionary knows as the participle of a verb or not at
 * all. Where several feminines are possible, `knows` decides.
 */
export function regularAgreement(word: string, knows: (form: string) => boolean): Form[] {
  const forms = new Forms()
  const plural = /[sxz]$/.test(word)
    ? word
    : /al$/.test(word)
      ? `${word.slice(0, -1)}ux`
      : /eau$/.test(word)
        ? `${word}x`
        : `${word}s`
  if (word.endsWith('e')) {
    return forms.add(word, 'm', 'sg').add(`${word}s`, 'm', 'pl').add(word, 'f', 'sg').add(`${word}s`, 'f', 'pl').list
  }
  const rule = feminines.find(([ending]) => word.endsWith(ending))
  const candidates = rule
    ? rule.slice(1).map((ending) => word.slice(0, word.length - rule[0].length) + ending)
    : [`${word}e`]
  const known = candidates.filter(knows)
  const chosen = known.length > 0 ? known : candidates.slice(0, 1)
  forms.add(word, 'm', 'sg').add(plural, 'm', 'pl')
  for (const feminine of chosen) forms.add(feminine, 'f', 'sg').add(`${feminine}s`, 'f', 'pl')
  return forms.list
}
