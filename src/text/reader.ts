import type {Node, Paragraph, Root, Sentence as SentenceNode} from 'nlcst'
import {toString} from 'nlcst-to-string'
import type {Automaton, WordInfo} from '../pattern/automaton.js'
import {fold} from './fold.js'
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
  private readonly abbreviations: ReadonlySet<string>
  private readonly opaque: WordInfo
  /** what a placeholder is read as */
  readonly placeholder: WordInfo

  constructor(
    readonly automaton: Automaton,
    private readonly split: (written: string) => WordPart[],
    abbreviations: readonly string[] = [],
  ) {
    this.abbreviations = new Set(abbreviations.map(fold))
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

  /** A known abbreviation, or one or two letters: its full stop ends no sentence. */
  private isAbbreviation(written: string): boolean {
    return written.length < 4 ? !/[aeiouyăâîéèà]/i.test(written) || written.length < 3 : this.abbreviations.has(fold(written.slice(0, -1)))
  }

  /**
   * Reads a tree.
   * @param text the text that the offsets of the tree, plus `shift`, point into
   */
  read(tree: Root | Paragraph, text: string, shift: number, ranges: OpaqueRange[]): Sentence[] {
    const sentences: Sentence[] = []
    const visit = (node: Node) => {
      if (node.type === 'SentenceNode') this.sentence(node as SentenceNode, text, shift, ranges, sentences)
      else if ('children' in node) for (const child of (node as Root).children) visit(child)
    }
    visit(tree)
    return sentences
  }

  private sentence(
    {children}: SentenceNode,
    text: string,
    shift: number,
    ranges: OpaqueRange[],
    sentences: Sentence[],
  ): void {
    let sentence = emptySentence(text)
    let pending: number = Break.none
    let range = 0
    const add = (info: WordInfo, start: number, end: number) => {
      sentence.infos.push(info)
      sentence.starts.push(start)
      sentence.ends.push(end)
      sentence.breaks.push(pending)
      pending = Break.none
    }
    const close = () => {
      if (sentence.infos.length > 0) sentences.push(sentence)
      sentence = emptySentence(text)
      pending = Break.none
    }
    children.forEach((child, index) => {
      if (child.type === 'WhiteSpaceNode') return
      const start = (child.position?.start.offset ?? 0) + shift
      const end = (child.position?.end.offset ?? 0) + shift
      while (range < ranges.length && (ranges[range] as OpaqueRange).end <= start) range++
      const hidden = ranges[range]
      if (hidden && hidden.start <= start) {
        if (sentence.ends.at(-1) !== hidden.end) {
          add(hidden.kind === 'placeholder' ? this.placeholder : this.opaque, hidden.start, hidden.end)
        }
      } else if (child.type === 'WordNode') {
        const written = text.slice(start, end)
        // parsers give a word the full stop behind it when the next one begins in lower case
        const stopped = written.endsWith('.') && written.indexOf('.') === written.length - 1
        for (const part of this.parts(stopped ? written.slice(0, -1) : written)) {
          add(part.info, start + part.start, start + part.end)
        }
        if (stopped && beginsWord(children[index + 1], children[index + 2]) && !this.isAbbreviation(written)) close()
      } else if (child.type === 'SourceNode') add(this.opaque, start, end)
      else {
        const mark = 'value' in child ? child.value : toString(child)
        if (mark === '?') sentence.question = true
        else if (mark === '.') sentence.question = false
        if (/^[!?]$/.test(mark) && beginsWord(children[index + 1], children[index + 2])) close()
        else pending = Math.max(pending, breakOf(mark, text, start))
      }
    })
    close()
  }
}

function emptySentence(text: string): Sentence {
  const starts: number[] = []
  const ends: number[] = []
  return {infos: [], starts, ends, breaks: [], written: (at) => text.slice(starts[at], ends[at]), question: false}
}

/** Whether a new word, not a figure, begins behind a space: in a chat a sentence may begin in lower case. */
function beginsWord(space: Node | undefined, next: Node | undefined): boolean {
  return space?.type === 'WhiteSpaceNode' && next?.type === 'WordNode' && !/^\d/.test(toString(next as SentenceNode))
}

function breakOf(mark: string, text: string, at: number): number {
  if (mark === ',') return Break.comma
  if (/^[;:()[\]—–…|]/.test(mark)) return Break.strong
  // a hyphen parts clauses only with a space before it
  if (mark === '-') return /\s/.test(text[at - 1] ?? '') ? Break.strong : Break.none
  // full stops inside a sentence: an ellipsis or an abbreviation that the parser did not know
  return mark.startsWith('..') ? Break.strong : Break.none
}
