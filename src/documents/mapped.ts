import {OffsetMap, type Run} from './offset-map.js'

/** A decoded text and the map back to its source. */
export interface Mapped {
  text: string
  map: OffsetMap
}

/** Stands in a text for what is not words: inline code, an image. */
export const opaque = '\uFFFC'

/** Builds a decoded text piece by piece, in the order of the source. */
export class MappedBuilder {
  private readonly runs: Run[] = []
  private readonly parts: string[] = []
  private at = 0
  private joint = false

  get length(): number {
    return this.at
  }

  /** Adds characters that stand in the source as they are. */
  verbatim(text: string, source: number): this {
    const {length} = text
    if (length === 0) return this
    this.add({at: this.at, length, source, span: length, verbatim: true})
    return this.push(text)
  }

  /** Adds characters that as a whole stand for `start` to `end` of the source; no characters join what is round them. */
  atomic(text: string, start: number, end: number): this {
    if (text.length === 0) {
      this.joint = true
      return this
    }
    this.add({at: this.at, length: text.length, source: start, span: end - start, verbatim: false})
    return this.push(text)
  }

  /** Adds characters that stand for markup: a tag, an image, the gap between two blocks. */
  markup(text: string, start: number, end: number): this {
    if (text.length === 0) return this
    this.add({at: this.at, length: text.length, source: start, span: end - start, verbatim: false, markup: true})
    return this.push(text)
  }

  /** Adds a text that was decoded elsewhere, with its map into the same source. */
  mapped(text: string, map: OffsetMap): this {
    for (const run of map.runs) this.add({...run, at: this.at + run.at})
    return this.push(text)
  }

  build(): Mapped {
    return {text: this.parts.join(''), map: new OffsetMap(this.runs)}
  }

  /** Verbatim runs that follow one another become one. */
  private add(run: Run): void {
    const last = this.runs.at(-1)
    if (last?.verbatim && run.verbatim && last.source + last.span === run.source) {
      last.length += run.length
      last.span += run.span
    } else this.runs.push(this.joint ? {...run, joined: true} : run)
    this.joint = false
  }

  private push(text: string): this {
    this.parts.push(text)
    this.at += text.length
    return this
  }
}
