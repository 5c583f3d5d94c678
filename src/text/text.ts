import type {ParseLatin} from 'parse-latin'
import {addSparse} from '../pattern/bits.js'
import {blocks} from './blocks.js'
import {mask, type OpaqueRange, opaqueRanges} from './opaque.js'
import {type Piece, pieces} from './pieces.js'
import type {SentenceReader} from './reader.js'
import {scanWords} from './scan.js'
import type {Sentence} from './sentence.js'

/** A run of a message whose sentences are parsed when first asked for. */
export class TextPiece {
  private parsed: Sentence[] | undefined

  constructor(
    private readonly text: string,
    private readonly piece: Piece,
    readonly heading: boolean,
    private readonly parser: ParseLatin,
    private readonly reader: SentenceReader,
  ) {}

  /** False when no pattern can match: the words alone tell, nothing is parsed. */
  canMatch(): boolean {
    const {automaton} = this.reader
    const {start, end, ranges} = this.piece
    const possible = automaton.nothing()
    scanWords(this.text, start, end, (word) => {
      for (const {info} of this.reader.parts(word)) addSparse(possible, info.possible)
    })
    if (ranges.length > 0) addSparse(possible, this.reader.placeholderTime.possible)
    return automaton.canMatch(possible)
  }

  sentences(): Sentence[] {
    if (!this.parsed) {
      const {start, end, ranges} = this.piece
      const source = this.text.slice(start, end)
      const masked = ranges.length > 0 ? mask(source, shift(ranges, -start)) : source
      this.parsed = this.reader.read(this.parser.parse(masked), this.text, start, ranges)
    }
    return this.parsed
  }
}

/** Cuts a text into pieces of whole sentences, unparsed. */
export function readText(text: string, parser: ParseLatin, reader: SentenceReader): TextPiece[] {
  const isAbbreviation = (word: string) => reader.isAbbreviation(word)
  return blocks(text).flatMap(({start, end, heading}) => {
    const ranges = shift(opaqueRanges(text.slice(start, end)), start)
    return pieces(text, start, end, ranges, isAbbreviation).map(
      (piece) => new TextPiece(text, piece, heading, parser, reader),
    )
  })
}

const shift = (ranges: OpaqueRange[], by: number): OpaqueRange[] =>
  by === 0 ? ranges : ranges.map((range) => ({...range, start: range.start + by, end: range.end + by}))
