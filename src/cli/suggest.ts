import {nearest} from '../nearest.js'
import type {Translate} from '../reporters/index.js'
import {UsageError} from './usage-error.js'

/** Makes sure that a name is a known one, or says which there are and which was meant. */
export function known(kind: string, name: string, names: readonly string[], translate: Translate): string {
  if (names.includes(name)) return name
  const message = translate(`usage.unknown.${kind}`, {name, known: names.join(', ')})
  throw new UsageError(withSuggestion(message, nearest(name, names), translate))
}

/** The message, and the name that was meant where there is one. */
export function withSuggestion(message: string, name: string | undefined, translate: Translate): string {
  return name === undefined ? message : `${message} ${translate('didYouMean', {name})}`
}
