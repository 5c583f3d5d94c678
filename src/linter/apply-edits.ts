import type {Fix} from '../types.js'

/**
 * Makes the edits that do not overlap, from left to right; every other character stays. Of two that overlap the first is
 * made: the other may be right when the text has been read again.
 *
 * @param edits offsets are UTF-16, into `text`
 */
export function applyEdits<T extends Fix>(text: string, edits: readonly T[]): {text: string; applied: T[]} {
  const applied: T[] = []
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
    applied.push(edit)
  }
  return {text: parts.join('') + text.slice(at), applied}
}
