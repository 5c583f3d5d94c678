import type {ParseLatin} from 'parse-latin'
import {addSparse} from '../pattern/bits.js'
import {type Block, blocks} from './blocks.js'
import {mask, opaqueRanges} from './opaque.js'
import type {SentenceReader} from './reader.js'
import {scanWords} from './scan.js'
import type {Sentence} from './sentence.js'

/** A run of a message whose sentences are parsed when first asked for. */
export class TextBlock {
  private parsed: Sentence[] | undefined

  constructor(
    private readonly text: string,
    private readonly block: Block,
    private readonly parser: ParseLatin,
    private readonly reader: SentenceReader,
  ) {}

  get heading(): boolean {
    return this.block.heading
  }

  /** False when no pattern can match: the words alone tell, nothing is parsed. */
  canMatch(): boolean {
    const {automaton} = this.reader
    const possible = automaton.nothing()
    scanWords(this.text, this.block.start, this.block.end, (word) => {
      for (const {info} of this.reader.parts(word)) addSparse(possible, info.possible)
    })
    addSparse(possible, this.reader.placeholder.possible)
    return automaton.candidates(possible).length > 0
  }

  sentences(): Sentence[] {
    if (!this.parsed) {
      const {start, end} = this.block
      const source = this.text.slice(start, end)
      const ranges = opaqueRanges(source)
      const tree = this.parser.parse(ranges.length > 0 ? mask(source, ranges) : source)
      const shifted = ranges.map((range) => ({...range, start: range.start + start, end: range.end + start}))
      this.parsed = this.reader.read(tree, this.text, start, shifted)
    }
    return this.parsed
  }
}

/** Cuts a text into blocks, unparsed. */
export function readText(text: string, parser: ParseLatin, reader: SentenceReader): TextBlock[] {
  return blocks(text).map((block) => new TextBlock(text, block, parser, reader))
}
