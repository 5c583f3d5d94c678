import {fold} from '../text/fold.js'
import type {CompiledPatterns, InflectedClass} from './compiled.js'

/** A form of a lemma and its tags. */
export interface TaggedForm {
  form: string
  tags: string[]
}

/** What is inflected of one class or lemma. */
export interface InflectedEntry {
  /** symbol → the tag sets it takes; undefined: all */
  symbols: Map<number, number[] | undefined>
  stems: Map<number, Set<string>>
  phrases: Set<string>
}

/**
 * Collects inflected forms as stems and paradigms: lemmas that inflect alike share their endings, and the classes and
 * lemmas of one owner share their stems whatever forms their symbols take.
 */
export class Inflections {
  private readonly tagSets = new Map<string, number>()
  private readonly paradigms = new Map<string, number>()
  private readonly entries = new Map<string, InflectedEntry>()

  /** The entry of a class or lemma, with a symbol that it feeds with the forms of some tags. */
  entry(owner: string, symbol: number, tags: string): InflectedEntry {
    let entry = this.entries.get(owner)
    if (!entry) {
      entry = {symbols: new Map(), stems: new Map(), phrases: new Set()}
      this.entries.set(owner, entry)
    }
    entry.symbols.set(symbol, tags ? this.matching(tags) : undefined)
    return entry
  }

  /** The part that all forms share, and the endings behind it. */
  stemOf(forms: readonly TaggedForm[]): {stem: string; paradigm: number} {
    const folded = forms
      .filter(({form}) => !form.includes(' '))
      .map(({form, tags}) => ({form: fold(form), set: this.tagSet(tags)}))
    const stem = commonPrefix(folded.map(({form}) => form))
    const byEnding = new Map<string, Set<number>>()
    for (const {form, set} of folded) {
      const ending = form.slice(stem.length)
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(set))
    }
    const text = [...byEnding]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ending, sets]) => `${ending}:${[...sets].sort((a, b) => a - b).join(',')}`)
      .join(' ')
    const paradigm = this.paradigms.get(text) ?? this.paradigms.size
    this.paradigms.set(text, paradigm)
    return {stem, paradigm}
  }

  /** The tables of the built pack. */
  compiled(): Pick<CompiledPatterns, 'tagSets' | 'paradigms' | 'inflected'> {
    return {
      tagSets: [...this.tagSets.keys()],
      paradigms: [...this.paradigms.keys()],
      inflected: [...this.entries.values()].map(
        ({symbols, stems, phrases}): InflectedClass => ({
          symbols: [...symbols].map(([symbol, sets]) => (sets ? [symbol, sets] : [symbol])),
          stems: Object.fromEntries([...stems].map(([paradigm, list]) => [paradigm, [...list].sort().join(' ')])),
          ...(phrases.size > 0 && {phrases: [...phrases].sort().join('|')}),
        }),
      ),
    }
  }

  private tagSet(tags: string[]): number {
    const key = tags.join('.')
    const known = this.tagSets.get(key)
    if (known !== undefined) return known
    this.tagSets.set(key, this.tagSets.size)
    return this.tagSets.size - 1
  }

  /** The tag sets that an expression such as `past,pres.3s` takes: any of the parts, all of a part's tags. */
  private matching(expression: string): number[] {
    const wanted = expression.split(',').map((part) => part.split('.'))
    const sets: number[] = []
    for (const [key, index] of this.tagSets) {
      const tags = key.split('.')
      if (wanted.some((all) => all.every((tag) => tags.includes(tag)))) sets.push(index)
    }
    return sets
  }
}

function commonPrefix(forms: string[]): string {
  let prefix = forms[0] ?? ''
  for (const form of forms) {
    let length = 0
    while (length < prefix.length && prefix[length] === form[length]) length++
    prefix = prefix.slice(0, length)
  }
  return prefix
}
