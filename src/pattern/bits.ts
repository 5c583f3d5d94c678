/**
 * Numbers the words and symbols that some pattern cannot do without: a **bit** each. Of what a text holds no bit for, nothing
 * is looked at.
 */
export class Bits {
  private readonly ofWords = new Map<string, number>()
  private readonly ofSymbols: Int16Array
  private count = 0

  constructor(symbols: number) {
    this.ofSymbols = new Int16Array(symbols).fill(-1)
  }

  get size(): number {
    return this.count
  }

  /** The bit of a word; -1 where it has none. */
  ofWord(word: string): number {
    return this.ofWords.get(word) ?? -1
  }

  /** The bit of a symbol; -1 where it has none. */
  ofSymbol(symbol: number): number {
    return this.ofSymbols[symbol] ?? -1
  }

  addWord(word: string): number {
    let bit = this.ofWords.get(word)
    if (bit === undefined) {
      bit = this.count++
      this.ofWords.set(word, bit)
    }
    return bit
  }

  addSymbol(symbol: number): number {
    let bit = this.ofSymbols[symbol] as number
    if (bit < 0) {
      bit = this.count++
      this.ofSymbols[symbol] = bit
    }
    return bit
  }
}
