import type {Range} from '../offset-map.js'
import type {Comment} from '../segment.js'

const mark = /(?<=^|[\s])#/g
const lineEnd = /[\r\n]|$(?![\s\S])/g

/**
 * The comments of a YAML text: from a `#` that begins a word to the end of its line.
 *
 * @param values where its scalars stand, in order; a `#` inside of one is text
 */
export function hashComments(source: string, values: readonly Range[]): Comment[] {
  const found: Comment[] = []
  let value = 0
  mark.lastIndex = 0
  for (let match = mark.exec(source); match; match = mark.exec(source)) {
    const start = match.index
    while (value < values.length && (values[value] as Range).end <= start) value++
    const next = values[value]
    if (next && next.start <= start) {
      mark.lastIndex = next.end
      continue
    }
    lineEnd.lastIndex = start
    const line = source.slice(start, lineEnd.exec(source)?.index).trimEnd()
    found.push({text: line.replace(/^#+/, '').trim(), start, end: start + line.length})
    mark.lastIndex = start + line.length
  }
  return found
}
