import {bareKey} from '../phrasebook/variants.js'
import type {PackSource} from './build.js'
import type {CatalogueRule} from './rules.js'
import type {PackFile, PackProblem} from './source.js'

/** Plural forms that a language's numbers ask for (Intl.PluralRules; CLDR). */
export const pluralsOf = (tag: string): string[] => new Intl.PluralRules(tag).resolvedOptions().pluralCategories

const plural = /_(zero|one|two|few|many|other)$/
/** Names of the parameters of a text. */
export const paramsOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string)

/**
 * What one locale has and another lacks: rules and frames against the catalogue, phrases (keys, parameters, plural forms)
 * against each other.
 */
export function checkParity(packs: PackSource[], catalogue: Record<string, CatalogueRule>): PackProblem[] {
  return [
    ...packs.flatMap((pack) => checkRules(pack, catalogue)),
    ...checkPhrases(packs),
    ...packs.flatMap(({phrases, tag}) => [...phrases.values()].flatMap((file) => checkPlurals(file, tag))),
  ]
}

function checkRules({pack, rules, tag}: PackSource, catalogue: Record<string, CatalogueRule>): PackProblem[] {
  const problems: PackProblem[] = []
  for (const [id, {kind, frames}] of Object.entries(catalogue)) {
    const file = rules.get(id)
    if (!file) {
      problems.push(pack.problem([], `The locale ${tag} has no rules/${id}.yaml`))
      continue
    }
    const data = file.data as {frames?: object; phrases?: string[]} | undefined
    if (!['spelling', 'translation'].includes(kind) && !data?.phrases?.length)
      problems.push(file.problem([], 'The rule needs “phrases”: what to say instead'))
    const own = Object.keys(data?.frames ?? {})
    for (const frame of Object.keys(frames)) {
      if (!own.includes(frame))
        problems.push(file.problem(['frames'], `The frame “${frame}” is missing: ${frames[frame]}`))
    }
    for (const frame of own) {
      if (!(frame in frames))
        problems.push(file.problem(['frames', frame], `The frame “${frame}” is not in catalogue.yaml`))
    }
  }
  for (const [id, file] of rules) {
    if (!(id in catalogue)) problems.push(file.problem([], `The rule “${id}” is not in catalogue.yaml`))
  }
  return problems
}

interface Phrase {
  file: PackFile
  path: string[]
  params: string
}

function checkPhrases(packs: PackSource[]): PackProblem[] {
  const problems: PackProblem[] = []
  const tables = packs.map((pack) => ({pack, phrases: phrasesOf(pack)}))
  const keys = new Set(tables.flatMap(({phrases}) => [...phrases.keys()]))
  for (const key of keys) {
    const model = tables.map(({phrases}) => phrases.get(key)?.[0]).find((phrase) => phrase !== undefined) as Phrase
    for (const {pack, phrases} of tables) {
      const own = phrases.get(key)
      if (!own) {
        const [scenario = ''] = key.split('.')
        problems.push(
          (pack.phrases.get(scenario) ?? pack.pack).problem(
            [],
            `The phrase “${key}” is missing in ${pack.tag}; another locale has it`,
          ),
        )
      }
      for (const {file, path, params} of own ?? []) {
        if (params !== model.params) {
          problems.push(
            file.problem(
              path,
              `Parameters of “${key}” are ${params || 'none'} here and ${model.params || 'none'} in ${model.file.file}`,
            ),
          )
        }
      }
    }
  }
  return problems
}

/** Every variant of every phrase, by its bare key. `count` may be left out of a plural form ("one minute"). */
function phrasesOf({phrases}: PackSource): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const [scenario, file] of phrases) {
    const texts = Object.entries((file.data ?? {}) as Record<string, string>)
    for (const [name, text] of texts) {
      const key = `${scenario}.${bareKey(name)}`
      const counted = plural.test(name) ? ['count'] : []
      const params = [...new Set([...paramsOf(String(text)), ...counted])].sort().join(', ')
      found.set(key, [...(found.get(key) ?? []), {file, path: [name], params}])
    }
  }
  return found
}

/** Plural forms that a language lacks, or that a phrase lacks of its language's. */
export function checkPlurals(file: PackFile, tag: string): PackProblem[] {
  const wanted = pluralsOf(tag)
  const problems: PackProblem[] = []
  const names = Object.keys((file.data ?? {}) as object)
  for (const name of names) {
    const form = plural.exec(name)?.[1]
    if (!form) continue
    const base = name.replace(plural, '')
    if (!wanted.includes(form))
      problems.push(
        file.problem([name], `The language ${tag} has no plural form “${form}”: it has ${wanted.join(', ')}`),
      )
    if (form !== 'other') continue
    for (const category of wanted) {
      if (!names.includes(`${base}_${category}`))
        problems.push(file.problem([name], `The plural form “${base}_${category}” is missing`))
    }
  }
  return problems
}
