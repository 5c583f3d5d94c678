import {byAnalogy} from './forms.js'
import type {Form, Inflector, PartOfSpeech} from './types.js'

/** Inflections as data: what the dictionaries said of a pack's lemmas, so that it can be compiled without them. */
export interface InflectionTable {
  /** sets of tags, such as `pres.3s` */
  tagSets: string[]
  /** `ending:tagSet` parted by spaces, the best form of a tag set first */
  paradigms: string[]
  /** part of speech → `lemma` (`lemma~model`), then `=stem` if that differs, then `:paradigm`, parted by `|`; no such lemma without a paradigm */
  lemmas: Record<string, string>
}

/** An inflector that takes down what another one answers. */
export class InflectionRecorder implements Inflector {
  private readonly tagSets = new Map<string, number>()
  private readonly paradigms = new Map<string, number>()
  private readonly lemmas = new Map<string, Map<string, string>>()

  constructor(private readonly inflector: Inflector) {}

  inflect(lemma: string, pos: PartOfSpeech, like?: string): Form[] {
    const forms = this.inflector.inflect(lemma, pos, like)
    const known = this.lemmas.get(pos) ?? new Map<string, string>()
    this.lemmas.set(pos, known)
    const key = keyOf(lemma, like)
    if (!known.has(key)) known.set(key, this.entry(key, lemma, forms))
    return forms
  }

  table(): InflectionTable {
    return {
      tagSets: [...this.tagSets.keys()],
      paradigms: [...this.paradigms.keys()],
      lemmas: Object.fromEntries(
        [...this.lemmas].map(([pos, entries]) => [pos, [...entries.values()].sort().join('|')]),
      ),
    }
  }

  private entry(key: string, lemma: string, forms: Form[]): string {
    if (forms.length === 0) return key
    let stem = lemma
    for (const {form} of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
    const paradigm = forms
      .map(({form, tags}) => `${form.slice(stem.length).replaceAll(' ', '_')}:${indexOf(this.tagSets, tags.join('.'))}`)
      .join(' ')
    const index = indexOf(this.paradigms, paradigm)
    return `${key}${stem === lemma ? '' : `=${stem}`}:${index}`
  }
}

/** Inflects from a table, and like a lemma of the table; other lemmas are asked of `others`, and named in `missed`. */
export class TableInflector implements Inflector {
  /** lemmas that nothing knew */
  readonly missed: string[] = []
  private readonly lemmas = new Map<string, {stem: string; paradigm: number} | undefined>()

  constructor(
    private readonly table: InflectionTable,
    private readonly others?: Inflector,
  ) {
    for (const [pos, entries] of Object.entries(table.lemmas)) {
      for (const entry of entries.split('|')) {
        const [name = '', paradigm] = entry.split(':')
        const [key = '', stem = key.split('~')[0] as string] = name.split('=')
        this.lemmas.set(`${pos} ${key}`, paradigm === undefined ? undefined : {stem, paradigm: Number(paradigm)})
      }
    }
  }

  get reason(): string | undefined {
    return this.others?.reason
  }

  inflect(lemma: string, pos: PartOfSpeech, like?: string): Form[] {
    const key = keyOf(lemma, like)
    if (this.lemmas.has(`${pos} ${key}`)) return this.forms(key, pos)
    const forms = this.others?.inflect(lemma, pos, like) ?? []
    if (forms.length > 0) return forms
    if (like !== undefined && like.at(-1) === lemma.at(-1)) return byAnalogy(lemma, like, this.forms(like, pos))
    this.missed.push(lemma)
    return []
  }

  private forms(key: string, pos: PartOfSpeech): Form[] {
    const entry = this.lemmas.get(`${pos} ${key}`)
    if (!entry) return []
    return (this.table.paradigms[entry.paradigm] as string).split(' ').map((pair) => {
      const [ending = '', set = ''] = pair.split(':')
      return {
        form: entry.stem + ending.replaceAll('_', ' '),
        tags: (this.table.tagSets[Number(set)] as string).split('.').filter((tag) => tag !== ''),
      }
    })
  }
}

const keyOf = (lemma: string, like: string | undefined): string => (like === undefined ? lemma : `${lemma}~${like}`)

function indexOf(known: Map<string, number>, key: string): number {
  const index = known.get(key) ?? known.size
  known.set(key, index)
  return index
}
