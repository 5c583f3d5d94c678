import type {Comment} from '../segment.js'

const stringOrComment = /"(?:[^"\\\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g

/** The comments of a JSON text that has them, to the end of a line or between marks. */
export function jsonComments(source: string): Comment[] {
  const found: Comment[] = []
  for (const {0: whole, index: start} of source.matchAll(stringOrComment)) {
    if (whole[0] === '"') continue
    const text = whole.slice(2, whole[1] === '*' ? -2 : undefined)
    found.push({text: text.trim(), start, end: start + whole.trimEnd().length})
  }
  return found
}
