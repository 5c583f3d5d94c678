import type {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import type {Place} from '../reporters/index.js'

/** A stretch of a file as reports show it. */
export function placeOf({start, end}: Range, lines: Lines): Place {
  const [from, to] = [lines.position(start), lines.position(end)]
  const shown: string[] = []
  for (let line = from.line; line <= to.line; line++) shown.push(lines.line(line))
  return {start, end, from, to, lines: shown}
}
