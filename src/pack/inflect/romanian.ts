import {byAnalogy} from './forms.js'
import type {Dictionary} from './hunspell.js'
import {adjective} from './romanian-adjectives.js'
import {conjugate} from './romanian-conjugation.js'
import {irregularVerb} from './romanian-irregular.js'
import {noun} from './romanian-nouns.js'
import {verbInA, verbInE, verbInI} from './romanian-verbs.js'
import type {Form, Inflector, PartOfSpeech} from './types.js'

/**
 * Inflects Romanian. The spelling dictionary lists verbs by their first person and says little of how they
 * go on, so forms are made by rule and the dictionary decides between alternations. Verbs are given by their
 * infinitive, with or without "a"; a verb in -a or -i that the dictionary lacks goes like "lucra" or "vorbi", a
 * noun that it lacks is neuter with a plural in -uri, as loanwords are.
 */
export class RomanianInflector implements Inflector {
  private readonly knownForms = new Map<string, boolean>()

  constructor(private readonly dictionary: Dictionary) {}

  inflect(lemma: string, pos: PartOfSpeech, like?: string): Form[] {
    const word = commaBelow(pos === 'verb' ? bareInfinitive(lemma) : lemma)
    if (like !== undefined) {
      const model = commaBelow(pos === 'verb' ? bareInfinitive(like) : like)
      return model === word ? this.inflect(word, pos) : byAnalogy(word, model, this.inflect(model, pos))
    }
    if (pos === 'verb') return this.verb(word)
    const knows = (form: string) => this.knows(form)
    if (pos === 'adjective') return adjective(word, knows)
    return noun(word, {knows, flagged: (form, flags) => [...flags].some((flag) => this.dictionary.entry(form, flag))})
  }

  private verb(infinitive: string): Form[] {
    const irregular = irregularVerb(infinitive)
    if (irregular) return conjugate(irregular)
    const knows = (form: string) => form.split('|').some((variant) => this.knows(variant))
    // Verbs in -ea are irregular, but for "crea" and its like, which are verbs in -a.
    if (/.a$/.test(infinitive) && (!/ea$/.test(infinitive) || knows(`${infinitive.slice(0, -1)}ează`))) {
      return conjugate(verbInA(infinitive, knows, (form) => this.dictionary.entry(form, 'K')))
    }
    if (/.[iî]$/.test(infinitive)) return conjugate(verbInI(infinitive, knows))
    const parts = /.e$/.test(infinitive) ? verbInE(infinitive, knows) : undefined
    return parts ? conjugate(parts) : []
  }

  private knows(form: string): boolean {
    let known = this.knownForms.get(form)
    if (known === undefined) {
      known = this.dictionary.knows(form)
      this.knownForms.set(form, known)
    }
    return known
  }
}

function bareInfinitive(verb: string): string {
  return verb.replace(/^a (?:se |și )?/, '')
}

/** The dictionary spells ș and ț with the comma, much text with the cedilla. */
function commaBelow(word: string): string {
  return word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț')
}
