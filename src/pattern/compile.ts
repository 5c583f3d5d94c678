import {nearest} from '../nearest.js'
import {fold} from '../text/fold.js'
import type {CompileInput, InflectedMember} from './compile-input.js'
import type {CompiledPatterns} from './compiled.js'
import {type CompiledElement, type CompiledSequence, joinElements} from './compiled-sequence.js'
import type {TaggedForm} from './inflections.js'
import {type Layout, layOut, type PatternEntry} from './layout.js'
import {SymbolTable} from './symbol-table.js'
import {type Element, PatternError} from './syntax.js'
import {WordWeights} from './word-weights.js'

/**
 * Compiles patterns and the classes they use to one table. Classes that nothing uses are left out
 * and named in `unused`, those whose plain members nothing can reach in `idle`; patterns that can only begin or match with a wildcard are errors.
 */
export class PatternCompiler {
  private readonly table = new SymbolTable()
  private readonly open = new Set<string>()
  private readonly used = new Set<string>()
  private readonly weights: WordWeights
  /** exceptions of a rule are compiled with each of its frames */
  private readonly sequences = new WeakMap<Element[], CompiledSequence>()

  constructor(private readonly input: CompileInput) {
    this.weights = new WordWeights(input.common, input.frequency)
  }

  /** Compiles a set of sequences (an `unless` list) to a symbol. */
  group(options: Element[][]): number {
    return this.groupSymbol(options)
  }

  /**
   * Compiles one pattern to look for. Where all rests on one choice, as in `{i-new}` or `(right back|brb) [in a bit]`, each
   * option becomes a pattern of its own: it is then looked for by all of its words, and not by the rarest word of any.
   */
  pattern(elements: Element[]): string[] {
    const first = elements.find(
      (element) => element.type !== 'start' && element.type !== 'break' && element.type !== 'not',
    )
    if (first && ((first.type === 'any' && !first.capital) || first.type === 'gap')) {
      throw new PatternError('A pattern may not begin with a gap or “*”: begin with a word or a {class}', 0)
    }
    const options = this.options(elements).map((option) => this.sequence(option))
    if (options.every(({everywhere}) => everywhere)) {
      throw new PatternError(
        'Every word of this pattern is optional or everywhere: it needs a rarer word or {class}',
        0,
      )
    }
    return options.map(({text}) => text)
  }

  private options(elements: Element[]): Element[][] {
    const required = elements.filter(isRequired)
    const [choice] = required
    if (required.length !== 1 || !choice) return [elements]
    const members = this.membersOf(choice)
    if (!members) return [elements]
    const at = elements.indexOf(choice)
    const inPlace = (option: Element[]) => [...elements.slice(0, at), ...option, ...elements.slice(at + 1)]
    const words = members.filter((option) => option.length === 1 && option[0]?.type === 'word')
    const others = members.filter((option) => !words.includes(option))
    return [
      ...(words.length > 0 ? [inPlace([{type: 'group', options: words, optional: false}])] : []),
      ...others.flatMap((option) => this.options(inPlace(option))),
    ]
  }

  /** The options of a group, or the members of a class without inflected ones; none where all are single words. */
  private membersOf(element: Element): Element[][] | undefined {
    let members: Element[][] | undefined
    if (element.type === 'group') members = element.options
    else if (element.type === 'class' && !element.tags) {
      const definition = this.input.classes.get(element.name)
      if (definition && definition.lemmas.length === 0) members = definition.sequences
    }
    if (!members?.some((option) => option.length > 1 || option[0]?.type !== 'word')) return undefined
    if (element.type === 'class') this.used.add(element.name)
    return members
  }

  special(name: string): number {
    return this.input.classes.has(name) ? this.classSymbol(name, '') : -1
  }

  /** @param roots groups that are used outside of patterns */
  finish(
    patterns: readonly PatternEntry[],
    roots: readonly number[],
  ): {compiled: CompiledPatterns; unused: string[]; idle: string[]} & Pick<Layout, 'numberOf' | 'groups'> {
    const special = {
      filler: this.special('filler'),
      greeting: this.special('greeting'),
      placeholder: this.table.named('{placeholder}'),
      placeholderTime: this.table.named('{placeholder-time}'),
    }
    const named = Object.values(special).filter((symbol) => symbol >= 0)
    const {tables, numberOf, groups} = layOut(this.table.tables(), patterns, [...roots, ...named])
    const compiled: CompiledPatterns = {
      ...tables,
      special: {
        filler: numberOf(special.filler),
        greeting: numberOf(special.greeting),
        placeholder: numberOf(special.placeholder),
        placeholderTime: numberOf(special.placeholderTime),
      },
      alias: Object.entries(this.input.alias)
        .map(([from, to]) => `${fold(from)}=${fold(to).replaceAll(' ', '_')}`)
        .join(' '),
      common: this.input.common.map(fold).join(' '),
    }
    const reserved = new Set(['filler', 'greeting', 'hypothetical', 'time'])
    const unused = [...this.input.classes.keys()].filter((name) => !this.used.has(name) && !reserved.has(name))
    const idle = [...this.input.classes].flatMap(([name, {sequences, lemmas}]) =>
      this.used.has(name) &&
      !reserved.has(name) &&
      this.table.idOf(`{${name}}`) === undefined &&
      sequences.length > 0 &&
      lemmas.length > 0
        ? [name]
        : [],
    )
    return {compiled, unused, idle, numberOf, groups}
  }

  private classSymbol(name: string, tags: string): number {
    if (name === 'placeholder' || name === 'placeholder-time') return this.table.named(`{${name}}`)
    const key = tags ? `{${name}:${tags}}` : `{${name}}`
    const known = this.table.idOf(key)
    if (this.open.has(key)) throw new PatternError(`The class {${name}} uses itself`, 0)
    if (known !== undefined) return known
    const definition = this.input.classes.get(name)
    if (!definition) {
      throw new PatternError(`Unknown class {${name}}: ${this.suggest(name)}`, 0)
    }
    this.used.add(name)
    this.open.add(key)
    const id = this.table.named(key)
    if (tags && definition.lemmas.length === 0) {
      throw new PatternError(`The class {${name}} has no inflected members, so “:${tags}” can match nothing`, 0)
    }
    for (const lemma of definition.lemmas) this.addLemma(id, name, lemma, tags)
    if (!tags) for (const sequence of definition.sequences) this.addSequence(id, sequence)
    this.open.delete(key)
    return id
  }

  /** Adds an inflected member to a class: by stem and paradigm if it is one word, else as a phrase round them. */
  private addLemma(id: number, className: string, member: InflectedMember, tags: string): void {
    if (member.before.length === 0 && member.after.length === 0) {
      this.table.addForms(id, className, member.forms, tags, this.weights.ofForms(member.forms))
      return
    }
    const {stem, paradigm} = this.table.inflections.stemOf(member.forms)
    const words = (list: string[]) => this.elements(list.map((text): Element => ({type: 'word', text, exact: false})))
    const head = {text: `@${stem}:${paradigm}`, weight: this.weights.ofForms(member.forms), optional: false}
    const {text, weight} = joinElements([...words(member.before), head, ...words(member.after)])
    this.table.inflections.entry(className, id, tags).phrases.add(text)
    this.table.addWeight(id, weight)
  }

  private formsSymbol(forms: TaggedForm[], tags: string): number {
    const lemma = `<${forms.map(({form}) => form).join(',')}>`
    const key = `${lemma}:${tags}`
    const known = this.table.idOf(key)
    if (known !== undefined) return known
    const id = this.table.named(key)
    this.table.addForms(id, lemma, forms, tags, this.weights.ofForms(forms))
    return id
  }

  private groupSymbol(options: Element[][]): number {
    const parts = options.map((option) => this.sequence(option))
    const key = `(${parts
      .map((part) => part.text)
      .sort()
      .join('|')})`
    const known = this.table.idOf(key)
    if (known !== undefined) return known
    const id = this.table.named(key)
    for (const part of parts) this.table.add(id, part)
    return id
  }

  private addSequence(id: number, elements: Element[]): void {
    this.table.add(id, this.sequence(elements))
  }

  private sequence(elements: Element[]): CompiledSequence {
    let known = this.sequences.get(elements)
    if (known === undefined) {
      known = joinElements(this.elements(elements))
      this.sequences.set(elements, known)
    }
    return known
  }

  private elements(elements: Element[]): CompiledElement[] {
    const compiled: CompiledElement[] = []
    for (const element of elements) compiled.push(...this.element(element))
    return compiled
  }

  private element(element: Element): CompiledElement[] {
    switch (element.type) {
      case 'any':
        return [{text: element.capital ? '=*' : '*', weight: 1, optional: false}]
      case 'gap':
        return [{text: '~', weight: 1, optional: true}]
      case 'start':
        return [{text: '^', weight: 1, optional: true}]
      case 'end':
        return [{text: '$', weight: 1, optional: true}]
      case 'break':
        return [{text: element.optional ? ',?' : ',', weight: 1, optional: true}]
      case 'word':
        if (element.exact)
          return [{text: `=${element.text}`, weight: this.weights.of(fold(element.text)), optional: false}]
        return this.words(element.text)
      case 'glob': {
        const key = `${fold(element.prefix)}*${fold(element.suffix)}`
        return [this.reference(this.table.shape(key))]
      }
      case 'class':
        return [this.reference(this.classSymbol(element.name, element.tags))]
      case 'lemma': {
        const forms = this.input.inflect(element.lemma)
        if (forms.length === 0) {
          throw new PatternError(
            `The dictionaries don't know “${element.lemma}”: write its forms, as in (form|form)`,
            0,
          )
        }
        return [this.reference(this.formsSymbol(forms, element.tags))]
      }
      case 'group': {
        const only = element.options.length === 1 ? (element.options[0] as Element[]) : undefined
        if (only && !element.optional) return this.elements(only)
        if (only?.length === 1) {
          const inner = this.elements(only)
          if (inner.length === 1 && inner[0] && !inner[0].optional)
            return [{...inner[0], text: `${inner[0].text}?`, optional: true}]
        }
        const id = this.groupSymbol(element.options)
        return [element.optional ? {text: `{${id}?`, weight: 1, optional: true} : this.reference(id)]
      }
      case 'not': {
        const inner = this.elements([element.element])
        if (inner.length !== 1) return [{text: `!{${this.groupSymbol([[element.element]])}`, weight: 1, optional: true}]
        return [{text: `!${inner[0]?.text}`, weight: 1, optional: true}]
      }
    }
  }

  private reference(id: number): CompiledElement {
    return {text: `{${id}`, weight: this.table.weightOf(id), optional: false}
  }

  private words(text: string): CompiledElement[] {
    return this.input.split(text).map(({readings}) => {
      const [only] = readings
      if (readings.length === 1 && only !== undefined)
        return {text: only, weight: this.weights.of(only), optional: false}
      const id = this.table.named(`(${readings.join('|')})`)
      for (const reading of readings)
        this.table.add(id, {text: reading, weight: this.weights.of(reading), single: reading})
      return this.reference(id)
    })
  }

  private suggest(name: string): string {
    const near = nearest(name, this.input.classes.keys())
    return near === undefined ? 'add it to a file of lexicon/' : `did you mean {${near}}?`
  }
}

/** Whether an element must find a word. */
function isRequired(element: Element): boolean {
  if (element.type === 'group') return !element.optional
  return (
    element.type === 'word' ||
    element.type === 'class' ||
    element.type === 'lemma' ||
    element.type === 'glob' ||
    element.type === 'any'
  )
}
