import type {Node, Paragraph, Root, SentenceContent, Sentence as SentenceNode} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import type {Automaton, WordInfo} from '../pattern/automaton.js'
import {Draft} from './draft.js'
import {fold} from './fold.js'
import {maskLetter, type OpaqueRange} from './opaque.js'
import {Break, type Sentence} from './sentence.js'
import type {WordPart, WritingRules} from './words.js'

export interface ReadPart extends WordPart {
  info: WordInfo
}

const longestWord = 100

/** A word, the mark that ends its sentence, and the word that begins the next. */
const runOn = /^((?:\p{L}+['’-])*\p{L}*\p{Ll}{2})[.?]\p{Lu}(?:[\p{Ll}'’]|$)/u

/**
 * Turns nlcst trees into sentences of folded words. Written words are read apart and looked up once; the answer is
 * kept, so that a word costs one look into a map.
 */
export class SentenceReader {
  private readonly known = new Map<string, ReadPart[]>()
  /** how often what is known was forgotten: who keeps parts of words forgets them with it */
  age = 0
  private readonly abbreviations: ReadonlySet<string>
  /** what only `*` and gaps match */
  readonly opaque: WordInfo
  /** what a placeholder is read as */
  readonly placeholder: WordInfo
  /** what a placeholder is read as that is named like a time */
  readonly placeholderTime: WordInfo
  private readonly timeNames: ReadonlySet<string>

  constructor(
    readonly automaton: Automaton,
    private readonly split: (written: string) => WordPart[],
    {abbreviations = [], timePlaceholders = []}: WritingRules = {},
  ) {
    this.abbreviations = new Set(abbreviations.map(fold))
    this.opaque = automaton.opaque()
    this.placeholder = automaton.placeholder(false)
    this.placeholderTime = automaton.placeholder(true)
    this.timeNames = new Set(timePlaceholders.map(fold))
  }

  /** The parts of one written word, each with what it can be. */
  parts(written: string): ReadPart[] {
    let parts = this.known.get(written)
    if (parts === undefined) {
      // no word is that long, and a map must not be filled with them
      if (written.length > longestWord) return [{readings: [], start: 0, end: written.length, info: this.opaque}]
      parts = this.split(written).map((part) => ({...part, info: this.automaton.lookup(part.readings)}))
      if (this.known.size > 50_000) {
        this.known.clear()
        this.age++
      }
      this.known.set(written, parts)
    }
    return parts
  }

  /** A known abbreviation, or one or two letters: its full stop ends no sentence. */
  isAbbreviation(word: string): boolean {
    if (word.length < 3 && (word.length < 2 || !/[aeiouyăâîéèà]/i.test(word))) return true
    return this.abbreviations.has(fold(word))
  }

  /**
   * Reads a tree.
   * @param text the text that the offsets of the tree, plus `shift`, point into
   */
  read(tree: Root | Paragraph, text: string, shift: number, ranges: OpaqueRange[]): Sentence[] {
    const draft = new Draft(text, shift, ranges)
    this.visit(tree, draft)
    return draft.sentences
  }

  private visit(node: Node, draft: Draft): void {
    if (node.type === 'SentenceNode') this.sentence((node as SentenceNode).children, draft)
    else for (const child of (node as Partial<Root>).children ?? []) this.visit(child, draft)
  }

  private sentence(children: SentenceContent[], draft: Draft): void {
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as SentenceContent
      if (child.type === 'WhiteSpaceNode') continue
      const start = (child.position?.start.offset ?? 0) + draft.shift
      const end = (child.position?.end.offset ?? 0) + draft.shift
      const hidden = draft.rangeAt(start)
      if (hidden && hidden.start <= start) this.addHidden(hidden, draft)
      else if (child.type === 'WordNode') {
        if (hidden && hidden.start < end) this.addBefore(hidden, start, draft)
        else if (this.addWord(start, end, draft) && beginsWord(children, index + 1)) draft.close()
      } else if (child.type === 'SourceNode') draft.add(this.opaque, start, end)
      else this.addMark('value' in child ? child.value : textOf(child), start, beginsWord(children, index + 1), draft)
    }
    draft.close()
  }

  private addHidden(hidden: OpaqueRange, draft: Draft): void {
    if (draft.shown === hidden) return
    draft.shown = hidden
    draft.add(this.hidden(hidden, draft.text), hidden.start, hidden.end)
  }

  /** What an opaque run of a text is read as. */
  hidden({kind, start, end}: OpaqueRange, text: string): WordInfo {
    if (kind !== 'placeholder') return this.opaque
    const name = text.slice(start, end).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    const words = fold(name).match(/[a-z]+/g) ?? []
    return words.some((word) => this.timeNames.has(word)) ? this.placeholderTime : this.placeholder
  }

  /** What is written together with a placeholder: "l'{{name}}". */
  private addBefore(hidden: OpaqueRange, start: number, draft: Draft): void {
    const length = hidden.start - start
    for (const part of this.parts(draft.text.slice(start, hidden.start) + maskLetter)) {
      if (part.end <= length) draft.add(part.info, start + part.start, start + part.end)
    }
    this.addHidden(hidden, draft)
  }

  /** Adds what is written as one word; tells whether a full stop behind it ends the sentence if a word follows. */
  private addWord(start: number, end: number, draft: Draft): boolean {
    let written = draft.text.slice(start, end)
    let from = start
    const stop = written.indexOf('.')
    // parsers give a word the full stop behind it when the next one begins in lower case
    const stopped = stop > 0 && stop === written.length - 1
    if (stopped) written = written.slice(0, -1)
    else if (stop > 0 || written.includes('?')) {
      // "I don't know.Please call": the space was forgotten
      for (let run = runOn.exec(written); run; run = runOn.exec(written)) {
        const length = (run[1] as string).length
        this.addParts(written.slice(0, length), from, draft)
        if (written[length] === '?') draft.ask(true)
        draft.close()
        from += length + 1
        written = written.slice(length + 1)
      }
    }
    this.addParts(written, from, draft)
    return stopped && !this.isAbbreviation(written)
  }

  private addParts(written: string, start: number, draft: Draft): void {
    for (const part of this.parts(written)) draft.add(part.info, start + part.start, start + part.end)
  }

  private addMark(mark: string, start: number, word: boolean, draft: Draft): void {
    if (mark === ',') draft.part(Break.comma)
    // what documents put in place of code and images
    else if (mark.includes('\ufffc')) draft.add(this.opaque, start, start + mark.length)
    else if (mark === '.') draft.ask(false)
    else if (mark[0] === '?' || mark[0] === '!') {
      if (mark[0] === '?') draft.ask(true)
      // in a chat the next sentence begins in lower case
      if (word) draft.close()
    } else draft.part(breakOf(mark, draft.text, start))
  }
}

/** Whether a new word, not a figure, begins behind a space: in a chat a sentence may begin in lower case. */
function beginsWord(children: SentenceContent[], at: number): boolean {
  const next = children[at + 1]
  if (next?.type !== 'WordNode' || children[at]?.type !== 'WhiteSpaceNode') return false
  const code = textOf(next).charCodeAt(0)
  return code < 48 || code > 57
}

function breakOf(mark: string, text: string, at: number): number {
  if (/^[;:()[\]—–…|]/.test(mark)) return Break.strong
  // a hyphen parts clauses only with a space before it
  if (mark[0] === '-') return /\s/.test(text[at - 1] ?? '') ? Break.strong : Break.none
  // full stops inside a sentence: an ellipsis or an abbreviation that the parser did not know
  return mark.startsWith('..') ? Break.strong : Break.none
}
