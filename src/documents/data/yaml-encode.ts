import type {Encode} from '../edit.js'
import type {Range} from '../offset-map.js'

/** Characters that begin something else than a plain scalar, and pairs that end one. */
const notPlain = /^[\s\-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[\r\n]|\s$/
const flowMarks = /[,[\]{}]/

const quote = (text: string) => JSON.stringify(text).slice(1, -1)

/** Inside double quotes; the escapes of JSON are among those of YAML. */
export const encodeDoubleQuoted: Encode = (text, place) => ({...place, text: quote(text)})

/** Inside single quotes, where a line break would fold. */
export const encodeSingleQuoted: Encode = (text, place) =>
  /[\r\n]/.test(text) ? undefined : {...place, text: text.replaceAll("'", "''")}

/** In a block scalar every line keeps its indentation; a text of one line needs nothing. */
export const encodeBlock: Encode = (text, place) => (/[\r\n]/.test(text) ? undefined : {...place, text})

/**
 * In a plain scalar: a text that would mean something else there (`: `, ` #`, a leading mark) brings quotes round the
 * whole value, whose other characters stay as they are.
 *
 * @param scalar where the value stands in the source
 * @param flow whether it stands between brackets, where a comma ends it
 */
export function encodePlain(source: string, scalar: Range, flow: boolean): Encode {
  return (text, place) => {
    const before = source.slice(scalar.start, place.start)
    const after = source.slice(place.end, scalar.end)
    // only what the text changes is judged: a mark of its own, or one that it makes with its neighbours
    const whole = `${before}${text}${after}`.replace(/\r?\n/g, ' ')
    if (!/[\r\n]/.test(text) && !notPlain.test(whole) && !(flow && flowMarks.test(text))) return {...place, text}
    const quoted = (raw: string) => raw.replace(/["\\]/g, '\\$&')
    return {...scalar, text: `"${quoted(before)}${quote(text)}${quoted(after)}"`}
  }
}
