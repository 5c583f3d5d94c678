import type {ParseLatin} from 'parse-latin'
import {blocks} from './blocks.js'
import type {Glance} from './glance.js'
import {mask, type OpaqueRange, opaqueRanges} from './opaque.js'
import {type Piece, pieces} from './pieces.js'
import type {SentenceReader} from './reader.js'
import type {Scanner} from './scan.js'
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

  /** Takes a first look: the words alone, nothing is parsed. */
  look(scanner: Scanner, glance: Glance): void {
    const {start, end, ranges} = this.piece
    scanner.scan(this.text, start, end, ranges, glance)
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
