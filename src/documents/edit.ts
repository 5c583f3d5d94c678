import type {Fix} from '../types.js'
import type {Range} from './offset-map.js'
import type {Segment} from './segment.js'

/** A replacement of `file.slice(start, end)`; offsets are UTF-16, into the file. */
export interface Edit extends Range {
  text: string
}

/**
 * Writes a text into a place of a file as the place asks for: JSON escapes, YAML quotes, HTML and XML character
 * references, doubled quotes of CSV, escapes of PO. The edit may reach beyond the place where the value has to be
 * quoted to hold the text. Nothing where the place cannot hold it.
 *
 * @param text decoded, as a reader would see it
 * @param place UTF-16 offsets in the file of what is replaced
 */
export type Encode = (text: string, place: Range) => Edit | undefined

/**
 * The edit of the file that makes a replacement in a segment. The file then reads as before but for the replaced words.
 * Nothing where that cannot be: tags or other markup stand between the words, or the place cannot hold the text.
 *
 * Two edits of one segment may touch one another (a value gets its quotes once): apply those that do not overlap, then
 * read the file again.
 *
 * @param fix offsets are UTF-16, into `segment.text`
 * @example
 * // {"body": "Votre \"ticket\""} and a finding at the word ticket
 * editOf(segment, {start: 7, end: 13, text: 'le "cas"'}) // {start: 18, end: 24, text: 'le \\"cas\\"'}
 */
export function editOf({map, encode}: Pick<Segment, 'map' | 'encode'>, {start, end, text}: Fix): Edit | undefined {
  return map.isWhole(start, end) ? encode(text, map.sourceRange(start, end)) : undefined
}

/** For places that hold any text as it is. */
export const verbatim: Encode = (text, place) => ({...place, text})

/** For values whose escapes do not depend on the place: writes by one function, then as what surrounds the value asks. */
export function escaping(write: (text: string) => string, outer: Encode = verbatim): Encode {
  return (text, place) => outer(write(text), place)
}
