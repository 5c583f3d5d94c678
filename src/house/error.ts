import {PolitesseError} from '../linter/errors.js'
import {formatProblem, type PackProblem} from '../pack/source.js'

const shown = 10

/** A pack of one's own that cannot be used as it is. `problems` holds all that is wrong with it, each with its place. */
export class PackError extends PolitesseError {
  constructor(
    message: string,
    readonly problems: readonly PackProblem[] = [],
  ) {
    const more = problems.length > shown ? [`… and ${problems.length - shown} more`] : []
    super([message, ...problems.slice(0, shown).map(formatProblem), ...more].join('\n'))
    this.name = 'PackError'
  }
}
