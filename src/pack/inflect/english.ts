import {britishPasts, plurals, prefixes, verbExceptions} from './english-irregular.js'
import {byAnalogy, Forms} from './forms.js'
import type {Dictionary} from './hunspell.js'
import type {Form, Inflector} from './types.js'

/** Past forms by lemma, as `english-verbs-irregular` lists them: pairs of past and participle. */
export type IrregularVerbs = Record<string, string[][]>

const adjectiveTags = ['sg', 'pl']

/** Inflects English: verbs have `base s past pp ing`, nouns `sg pl`; adjectives stay as they are. */
export class EnglishInflector implements Inflector {
  constructor(
    private readonly dictionary: Dictionary,
    private readonly irregular: IrregularVerbs,
  ) {}

  inflect(lemma: string, pos: 'verb' | 'noun' | 'adjective', like?: string): Form[] {
    const word = pos === 'verb' ? lemma.replace(/^to /, '') : lemma
    if (pos === 'adjective') return adjectiveTags.map((tag) => ({form: word, tags: [tag]}))
    if (like === undefined && !this.knows(word)) return []
    if (like !== undefined && this.isIrregular(like, pos)) {
      return byAnalogy(word, like, this.inflect(like, pos))
    }
    return pos === 'verb' ? this.verb(word) : this.noun(word)
  }

  private isIrregular(word: string, pos: 'verb' | 'noun'): boolean {
    return pos === 'verb' ? this.irregularPasts(word) !== undefined : plurals[word] !== undefined
  }

  /**
   * Whether this is an English word. The dictionary is American and not rich in compounds, so
   * British spellings, prefixed words and words made of two are looked for as well; names, acronyms and
   * words with figures are always taken.
   */
  private knows(word: string): boolean {
    if (!/^\p{Ll}+$/u.test(word)) {
      const parts = word.split(/[-\s/]/)
      return parts.length < 2 || parts.every((part) => part === '' || prefixes.includes(part) || this.knows(part))
    }
    if (word in verbExceptions || word in plurals || word in this.irregular) return true
    if (this.dictionary.knows(word) || this.dictionary.knows(word[0]?.toUpperCase() + word.slice(1))) return true
    if (americanSpellings(word).some((spelling) => this.dictionary.knows(spelling))) return true
    // Trades: the one who conveys, outsources, despatches
    if (/er$/.test(word) && (this.knowsPart(word.slice(0, -1)) || this.knowsPart(word.slice(0, -2)))) return true
    if (prefixes.some((prefix) => word.startsWith(prefix) && this.knowsPart(word.slice(prefix.length)))) return true
    for (let cut = 3; cut <= word.length - 3; cut++) {
      if (this.knowsPart(word.slice(0, cut)) && this.knowsPart(word.slice(cut))) return true
    }
    return false
  }

  private knowsPart(word: string): boolean {
    return word.length > 2 && [word, ...americanSpellings(word)].some((spelling) => this.dictionary.knows(spelling))
  }

  private irregularPasts(verb: string): string[][] | undefined {
    const own = Object.hasOwn(this.irregular, verb) ? this.irregular[verb] : undefined
    if (own) return own
    for (const prefix of prefixes) {
      const rest = verb.startsWith(prefix) ? verb.slice(prefix.length).replace(/^-/, '') : ''
      const pasts = Object.hasOwn(this.irregular, rest) ? this.irregular[rest] : undefined
      // "reminded" is not "re" and "mind": the whole past must be a word, or the prefix be set off.
      if (rest.length < 3 || !pasts) continue
      const head = verb.slice(0, verb.length - rest.length)
      const pairs = pasts.map((pair) => pair.map((form) => head + form))
      if (head.endsWith('-') || prefix === 're' || pairs.some(([past = '']) => this.dictionary.knows(past)))
        return pairs
    }
    return undefined
  }

  private verb(verb: string): Form[] {
    const dash = verb.lastIndexOf('-')
    if (dash > 0) {
      return this.verb(verb.slice(dash + 1)).map(({form, tags}) => ({form: verb.slice(0, dash + 1) + form, tags}))
    }
    const forms = new Forms()
    const given = Object.hasOwn(verbExceptions, verb) ? verbExceptions[verb] : undefined
    const pasts = this.irregularPasts(verb)
    const regular = this.regularPasts(verb)
    const british = britishPasts[verb] ?? []
    const all = (tag: string, list: readonly string[]) => {
      for (const form of list) forms.add(form, tag)
    }
    all('base', given?.base ?? [verb])
    all('s', given?.s ?? [addS(verb)])
    all('past', given?.past ?? [...(pasts?.map(([past = '']) => past) ?? regular), ...[british].flat()])
    all('pp', given?.pp ?? [...(pasts?.map(([, pp = '']) => pp) ?? regular), ...[british].flat()])
    all('ing', given?.ing ?? this.stems(verb).map((stem) => `${stem}ing`))
    return forms.list
  }

  private regularPasts(verb: string): string[] {
    if (/e$/.test(verb)) return [`${verb}d`]
    if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`]
    return this.stems(verb).map((stem) => `${stem}ed`)
  }

  /** What stands before -ing: without a mute e, with a doubled consonant; both spellings where usage differs. */
  private stems(verb: string): string[] {
    if (/ie$/.test(verb)) return [`${verb.slice(0, -2)}y`]
    if (/ueue$/.test(verb)) return [verb.slice(0, -1), verb]
    if (/([^aeiouy]|u)e$/.test(verb) && verb.length > 2) return [verb.slice(0, -1)]
    if (/[^aeiou]ic$/.test(verb)) return [`${verb}k`]
    const doubled = verb + verb.slice(-1)
    const single = /^[^aeiou]*(?:[aeiouy]|qu[aeio])[bcdfgklmnprstvz]$/.test(verb)
    if (single) return [doubled]
    if (!/(?:[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/.test(verb)) return [verb]
    // British usage doubles every final l, American only a stressed one.
    if (verb.endsWith('l')) return [doubled, verb]
    const stems = [doubled, verb].filter(
      (stem) => this.dictionary.knows(`${stem}ing`) || this.dictionary.knows(`${stem}ed`),
    )
    if (stems.length > 0) return stems
    const stressed = /(?:^|-)(?:re|un|pre|mis|de|out|over|hand|back)[^aeiou]+[aeiou][bdgmnprt]$/.test(verb)
    return stressed ? [doubled] : [verb]
  }

  private noun(noun: string): Form[] {
    const forms = new Forms().add(noun, 'sg')
    for (const plural of pluralsOf(noun)) forms.add(plural, 'pl')
    return forms.list
  }
}

function addS(word: string): string {
  if (/(?:tech|stomach|epoch|monarch)$/.test(word)) return `${word}s`
  if (/(?:s|x|z|ch|sh)$/.test(word) || /[^aeiou]o$/.test(word)) return `${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return `${word}s`
}

function pluralsOf(noun: string): string[] {
  const given = plurals[noun]
  if (given) return given
  const compound = /^(.*[a-z-])(man|woman|child|foot|tooth|mouse|life|knife|wife|shelf|half|self|leaf|person)$/.exec(
    noun,
  )
  const last = compound?.[2]
  if (compound && last && !/^(?:hu|ger|ro|sha|tali)man$/.test(noun)) {
    return (plurals[last] ?? []).map((plural) => compound[1] + plural)
  }
  if (/[a-z]-(?:in|up|off|out|on|by|down)$/.test(noun)) return [`${noun}s`]
  if (/(?:[A-Z]|\d)$/.test(noun)) return [`${noun}s`, `${noun}'s`]
  if (/[^aeiou]o$/.test(noun)) return [`${noun}s`, `${noun}es`]
  if (/sis$/.test(noun)) return [`${noun.slice(0, -2)}es`]
  if (/[^z]z$/.test(noun) && /^[^aeiou]*[aeiou]z$/.test(noun)) return [`${noun}zes`]
  return [addS(noun)]
}

/** American spellings of what may be a British word. */
function americanSpellings(word: string): string[] {
  const swaps: [RegExp, string][] = [
    [/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
    [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
    [/our/, 'or'],
    [/([bdt])re(s?)$/, '$1er$2'],
    [/ence(s?)$/, 'ense$1'],
    [/ogue(s?)$/, 'og$1'],
    [/ll(ed|ing|er|ers|ation|ations)$/, 'l$1'],
    [/amme(s?)$/, 'am$1'],
    [/^en(quir)/, 'in$1'],
    [/que(s?)$/, 'ck$1'],
    [/ae/, 'e'],
    [/^tyre/, 'tire'],
    [/^despatch/, 'dispatch'],
    [/dgement/, 'dgment'],
    [/é/, 'e'],
    [/^gr?ey/, 'gray'],
    [/^kerb/, 'curb'],
    [/(fulfi|enro|insta|disti)l$/, '$1ll'],
    [/(^|[a-z])licen[cs]e/, '$1license'],
  ]
  return swaps.filter(([from]) => from.test(word)).map(([from, to]) => word.replace(from, to))
}
