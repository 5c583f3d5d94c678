import type {Paragraph, Sentence, Word} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {maskLetter} from './opaque.js'

/** What a language abbreviates, in lower case and without the final full stop. */
export interface Abbreviations {
  /** stand before a name and never end a sentence: "M. Dupont" */
  titles: ReadonlySet<string>
  /** stand before a name or a number and end a sentence only where a word that begins one follows: "av. Foch" */
  references: ReadonlySet<string>
  /** go with a number; before anything else they may end a sentence: "min. 2 fois", but "dans 5 min. Nous …" */
  measures: ReadonlySet<string>
  /** function words and greetings: written with a capital, they begin a sentence and are no name */
  starters: ReadonlySet<string>
  /** elided words before an apostrophe that do the same: "J'ai" */
  elided?: RegExp
}

/** A set of words, each also in the older Romanian encoding and without diacritics, which much text lacks. */
export function wordSet(text: string): ReadonlySet<string> {
  const set = new Set<string>()
  for (const word of text.split(/\s+/).filter(Boolean)) {
    set.add(word)
    set.add(word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'))
    set.add(word.normalize('NFD').replace(/\p{M}/gu, ''))
  }
  return set
}

/** A transform of a paragraph, as parse-latin takes them. */
export type ParagraphPlugin = (node: Paragraph) => void

/**
 * Makes the transform that decides whether the full stop of an abbreviation, an initial, an initialism or a number also
 * ends its sentence. parse-latin joins all of them to what follows, so that "dans 5 min. Nous …" would be one
 * sentence.
 */
export function endAbbreviations(language: Abbreviations): ParagraphPlugin {
  const startsSentence = (word: string): boolean => {
    const lower = word.toLowerCase()
    return word !== lower && (language.starters.has(lower) || (language.elided?.test(lower) ?? false))
  }

  const joins = (sentence: Sentence, word: Word, next: string): boolean => {
    // "l'av. Foch", "d'env. 3 kg", but not "can't"
    const value = textOf(word).replace(/^(?:\p{L}|qu)['’]/iu, '')
    const lower = value.toLowerCase()
    if (language.titles.has(lower)) return true
    if (language.references.has(lower)) return !startsSentence(next)
    // what stands for a placeholder may be a number: "no. {{order}}"
    const number = isNumber(next) || next.startsWith(maskLetter)
    if (language.measures.has(lower)) return number
    // "1. Ouvrez …" is an item of a list, "à 10. Nous …" an end
    if (/^\d{1,3}$/.test(value)) return sentence.children.find((node) => node.type === 'WordNode') === word
    if (!/(?:^|[.-])\p{L}$/u.test(value)) return false
    return value.endsWith(lower.slice(-1)) ? number : next !== '' && !isNumber(next) && !startsSentence(next)
  }

  return (paragraph) => {
    // how much of the sentence was looked at before another was joined to it
    let seen = 0
    for (let index = 0; index < paragraph.children.length; index++) {
      const sentence = paragraph.children[index]
      if (sentence?.type !== 'SentenceNode') continue
      splitAfterInitialism(paragraph, index, seen, language.titles, startsSentence)
      seen = 0
      const {children} = sentence
      const stop = children.at(-1)
      const word = children.at(-2)
      if (stop?.type !== 'PunctuationNode' || stop.value !== '.' || word?.type !== 'WordNode') continue
      const next = paragraph.children[index + 1]
      if (next?.type !== 'SentenceNode') continue
      const first = firstWord(next)
      if (first === undefined || !joins(sentence, word, first)) continue
      children.pop()
      word.children.push(stop)
      if (word.position && stop.position) word.position.end = stop.position.end
      seen = children.length
      children.push(...next.children)
      if (sentence.position && next.position) sentence.position.end = next.position.end
      paragraph.children.splice(index + 1, 1)
      // the joined sentence may end in an abbreviation in its turn
      index--
    }
  }
}

/** The first word of a sentence, "" where a mark stands before it (but for "£5" and "#5"), undefined after a line break. */
function firstWord(sentence: Sentence): string | undefined {
  for (const node of sentence.children) {
    if (node.type === 'WordNode') return textOf(node)
    if (node.type === 'WhiteSpaceNode') {
      if (node.value.includes('\n')) return undefined
    } else if (!('value' in node) || !/^[\p{Sc}+~<>#]$/u.test(node.value)) return ''
  }
  return undefined
}

/** "S.R.L. Nous": parse-latin has the full stop in the word and goes on; a word that begins a sentence parts it. */
function splitAfterInitialism(
  paragraph: Paragraph,
  index: number,
  from: number,
  titles: ReadonlySet<string>,
  startsSentence: (word: string) => boolean,
): void {
  const sentence = paragraph.children[index] as Sentence
  const {children} = sentence
  for (let at = Math.max(1, from - 1); at < children.length - 2; at++) {
    const word = children[at]
    if (word?.type !== 'WordNode' || word.children.length < 2) continue
    const last = word.children.at(-1)
    const space = children[at + 1]
    const next = children[at + 2]
    if (last?.type !== 'PunctuationNode' || last.value !== '.') continue
    if (space?.type !== 'WhiteSpaceNode' || next?.type !== 'WordNode' || !startsSentence(textOf(next))) continue
    if (titles.has(textOf(word).slice(0, -1).toLowerCase())) continue
    // "P.S. Nous …": what stands at the start is a label
    if (children.findIndex((node) => node.type === 'WordNode') === at) continue
    const rest: Sentence = {type: 'SentenceNode', children: children.splice(at + 1)}
    if (sentence.position && space.position) {
      rest.position = {start: space.position.start, end: sentence.position.end}
      sentence.position.end = (word.position ?? sentence.position).end
    }
    paragraph.children.splice(index + 1, 0, rest)
    return
  }
}

/** A figure, with a sign that the parser may have left on it: "#5". */
function isNumber(word: string): boolean {
  return /^[#+~]?\d/.test(word)
}
