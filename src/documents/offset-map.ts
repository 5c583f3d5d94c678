/** A half-open stretch of UTF-16 offsets. */
export interface Range {
  start: number
  end: number
}

/**
 * A stretch of a text and the stretch of the source it was read from. Verbatim runs map character by
 * character; an atomic one (an escape, an entity, a folded line break) maps only as a whole.
 */
export interface Run {
  /** offset in the text */
  at: number
  /** length in the text, never 0 */
  length: number
  /** offset in the source */
  source: number
  /** length in the source */
  span: number
  verbatim: boolean
  /** stands for a tag or other markup: may be pointed at, but not replaced */
  markup?: boolean
  /** between the run before and this one the source has what stands for nothing: the end of a line that goes on */
  joined?: boolean
}

/** Maps offsets of a decoded text to offsets of the source that it was decoded from, exactly. */
export class OffsetMap {
  /** Runs in the order of the text, without gaps in it. */
  constructor(readonly runs: readonly Run[]) {}

  /** The map of a text that stands in the source as it is, `shift` characters in. */
  static identity(length: number, shift = 0): OffsetMap {
    return new OffsetMap(length > 0 ? [{at: 0, length, source: shift, span: length, verbatim: true}] : [])
  }

  /**
   * The shortest stretch of the source that holds the characters `start` to `end` of the text. A place
   * between two runs belongs to the later one at a start and to the earlier one at an end, so that
   * the markup round a word stays out.
   */
  sourceRange(start: number, end: number): Range {
    const first = this.runs[this.indexAt(start)]
    if (!first) return {start: 0, end: 0}
    const from = first.verbatim ? first.source + Math.min(start - first.at, first.span) : first.source
    if (end <= start) return {start: from, end: from}
    const last = this.runs[this.indexAt(end - 1)] ?? first
    const to = last.verbatim ? last.source + Math.min(end - last.at, last.span) : last.source + last.span
    return {start: from, end: Math.max(from, to)}
  }

  /** Whether the characters `start` to `end` stand in the source side by side, with no markup among them. */
  isWhole(start: number, end: number): boolean {
    let reached: number | undefined
    for (let index = this.indexAt(start); index < this.runs.length; index++) {
      const run = this.runs[index] as Run
      if (run.at >= end && index > this.indexAt(start)) break
      if (run.markup || (reached !== undefined && run.source !== reached && !run.joined)) return false
      // half of an escape cannot be replaced
      if (!run.verbatim && (run.at < start || run.at + run.length > end)) return false
      reached = run.source + run.span
    }
    return true
  }

  /** This map followed by another: where this one's source is itself the text of `outer`. */
  through(outer: OffsetMap): OffsetMap {
    const composed: Run[] = []
    for (const run of this.runs) {
      if (!run.verbatim) {
        const {start, end} = outer.sourceRange(run.source, run.source + run.span)
        composed.push({...run, source: start, span: end - start})
        continue
      }
      const stop = run.source + run.span
      for (let at = run.source, index = outer.indexAt(at); at < stop; index++) {
        const under = outer.runs[index]
        if (!under) break
        const next = Math.min(stop, under.at + under.length)
        const length = next - at
        const source = under.verbatim ? under.source + at - under.at : under.source
        const span = under.verbatim ? length : under.span
        // a part of what maps only as a whole cannot be replaced any more than markup
        const part = !under.verbatim && length < under.length
        const markup = (under.markup || part) && {markup: true}
        const joined = (at === run.source ? run : under).joined && {joined: true}
        composed.push({
          at: run.at + at - run.source,
          length,
          source,
          span,
          verbatim: under.verbatim,
          ...markup,
          ...joined,
        })
        at = next
      }
    }
    return new OffsetMap(composed)
  }

  /** The same map with all sources moved, for a text that was cut out of a larger one. */
  shifted(by: number): OffsetMap {
    return by === 0 ? this : new OffsetMap(this.runs.map((run) => ({...run, source: run.source + by})))
  }

  /** Index of the run that holds an offset of the text; the nearest one outside of all. */
  private indexAt(offset: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.runs[middle] as Run).at <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
