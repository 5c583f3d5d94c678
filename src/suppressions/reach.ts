import type {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import type {Comment} from '../documents/segment.js'

/** The line that a comment stands on, with the whole of the value that begins there. */
export function reachOfLine(path: string, lines: Lines, {start, end}: Comment): Range {
  const first = lines.position(start).line
  const last = lines.position(end).line
  return {start: lines.start(first), end: lines.start(lastLineOf(path, lines, last) + 1)}
}

/** The line behind a comment, with the whole of the value that begins there. Empty lines do not count. */
export function reachOfNextLine(path: string, lines: Lines, {end}: Comment): Range {
  let next = lines.position(end).line + 1
  while (next < lines.count && lines.line(next).trim() === '') next++
  return {start: lines.start(next), end: lines.start(lastLineOf(path, lines, next) + 1)}
}

/** Inside of some values no comment can stand, so that one before the value is meant for all of its lines. */
function lastLineOf(path: string, lines: Lines, line: number): number {
  if (/\.ya?ml$/i.test(path)) return lastOfScalar(lines, line)
  if (/\.pot?$/i.test(path)) return lastOfEntry(lines, line)
  return line
}

const indentation = /^[ \t]*/
/** What stands before a value, and the value: `- - key: value`. */
const yamlValue = /^([ \t]*(?:-[ \t]+)*)((?:"[^"]*"|'[^']*'|[^\s"'#[{][^#]*?)[ \t]*:[ \t]+)?(\S?)/

function lastOfScalar(lines: Lines, line: number): number {
  const [, before = '', key, value] = yamlValue.exec(lines.line(line)) ?? []
  if (!value || value === '#') return line
  // what goes on is deeper than the key, or than the hyphen of a list
  const depth = key ? before.length : before.lastIndexOf('-')
  if (depth < 0) return line
  let last = line
  for (let next = line + 1; next <= lines.count; next++) {
    const text = lines.line(next)
    if (text.trim() === '') continue
    if ((indentation.exec(text)?.[0].length ?? 0) <= depth) break
    last = next
  }
  return last
}

/** An entry of a catalogue ends with an empty line. */
function lastOfEntry(lines: Lines, line: number): number {
  let last = line
  while (last < lines.count && lines.line(last + 1).trim() !== '') last++
  return last
}
