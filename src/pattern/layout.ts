import type {CompiledPatterns, InflectedClass} from './compiled.js'
import {leadsOf} from './leads.js'
import {besideAlike} from './numbering.js'
import {eachKey, symbolIn, wordOf} from './sequence.js'
import {compileWords, type WordEntry} from './word-table.js'

/** The symbols of a locale as the compiler has them, each with its sequences. */
export interface SymbolTables {
  /** for each word the symbols that it is a member of */
  symbolsOf: ReadonlyMap<string, readonly number[]>
  /** for each symbol its sequences of more than one word, parted by `|` */
  symbols: readonly string[]
  /** `prefix*suffix symbol` */
  shapes: readonly string[]
  tagSets: string[]
  paradigms: string[]
  inflected: readonly InflectedClass[]
}

/** A sequence to look for. */
export interface PatternEntry {
  sequence: string
  frame: number
  /** index into the terms of the pack */
  term?: number
}

export interface Layout {
  tables: Pick<
    CompiledPatterns,
    | 'words'
    | 'members'
    | 'keys'
    | 'symbols'
    | 'keyed'
    | 'required'
    | 'shapes'
    | 'tagSets'
    | 'paradigms'
    | 'inflected'
    | 'patterns'
  >
  /** the number of a symbol in the built pack */
  numberOf(symbol: number): number
  /** for each anchor, -1 first, which of the given patterns it has, in their order */
  groups: number[][]
}

/**
 * Lays the tables of a locale out as a linter reads them, so that nothing is left to do when a pack is opened: patterns stand under
 * their rarest element, symbols under the words that make them possible; what patterns require is numbered before all else,
 * first that by which they are found. Symbols that nothing refers to are left out.
 *
 * @param roots symbols that are used outside of patterns
 */
export function layOut(tables: SymbolTables, patterns: readonly PatternEntry[], roots: readonly number[]): Layout {
  const texts = tables.symbols.map((text) => (text === '' ? [] : [text]))
  for (const {symbols, phrases} of tables.inflected) {
    if (phrases !== undefined) for (const [symbol] of symbols) texts[symbol]?.push(phrases)
  }
  const keys = keysOf(texts)
  const needs = patterns.map(({sequence}) => needsOf(sequence, keys.always))
  const anchors = new Set(needs.flatMap(({anchor}) => anchor ?? []))
  const alike = besideAlike(tables.symbolsOf)
  const required = [...new Set(needs.flatMap((one) => one.required))]
  const elements = [
    // patterns are tried in the order of their anchors
    ...required.filter((one) => anchors.has(one)),
    ...required.filter((one) => !anchors.has(one)).sort((a, b) => alike(ownerOf(a), ownerOf(b))),
  ]
  const first = new Map(elements.map((element, index) => [element, index]))
  const numbers = new Map<number, number>()
  for (const [element, index] of first) if (element[0] === '{') numbers.set(symbolIn(element, 1, element.length), index)
  const used = reachable([...patterns.map(({sequence}) => sequence), ...roots.map((root) => `{${root}`)], texts)
  const others = [...used].filter((symbol) => !numbers.has(symbol)).sort(alike)
  others.forEach((symbol, index) => {
    numbers.set(symbol, elements.length + index)
  })
  const numberOf = (symbol: number) => numbers.get(symbol) ?? -1
  const renumber = (text: string) => text.replace(/\{(\d+)/g, (_, symbol) => `{${numberOf(Number(symbol))}`)

  const leads = leadsOf(tables)
  const symbols = elements.map(() => '=')
  for (const [symbol, number] of numbers)
    symbols[number] = (leads[symbol]?.toString(36) ?? '') + renumber(withoutKeys(tables.symbols[symbol] as string))
  const telling = tellingOf(
    [...numbers.keys()].filter((symbol) => first.has(`{${symbol}`)),
    texts,
  )
  const groups: number[][] = Array.from({length: anchors.size + 1}, () => [])
  needs.forEach(({anchor}, index) => {
    groups[anchor === undefined ? 0 : (first.get(anchor) as number) + 1]?.push(index)
  })
  const patternText = (index: number) => {
    const {sequence, frame, term} = patterns[index] as PatternEntry
    return `${frame}${term === undefined ? '' : `.${term}`} ${renumber(sequence.slice(1))}`
  }
  return {
    tables: {
      ...compileWords(wordEntries(tables.symbolsOf, keys, telling, first, numbers)),
      symbols,
      keyed: ownersOf(keys, telling, numbers),
      required: elements.length,
      shapes: tables.shapes.flatMap((shape) => {
        const [form, symbol] = shape.split(' ')
        return numbers.has(Number(symbol)) ? [`${form} ${numberOf(Number(symbol))}`] : []
      }),
      tagSets: tables.tagSets,
      paradigms: tables.paradigms,
      inflected: tables.inflected.map((entry) => ({
        ...entry,
        symbols: entry.symbols.flatMap(([symbol, sets]): InflectedClass['symbols'] =>
          numbers.has(symbol) ? [sets ? [numberOf(symbol), sets] : [numberOf(symbol)]] : [],
        ),
        ...(entry.phrases !== undefined && {phrases: renumber(entry.phrases)}),
      })),
      patterns: groups.map((group) => group.map(patternText).join('|')),
    },
    numberOf,
    groups,
  }
}

/** The symbol that an element is; words have none. */
const ownerOf = (element: string): number => (element[0] === '{' ? symbolIn(element, 1, element.length) : -1)

/** Sequences without the digits before them: which element is the rarest is told by where they stand. */
const withoutKeys = (text: string): string => text.replace(/(^|\|)./g, '$1')

/** For symbols that are the rarest element of a sequence, whose that is, as `compiled.ts` describes. */
function ownersOf({ofSymbols}: Keys, telling: ReadonlySet<number>, numbers: ReadonlyMap<number, number>): string {
  const owners = [...ofSymbols].flatMap(([symbol, found]): [number, number[]][] => {
    const told = [...found].flatMap((owner) => (telling.has(owner) ? (numbers.get(owner) ?? []) : []))
    return told.length > 0 ? [[numbers.get(symbol) as number, told]] : []
  })
  owners.sort(([a], [b]) => a - b)
  return owners
    .map(([symbol, told], index) => [symbol - (owners[index - 1]?.[0] ?? 0), ...told.map((owner) => owner - symbol)])
    .join(' ')
}

/** What symbols are found by: the rarest elements of their sequences. */
interface Keys {
  ofWords: Map<string, Set<number>>
  ofSymbols: Map<number, Set<number>>
  /** symbols that any text may hold, so that they tell nothing */
  always: Set<number>
}

function keysOf(texts: readonly (readonly string[])[]): Keys {
  const keys: Keys = {ofWords: new Map(), ofSymbols: new Map(), always: new Set()}
  texts.forEach((list, id) => {
    for (const text of list)
      eachKey(text, 0, (key) => {
        const word = wordOf(key)
        if (word !== undefined) add(keys.ofWords, word, id)
        else if (key[0] === '{') {
          const symbol = symbolIn(key, 1, key.length)
          if (symbol >= 0) add(keys.ofSymbols, symbol, id)
        } else if (key[0] !== '@') keys.always.add(id)
      })
  })
  for (const id of keys.always) for (const parent of keys.ofSymbols.get(id) ?? []) keys.always.add(parent)
  return keys
}

/** What a pattern cannot do without, as words and `{symbol`, and the rarest of it, where that tells anything. */
function needsOf(sequence: string, always: ReadonlySet<number>): {required: string[]; anchor: string | undefined} {
  const required: string[] = []
  let anchor: string | undefined
  const place = Number.parseInt(sequence[0] as string, 36)
  sequence
    .slice(1)
    .split(' ')
    .forEach((element, index) => {
      if (element[0] === '!' || (element.endsWith('?') && element.length > 1)) return
      const isSymbol = element[0] === '{'
      if (isSymbol && always.has(symbolIn(element, 1, element.length))) return
      const need = isSymbol ? element : wordOf(element)
      if (need === undefined) return
      required.push(need)
      if (index === place) anchor = need
    })
  return {required, anchor}
}

/** The symbols that some sequences refer to, and those that these do. */
function reachable(sequences: readonly string[], texts: readonly (readonly string[])[]): Set<number> {
  const found = new Set<number>()
  const visit = (text: string) => {
    for (const [, symbol] of text.matchAll(/\{(\d+)/g)) found.add(Number(symbol))
  }
  sequences.forEach(visit)
  for (const symbol of found) texts[symbol]?.forEach(visit)
  return found
}

/** Required symbols, and those that make them possible. Of others nobody asks what makes them so. */
function tellingOf(required: readonly number[], texts: readonly (readonly string[])[]): Set<number> {
  const found = new Set(required)
  for (const symbol of found)
    for (const text of texts[symbol] ?? [])
      eachKey(text, 0, (key) => {
        const symbol = key[0] === '{' ? symbolIn(key, 1, key.length) : -1
        if (symbol >= 0) found.add(symbol)
      })
  return found
}

function wordEntries(
  symbolsOf: SymbolTables['symbolsOf'],
  keys: Keys,
  telling: ReadonlySet<number>,
  first: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<number, number>,
): Map<string, WordEntry> {
  const entries = new Map<string, WordEntry>()
  const asked = [...first.keys()].filter((element) => element[0] !== '{')
  for (const word of new Set([...symbolsOf.keys(), ...keys.ofWords.keys(), ...asked])) {
    const members = (symbolsOf.get(word) ?? []).flatMap((symbol) => numbers.get(symbol) ?? [])
    const keyed = [...(keys.ofWords.get(word) ?? [])].flatMap((symbol) =>
      telling.has(symbol) ? (numbers.get(symbol) ?? []) : [],
    )
    const own = first.get(word)
    // what nothing else tells of a word that is spelled right: one that stands nowhere but in patterns is not taken for such
    const isKnown = members.length === 0 && (symbolsOf.has(word) || keys.ofWords.has(word))
    entries.set(word, {
      members: own === undefined ? members : [...members, own],
      ...((keyed.length > 0 || isKnown) && {keyed}),
    })
  }
  return entries
}

function add<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const found = map.get(key)
  if (found) found.add(value)
  else map.set(key, new Set([value]))
}
