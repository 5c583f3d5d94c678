import type {MissingPackages} from '../spelling/index.js'

/** Told by its name: the class itself comes with the dictionaries, which most runs never load. */
export function isMissingPackages(error: unknown): error is MissingPackages {
  return error instanceof Error && error.name === 'MissingPackages'
}
