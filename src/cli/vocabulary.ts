import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {inputProblem} from './checker.js'
import {decodeFile} from './decode.js'
import {InputError} from './input-error.js'
import type {Session} from './session.js'
import {UsageError} from './usage-error.js'

/**
 * The words of `--vocabulary` files: one or several a line, `#` begins a comment.
 *
 * @throws {UsageError} where a file cannot be read
 */
export async function readVocabulary(paths: readonly string[], {terminal, translate}: Session): Promise<string[]> {
  const words: string[] = []
  for (const path of paths) {
    try {
      const text = decodeFile(await readFile(resolve(terminal.cwd, path)), path)
      words.push(...text.replace(/#.*/g, '').split(/\s+/).filter(Boolean))
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException
      const cause = error instanceof InputError ? inputProblem(error, translate).message : (code ?? message)
      throw new UsageError(translate('usage.vocabulary', {path, cause}))
    }
  }
  return words
}
