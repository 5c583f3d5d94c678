import type {Node, Paragraph, Root, Sentence as SentenceNode} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Automaton, WordInfo} from '../pattern/automaton.js'
import type {OpaqueRange} from './opaque.js'
import {Break, type Sentence} from './sentence.js'
import type {WordPart} from './words.js'

interface ReadPart extends WordPart {
  info: WordInfo
}

/**
 * Turns nlcst trees into sentences of folded words. Written words are read apart and looked up once; the answer is
 * kept, so that a word costs one look into a map.
 */
export class SentenceReader {
  private readonly known = new Map<string, ReadPart[]>()
  private readonly opaque: WordInfo
  /** what a placeholder is read as */
  readonly placeholder: WordInfo

  constructor(
    readonly automaton: Automaton,
    private readonly split: (written: string) => WordPart[],
  ) {
    this.opaque = automaton.opaque()
    this.placeholder = automaton.placeholder()
  }

  /** The parts of one written word, each with what it can be. */
  parts(written: string): ReadPart[] {
    let parts = this.known.get(written)
    if (parts === undefined) {
      parts = this.split(written).map((part) => ({...part, info: this.automaton.lookup(part.readings)}))
      if (this.known.size > 50_000) this.known.clear()
      this.known.set(written, parts)
    }
    return parts
  }

  /**
   * Reads a tree.
   * @param text the text that the offsets of the tree, plus `shift`, point into
   */
  read(tree: Root | Paragraph, text: string, shift: number, ranges: OpaqueRange[]): Sentence[] {
    const sentences: Sentence[] = []
    const visit = (node: Node) => {
      if (node.type === 'SentenceNode') {
        const sentence = this.sentence(node as SentenceNode, text, shift, ranges)
        if (sentence.infos.length > 0) sentences.push(sentence)
      } else if ('children' in node) for (const child of (node as Root).children) visit(child)
    }
    visit(tree)
    return sentences
  }

  private sentence(node: SentenceNode, text: string, shift: number, ranges: OpaqueRange[]): Sentence {
    const infos: WordInfo[] = []
    const starts: number[] = []
    const ends: number[] = []
    const breaks: number[] = []
    let pending: number = Break.none
    let question = false
    let range = 0
    const add = (info: WordInfo, start: number, end: number) => {
      infos.push(info)
      starts.push(start)
      ends.push(end)
      breaks.push(pending)
      pending = Break.none
    }
    for (const child of node.children) {
      if (child.type === 'WhiteSpaceNode') continue
      const start = (child.position?.start.offset ?? 0) + shift
      const end = (child.position?.end.offset ?? 0) + shift
      if (ranges.length > 0) {
        while (range < ranges.length && (ranges[range] as OpaqueRange).end <= start) range++
        const hidden = ranges[range]
        if (hidden && hidden.start <= start && start < hidden.end) {
          if (ends.at(-1) !== hidden.end) {
            add(hidden.kind === 'placeholder' ? this.placeholder : this.opaque, hidden.start, hidden.end)
          }
          if (child.type === 'PunctuationNode' && end === hidden.end - 1) question = false
          continue
        }
      }
      if (child.type === 'WordNode') {
        // the tree's own text where it differs from the source (entities, escapes)
        const written = text.slice(start, end)
        for (const part of this.parts(written)) add(part.info, start + part.start, start + part.end)
      } else if (child.type === 'SourceNode') add(this.opaque, start, end)
      else {
        const mark = toString(child)
        question = mark === '?' ? true : mark === '.' ? false : question
        pending = Math.max(pending, breakOf(mark, text, start))
      }
    }
    return {
      infos,
      starts,
      ends,
      breaks,
      written: (index) => text.slice(starts[index], ends[index]),
      start: (node.position?.start.offset ?? 0) + shift,
      end: (node.position?.end.offset ?? 0) + shift,
      question,
    }
  }
}

function breakOf(mark: string, text: string, at: number): number {
  if (mark === ',') return Break.comma
  if (/^[;:()[\]—–…|]/.test(mark)) return Break.strong
  // a hyphen parts clauses only with a space before it
  if (mark === '-') return /\s/.test(text[at - 1] ?? '') ? Break.strong : Break.none
  // full stops inside a sentence: an ellipsis or an abbreviation that the parser did not know
  return mark.startsWith('..') ? Break.strong : Break.none
}
