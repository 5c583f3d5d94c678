/**
 * The numbers of what some pattern cannot do without: a **bit** each. Of what a text holds no bit for, nothing is looked at. A built pack
 * numbers its symbols so that those come first, and a word that a pattern asks for is a symbol of its own, without sequences.
 */
export class Bits {
  private readonly words = new Map<string, number>()

  constructor(
    /** how many there are */
    readonly size: number,
    private readonly symbolOf: (word: string) => number,
  ) {}

  /** The bit of a word; -1 where it has none. */
  ofWord(word: string): number {
    let bit = this.words.get(word)
    if (bit === undefined) {
      bit = this.symbolOf(word)
      this.words.set(word, bit)
    }
    return bit
  }

  /** The bit of a symbol; -1 where it has none. */
  ofSymbol(symbol: number): number {
    return symbol < this.size ? symbol : -1
  }
}
