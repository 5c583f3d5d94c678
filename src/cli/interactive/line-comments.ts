import type {Edit} from '../../documents/edit.js'
import {Lines} from '../../documents/lines.js'
import {writeDirective} from '../../suppressions/directive.js'
import type {Request} from './request.js'

/** Puts an order between the marks of a comment. */
type Mark = (order: string) => string
/** Lines before which a comment may stand that is meant for a line. */
type Openings = (lines: Lines, line: number) => number[]

const openTag = /<[a-z/!][^<>]*$/i

/** A comment at the end of the finding's line, before the spaces that may mean a line break there. */
export function commentsOnLine({text, finding, reason}: Request, mark: Mark): Edit[] {
  const lines = new Lines(text)
  const {line} = finding.from
  // a tag that goes on in the next line would swallow it
  if (openTag.test(lines.line(line))) return []
  const at = lines.start(line) + lines.line(line).trimEnd().length
  return [{start: at, end: at, text: ` ${mark(writeDirective('disable-line', finding.rule, safe(reason)))}`}]
}

/**
 * A comment on a line of its own, before the finding's line or, where that is inside a value, before the line that the
 * value begins on.
 */
export function commentsBefore(
  {text, finding, reason}: Request,
  mark: Mark,
  openings: Openings = valueOpenings,
  dash?: string,
): Edit[] {
  const lines = new Lines(text)
  const comment = mark(writeDirective('disable-next-line', finding.rule, safe(reason), dash))
  const ending = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return openings(lines, finding.from.line).map((line) => {
    const start = lines.start(line)
    return {start, end: start, text: `${indent(lines.line(line))}${comment}${ending}`}
  })
}

const mostLevels = 5

/** A line, then the lines above it that it may belong to: less and less deep, and the first behind an empty one. */
function valueOpenings(lines: Lines, line: number): number[] {
  const found = [line]
  let depth = indent(lines.line(line)).length
  for (let above = line - 1; above > 0 && found.length <= mostLevels; above--) {
    const text = lines.line(above)
    if (text.trim() === '') continue
    const shallower = indent(text).length < depth
    if (shallower) depth = indent(text).length
    if (shallower || above === 1 || lines.line(above - 1).trim() === '') found.push(above)
  }
  return found
}

/** The first line of an entry of a catalogue; an empty line ends the one before it. */
export function entryOpening(lines: Lines, line: number): number[] {
  let first = line
  while (first > 1 && lines.line(first - 1).trim() !== '') first--
  return [first]
}

const indent = (line: string) => /^[ \t]*/.exec(line)?.[0] ?? ''

/** What would end the comment, or be an error in one, becomes a dash. */
const safe = (reason: string) => reason.replace(/\*\/|-->|--+/g, '–')
