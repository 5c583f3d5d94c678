import {nearest} from '../nearest.js'

/** A wrong option or call. The message names the thing and the remedy. */
export class PolitesseError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PolitesseError'
  }
}

/** "did you mean" for a name that is not known, or an empty string. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  const name = nearest(wrong, known)
  return name === undefined ? '' : ` Did you mean '${name}'?`
}
