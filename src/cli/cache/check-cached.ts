import type {Input} from '../inputs.js'
import type {Checked} from '../threads/checked.js'
import type {Cache} from './cache.js'

/**
 * Checks the files whose report is not at hand, and keeps what they give. The result is in the order of the files.
 *
 * @param settingsOf what a configuration says of a file
 * @param check checks what is left
 */
export async function checkCached(
  inputs: readonly Input[],
  cache: Cache,
  settingsOf: (input: Input) => Promise<string>,
  check: (left: readonly Input[]) => Promise<Checked[]>,
): Promise<Checked[]> {
  const known = new Map<Input, Checked>()
  const keys = new Map<Input, string>()
  for (const input of inputs) {
    const key = await keyOf(input, cache, settingsOf)
    if (key === undefined) continue
    keys.set(input, key)
    const found = cache.find(input.path, key)
    if (found) known.set(input, found)
  }
  const left = inputs.filter((input) => !known.has(input))
  const checked = await check(left)
  for (const [index, input] of left.entries()) {
    const [key, result] = [keys.get(input), checked[index] as Checked]
    known.set(input, result)
    // what could not be read may be readable tomorrow, though it stays the same
    if (key !== undefined && result.report.read) cache.keep(input.path, key, result)
  }
  await cache.write()
  return inputs.map((input) => known.get(input) as Checked)
}

/** Nothing for standard input, and for a file that cannot be read: to check it tells why. */
async function keyOf(
  input: Input,
  cache: Cache,
  settingsOf: (input: Input) => Promise<string>,
): Promise<string | undefined> {
  const {path, file, read} = input
  if (file === undefined) return undefined
  try {
    return cache.keyOf(path, await settingsOf(input), await read())
  } catch {
    return undefined
  }
}
