const mark = /\s*(?:<a\b[^<>]*>)?\s*[[(]?[\d*†‡§]{1,3}[\])]?\s*(?:<\/a>)?\s*<\/sup>/iy

/**
 * Whether a tag opens the raised mark of a note, which is no part of the word that it stands behind: `<sup>1</sup>`.
 *
 * @param end behind the tag
 */
export function noteMark(name: string, source: string, end: number): boolean {
  mark.lastIndex = end
  return name === 'sup' && mark.test(source)
}
