import type {ParseLatin} from 'parse-latin'
import {blocks} from './blocks.js'
import {Glance} from './glance.js'
import {mask, type OpaqueRange, opaqueRanges} from './opaque.js'
import {type Piece, pieces} from './pieces.js'
import type {SentenceReader} from './reader.js'
import type {Scanner} from './scan.js'
import type {Sentence} from './sentence.js'

/** What it takes to read texts of a locale. */
export interface Reading {
  parser: ParseLatin
  reader: SentenceReader
  scanner: Scanner
}

const own = new Glance()

/** A run of a message whose sentences are read when first asked for. */
export class TextPiece {
  private known: Sentence[] | undefined

  constructor(
    private readonly text: string,
    private readonly piece: Piece,
    readonly heading: boolean,
    private readonly reading: Reading,
  ) {}

  /** Takes a first look: the words alone, nothing is parsed. */
  look(glance: Glance): void {
    const {start, end, ranges} = this.piece
    this.reading.scanner.scan(this.text, start, end, ranges, glance)
  }

  /** Its sentences: what the first look leaves open is parsed. */
  sentences(): Sentence[] {
    if (this.known === undefined) {
      this.look(own)
      const plain = own.sentence(this.text)
      this.known = plain ? [plain] : this.parse()
    }
    return this.known
  }

  /** Its sentences as the parser finds them. */
  parse(): Sentence[] {
    const {parser, reader} = this.reading
    const {start, end, ranges} = this.piece
    const source = this.text.slice(start, end)
    const masked = ranges.length > 0 ? mask(source, shift(ranges, -start)) : source
    return reader.read(parser.parse(masked), this.text, start, ranges)
  }
}

/** Cuts a text into pieces of whole sentences, unparsed. */
export function readText(text: string, reading: Reading): TextPiece[] {
  const isAbbreviation = (word: string) => reading.reader.isAbbreviation(word)
  return blocks(text).flatMap(({start, end, heading}) => {
    const ranges = shift(opaqueRanges(text.slice(start, end)), start)
    return pieces(text, start, end, ranges, isAbbreviation).map((piece) => new TextPiece(text, piece, heading, reading))
  })
}

const shift = (ranges: OpaqueRange[], by: number): OpaqueRange[] =>
  by === 0 ? ranges : ranges.map((range) => ({...range, start: range.start + by, end: range.end + by}))
