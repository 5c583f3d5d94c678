import type {Element} from '../pattern/syntax.js'
import {fold} from '../text/fold.js'
import type {Form, Inflector, PartOfSpeech} from './inflect/index.js'
import {isTerms, parseAt, unknownLemma} from './lexicon.js'
import type {PackFile, Path} from './source.js'
import type {Term} from './types.js'

/** A term of the lexicon: what matches it, its plain word, and the frame it belongs to. */
export interface SourceTerm extends Term {
  frame: string
  elements: Element[]
  file: PackFile
  path: Path
}

const parts: Record<string, PartOfSpeech> = {nouns: 'noun', verbs: 'verb'}

/** Reads the `terms` of lexicon files: inflected nouns and verbs, fixed words, and terms that are only explained. */
export function readTerms(files: PackFile[], inflector: Inflector, nounLast: boolean): SourceTerm[] {
  const terms: SourceTerm[] = []
  for (const file of files) {
    for (const [name, value] of Object.entries((file.data ?? {}) as Record<string, unknown>)) {
      if (!isTerms(value)) continue
      const frames = (value as {terms: Record<string, Record<string, Record<string, string>>>}).terms
      for (const [frame, groups] of Object.entries(frames)) {
        for (const [group, entries] of Object.entries(groups ?? {})) {
          for (const [source, plain] of Object.entries(entries ?? {})) {
            const path = [name, 'terms', frame, group, source]
            const pos = parts[group]
            const term = pos
              ? inflectedTerm(source, String(plain), pos, inflector, nounLast)
              : fixedTerm(file, source, String(plain), group, path)
            if (typeof term === 'string') file.problem(path, term)
            else if (term) terms.push({...term, frame, file, path})
          }
        }
      }
    }
  }
  return terms
}

function fixedTerm(file: PackFile, source: string, plain: string, group: string, path: Path) {
  const elements = parseAt(file, source, path)
  return elements && {elements, plain, ...(group === 'words' && {forms: ''})}
}

/** The words that terms are written with, each once. */
export function wordsOfTerms(terms: readonly SourceTerm[]): string[] {
  const words = new Set<string>()
  const collect = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === 'word') words.add(element.text.toLowerCase())
      else if (element.type === 'group') for (const option of element.options) collect(option)
    }
  }
  for (const {elements} of terms) collect(elements)
  return [...words].filter((word) => word.length > 1).sort()
}

/** Pairs each form of the term with the form of the plain word that has the same tags. */
function inflectedTerm(source: string, plain: string, pos: PartOfSpeech, inflector: Inflector, nounLast: boolean) {
  const term = phraseForms(source, pos, inflector, nounLast)
  if (!term && inflector.reason !== undefined) return unknownLemma(source, inflector.reason)
  if (!term) return `The dictionaries don't know “${source}” as a ${pos}: move it to “words”, with its forms`
  const plainForms = phraseForms(plain, pos, inflector, nounLast)
  const pairs = new Map<string, string>()
  for (const {form, tags} of term) {
    const same = plainForms?.find((other) => other.tags.join('.') === tags.join('.'))
    if (!same) continue
    // as spelled where diacritics tell forms apart (latența, latență), else folded
    for (const key of [form.toLowerCase(), fold(form)]) if (!pairs.has(key)) pairs.set(key, same.form)
  }
  if (!plainForms) pairs.set(fold(source), plain)
  const options = [...new Set(term.map(({form}) => form))].map((form): Element[] =>
    form.split(' ').map((text) => ({type: 'word', text, exact: false})),
  )
  const elements: Element[] = [{type: 'group', options, optional: false}]
  return {elements, plain, forms: [...pairs].map(([form, replacement]) => `${form}=${replacement}`).join('|')}
}

function phraseForms(phrase: string, pos: PartOfSpeech, inflector: Inflector, nounLast: boolean): Form[] | undefined {
  const words = phrase.split(/\s+/)
  const head = pos === 'noun' && nounLast ? words.length - 1 : 0
  const forms = inflector.inflect(words[head] as string, pos)
  if (forms.length === 0) return undefined
  return forms.map(({form, tags}) => ({
    form: words.map((word, index) => (index === head ? form : word)).join(' '),
    tags,
  }))
}
