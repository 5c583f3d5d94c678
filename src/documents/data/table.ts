import type {Range} from '../offset-map.js'
import type {DocumentError} from '../segment.js'

/** A field of a table: where its characters stand, without its quotes. */
export interface Field extends Range {
  quoted: boolean
}

/**
 * Cuts a table into rows of fields. Two slips are common and lose nothing: a quote inside a quoted field that is not
 * doubled is read as itself, and a quoted field that never closes ends with its line.
 */
export function scanTable(text: string, delimiter: string): {rows: Field[][]; errors: DocumentError[]} {
  const scanner = new TableScanner(text, delimiter)
  const rows: Field[][] = []
  while (scanner.at < text.length) {
    const row = scanner.row()
    if (row.length > 1 || (row[0] && row[0].end > row[0].start)) rows.push(row)
  }
  return {rows, errors: scanner.errors}
}

class TableScanner {
  at = 0
  readonly errors: DocumentError[] = []
  /** no quote ends a field any more, so that none is looked for twice */
  private neverCloses = false

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  row(): Field[] {
    const fields: Field[] = []
    for (;;) {
      fields.push(this.field())
      if (this.text[this.at] !== this.delimiter) break
      this.at++
    }
    if (this.text[this.at] === '\r') this.at++
    if (this.text[this.at] === '\n') this.at++
    return fields
  }

  private field(): Field {
    return (this.text[this.at] === '"' && this.quoted()) || this.bare()
  }

  private bare(): Field {
    const start = this.at
    while (this.at < this.text.length && !this.ends(this.at)) this.at++
    return {start, end: this.at, quoted: false}
  }

  private quoted(): Field | undefined {
    const {text} = this
    const start = this.at + 1
    for (let at = text.indexOf('"', start); at >= 0 && !this.neverCloses; at = text.indexOf('"', at + 1)) {
      if (text[at + 1] === '"') at++
      else if (at + 1 >= text.length || this.ends(at + 1)) {
        this.at = at + 1
        return {start, end: at, quoted: true}
      } else this.report('quoteInside', at)
    }
    this.neverCloses = true
    this.report('unclosed', this.at)
    return undefined
  }

  private ends(at: number): boolean {
    const char = this.text[at]
    return char === this.delimiter || char === '\n' || (char === '\r' && this.text[at + 1] === '\n') || char === '\r'
  }

  /** The first slip is the one that helps. */
  private report(detail: string, offset: number): void {
    if (this.errors.length === 0) this.errors.push({code: 'csv', detail, offset})
  }
}
