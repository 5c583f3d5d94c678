import {InputError} from './input-error.js'

const megabyte = 1024 * 1024
const limits = {bytes: 20 * megabyte, line: 1_000_000}
/** What machines write is often one line; these formats are read in time in proportion to it. */
const mayBeOneLine = /\.(?:jsonc?|jsonl|ndjson|csv|tsv|html?|ya?ml|pot?|xlf|xliff)$/i

/**
 * The text of a file. A wrong encoding is refused: read as UTF-8 it would lose the very letters that tell
 * words apart.
 *
 * @throws {InputError} on anything that is not UTF-8 text of a reasonable size
 */
export function decodeFile(bytes: Uint8Array, path: string): string {
  if (bytes.length > limits.bytes) {
    const size = Math.ceil(bytes.length / megabyte)
    throw new InputError('tooLarge', {size, limit: limits.bytes / megabyte})
  }
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new InputError('utf16', {path})
  // no text holds a NUL; every kind of binary file does, near its start
  if (bytes.subarray(0, 8192).includes(0)) throw new InputError('binary')
  const text = decodeUtf8(bytes, path)
  if (!mayBeOneLine.test(path)) checkLines(text)
  return text
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    throw new InputError('encoding', {path}, {text, offset: Math.max(0, text.indexOf('\uFFFD'))})
  }
}

function checkLines(text: string): void {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > limits.line) {
      const size = (length / 1e6).toFixed(1)
      throw new InputError('longLine', {size, limit: limits.line / 1e6}, {text, offset: start})
    }
    if (end < 0) return
    start = end + 1
  }
}
