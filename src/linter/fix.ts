import type {Fix} from '../types.js'
import {applyEdits} from './apply-edits.js'

/** A finding as mending sees it. Offsets are UTF-16. */
export interface Fault {
  rule: string
  start: number
  end: number
  /** the replacement to make */
  edit?: Fix
}

/** A text with what is wrong in it. */
export interface Reading<F extends Fault> {
  text: string
  faults: readonly F[]
}

/** A fix may make room for another; more rounds than this mean that two of them undo one another. */
const mostRounds = 10

/**
 * Makes fixes until there are none left, and none that raises its own rule again: those are for a person. Yields each text that is to
 * be read, and is told what is wrong with it, or nothing where it can no longer be read; then it stays as it was.
 *
 * A text is read at once, a file is not: hence the generator, so that both go the same way.
 *
 * @returns the last reading, and what was mended, each as it was found
 */
export function* mend<F extends Fault, R extends Reading<F>>(
  first: R & Reading<F>,
): Generator<string, {reading: R; applied: F[]}, R | undefined> {
  let reading: R = first
  const applied: F[] = []
  for (let round = 0; round < mostRounds; round++) {
    const refused = new Set<Fault>()
    for (;;) {
      const edits = reading.faults.flatMap((fault) =>
        fault.edit && !refused.has(fault) ? [{...fault.edit, fault}] : [],
      )
      const {text, applied: made} = applyEdits(reading.text, edits)
      if (made.length === 0) return {reading, applied}
      const next = yield text
      if (!next) return {reading, applied}
      const again = raising(made, next.faults)
      if (again.length === 0) {
        applied.push(...made.map(({fault}) => fault))
        reading = next
        break
      }
      for (const fault of again) refused.add(fault)
    }
  }
  return {reading, applied}
}

/** Of the edits that were made, in the order of their places, those whose words are flagged by the same rule again. */
function raising<F extends Fault>(made: readonly (Fix & {fault: F})[], now: readonly Fault[]): F[] {
  let moved = 0
  return made.flatMap(({start, end, text, fault}) => {
    const from = start + moved
    const to = from + text.length
    moved += text.length - (end - start)
    return now.some((found) => found.rule === fault.rule && found.start < to && found.end > from) ? [fault] : []
  })
}
