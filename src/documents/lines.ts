/** A place as editors show it: both count from 1, columns in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** Finds the lines of a text. */
export class Lines {
  private readonly starts: number[] = [0]

  constructor(private readonly text: string) {
    for (const {0: found, index} of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(index + found.length)
  }

  position(offset: number): Position {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - this.start(low + 1) + 1}
  }

  /** How many lines there are; a text has one at least. */
  get count(): number {
    return this.starts.length
  }

  /** The text of a line, counted from 1, without its line break. */
  line(number: number): string {
    const next = this.starts[number]
    return this.text.slice(this.start(number), next).replace(/[\r\n]+$/, '')
  }

  /**
   * UTF-16 offset of the first character of a line, counted from 1; behind the last line, the end of the text. A byte
   * order mark belongs to no line: editors do not count it.
   */
  start(line: number): number {
    const start = this.starts[line - 1] ?? this.text.length
    return start === 0 && this.text.startsWith('\uFEFF') ? 1 : start
  }
}
