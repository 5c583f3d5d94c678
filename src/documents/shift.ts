import type {Edit, Encode} from './edit.js'
import type {Comment} from './segment.js'

/** A comment of a text that was cut out of a larger one, `by` characters in. */
export function shiftComment(comment: Comment, by: number): Comment {
  const {start, end, scope} = comment
  const moved = {...comment, start: start + by, end: end + by}
  return scope ? {...moved, scope: {start: scope.start + by, end: scope.end + by}} : moved
}

/** The encoder of a text that was cut out of a larger one, `by` characters in. */
export function shiftedBy(by: number, encode: Encode): Encode {
  if (by === 0) return encode
  return (text, {start, end}) => shiftEdit(encode(text, {start: start - by, end: end - by}), by)
}

function shiftEdit(edit: Edit | undefined, by: number): Edit | undefined {
  return edit && {...edit, start: edit.start + by, end: edit.end + by}
}
