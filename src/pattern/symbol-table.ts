import {Inflections, type TaggedForm} from './inflections.js'
import type {SymbolTables} from './layout.js'

/** A sequence as a symbol holds it. */
export interface Member {
  text: string
  /** how often its rarest word stands in a text */
  weight: number
  /** the word, where the sequence is just that */
  single: string | undefined
}

interface Symbol {
  words: Set<string>
  sequences: Set<string>
  weight: number
}

/** The share of words that have a shape. */
const shapeWeight = 0.02

/** The symbols of a locale while they are compiled: what each holds, under the key by which it is found again. */
export class SymbolTable {
  /** inflected members, which share their stems */
  readonly inflections = new Inflections()
  private readonly symbols: Symbol[] = []
  private readonly ids = new Map<string, number>()
  private readonly shapes: string[] = []

  idOf(key: string): number | undefined {
    return this.ids.get(key)
  }

  /** The symbol of a key, made if there is none. */
  named(key: string): number {
    let id = this.ids.get(key)
    if (id === undefined) {
      id = this.symbols.length
      this.ids.set(key, id)
      this.symbols.push({words: new Set(), sequences: new Set(), weight: 0})
    }
    return id
  }

  /** The symbol of all words of a shape, `prefix*suffix`. */
  shape(form: string): number {
    const known = this.ids.get(form)
    if (known !== undefined) return known
    const id = this.named(form)
    this.shapes.push(`${form} ${id}`)
    this.addWeight(id, shapeWeight)
    return id
  }

  add(id: number, {text, weight, single}: Member): void {
    const symbol = this.symbols[id] as Symbol
    if (single !== undefined) symbol.words.add(single)
    else symbol.sequences.add(text)
    this.addWeight(id, weight)
  }

  /** Adds forms of a class or lemma as stem and paradigm; symbols of the same owner in other forms share them. */
  addForms(id: number, owner: string, forms: TaggedForm[], tags: string, weight: number): void {
    const {stem, paradigm} = this.inflections.stemOf(forms)
    const {stems} = this.inflections.entry(owner, id, tags)
    stems.set(paradigm, (stems.get(paradigm) ?? new Set()).add(stem))
    this.addWeight(id, weight)
  }

  addWeight(id: number, weight: number): void {
    const symbol = this.symbols[id] as Symbol
    symbol.weight = Math.min(1, symbol.weight + weight)
  }

  weightOf(id: number): number {
    return (this.symbols[id] as Symbol).weight
  }

  tables(): SymbolTables {
    const symbolsOf = new Map<string, number[]>()
    for (const [id, {words}] of this.symbols.entries()) {
      for (const word of words) symbolsOf.set(word, [...(symbolsOf.get(word) ?? []), id])
    }
    return {
      symbolsOf,
      symbols: this.symbols.map(({sequences}) => [...sequences].sort().join('|')),
      shapes: this.shapes,
      ...this.inflections.compiled(),
    }
  }
}
