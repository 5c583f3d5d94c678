import {OffsetMap} from './offset-map.js'
import type {Segment} from './segment.js'

/** The characters `start` to `end` of a segment as a segment of their own, with their places in the file. */
export function partOf(segment: Segment, start: number, end: number): Segment {
  const map = OffsetMap.identity(end - start, start).through(segment.map)
  return {...segment, text: segment.text.slice(start, end), map}
}
