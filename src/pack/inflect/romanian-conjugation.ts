import {Forms} from './forms.js'
import {type Form, persons} from './types.js'

/** What has to be known of a Romanian verb: everything else follows. */
export interface VerbParts {
  inf: string
  /** Six persons of the present; several forms of one person are parted by a bar. */
  pres: string[]
  /** Third person of the subjunctive, after "să"; or all six, where none is that of the present. */
  subj: string
  /** Imperfect without its ending: `suna` (m), `răspundea` (m). */
  impf: string
  /** Perfect simplu and pluperfect without their endings: `suna` (i, sem), `făcu`, `spuse`; variants as above. */
  perfect: string
  /** Third person singular of the perfect simplu. */
  past3: string
  /** Past participle, masculine singular. */
  pp: string
  /** Further participle forms, where vowels change: feminine singular and plural. */
  ppFeminine?: [string, string]
  ger: string
  /** Second person singular of the imperative. */
  imp: string
}

const imperfect = ['m', 'i', '', 'm', 'ți', 'u']
const perfect = ['i', 'și', '', 'răm', 'răți', 'ră']
const pluperfect = ['sem', 'seși', 'se', 'serăm|sem', 'serăți|seți', 'seră']

/** The four forms of a participle or of an adjective like it. */
export function participle(pp: string, feminine?: [string, string]): [string, string, string, string] {
  const plural = /st$/.test(pp)
    ? `${pp.slice(0, -2)}ști`
    : `${pp.slice(0, -1)}${{t: 'ț', s: 'ș'}[pp.slice(-1)] ?? pp.slice(-1)}i`
  return [pp, plural, feminine?.[0] ?? `${pp}ă`, feminine?.[1] ?? `${pp}e`]
}

/** Spells out every form of a verb. */
export function conjugate(parts: VerbParts): Form[] {
  const forms = new Forms().add(parts.inf, 'inf')
  const add = (variants: string, ...tags: string[]) => {
    for (const form of variants.split('|')) forms.add(form, ...tags)
  }
  const subjunctives = parts.subj.includes(' ') ? parts.subj.split(' ') : []
  for (const [at, person] of persons.entries()) {
    add(parts.pres[at] ?? '', 'pres', person)
    add(parts.impf + imperfect[at], 'impf', person)
    if (person === '3s') add(parts.past3, 'past', person)
    for (const stem of parts.perfect.split('|')) {
      if (person !== '3s') forms.add(stem + perfect[at], 'past', person)
      for (const ending of (pluperfect[at] ?? '').split('|')) forms.add(stem + ending, 'plup', person)
    }
    add(subjunctives[at] ?? (person.startsWith('3') ? parts.subj : parts.pres[at]) ?? '', 'subj', person)
  }
  add(parts.imp, 'imp', '2s')
  add(subjunctives[4] ?? parts.pres[4] ?? '', 'imp', '2p')
  const [masculine, masculines, feminine, feminines] = participle(parts.pp, parts.ppFeminine)
  forms.add(masculine, 'pp', 'm', 'sg').add(masculines, 'pp', 'm', 'pl')
  forms.add(feminine, 'pp', 'f', 'sg').add(feminines, 'pp', 'f', 'pl')
  return forms.add(parts.ger, 'ger').list
}
