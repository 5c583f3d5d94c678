import {constants} from 'node:fs'
import {access, readFile} from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import {InputError} from '../input-error.js'

/**
 * Writes a file anew, all of it or nothing: beside the old one, which it then replaces. Mode and owner stay, and a link
 * still leads to it.
 *
 * @param before what was read of it; where somebody else has changed it since, their work is left alone
 * @throws {InputError} when it was changed meanwhile or cannot be written
 */
export async function save(file: string, before: string, after: string): Promise<void> {
  try {
    if (!(await readFile(file)).equals(Buffer.from(before))) throw new InputError('changed')
    // a folder that may be written in would let a file that may not be replaced
    await access(file, constants.W_OK)
    await writeFileAtomic(file, after)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError('notWritten', {cause: (error as NodeJS.ErrnoException).code ?? String(error)})
  }
}
