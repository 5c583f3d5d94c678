import type {Position} from '../documents/lines.js'
import type {Place} from './report.js'

/** What a consumer counts columns in; here they are UTF-16 units. */
export type Unit = 'characters' | 'bytes'

/** Where a place begins and ends, from 1, columns in the unit. */
export function measured(
  {from, to, lines}: Pick<Place, 'from' | 'to' | 'lines'>,
  unit: Unit,
): {from: Position; to: Position} {
  return {from: positionIn(unit, from, lines[0]), to: positionIn(unit, to, lines.at(-1))}
}

/**
 * A position with its column in the unit.
 *
 * @param line what stands in the line; without it the column stays as it is
 */
export function positionIn(unit: Unit, {line, column}: Position, text = ''): Position {
  const before = text.slice(0, column - 1)
  const counted = unit === 'bytes' ? Buffer.byteLength(before) : Array.from(before).length
  return {line, column: column + counted - before.length}
}
