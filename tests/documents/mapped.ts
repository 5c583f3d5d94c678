import {expect} from 'vitest'
import type {Mapped} from '../../src/documents/mapped.js'
import {readDocument} from '../../src/documents/read.js'

/** What stands in the file where some words of a segment were read. */
export function inFile(file: string, {text, map}: Mapped, words: string): string {
  const at = text.indexOf(words)
  expect(at, `“${words}” in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(0)
  const {start, end} = map.sourceRange(at, at + words.length)
  return file.slice(start, end)
}

/**
 * Every run of a map, decoded again from the file, gives the text; so no run is coarser than an escape or some
 * white space, and together they are the whole text.
 */
export function expectExact(file: string, {text, map}: Mapped, decode: (raw: string) => string): void {
  let at = 0
  for (const run of map.runs) {
    expect(run.at).toBe(at)
    at += run.length
    const piece = text.slice(run.at, at)
    const raw = file.slice(run.source, run.source + run.span)
    if (run.verbatim) expect(raw).toBe(piece)
    else if (/^[ \t\n]+$/.test(piece) && /^[ \t\r\n]*$/.test(raw)) continue
    else expect(decode(raw)).toBe(piece)
  }
  expect(at).toBe(text.length)
}

/** The texts of a file, headings marked with a `#`. */
export async function texts(path: string, text: string): Promise<string[]> {
  const {segments} = await readDocument({path, text})
  return segments.map((segment) => (segment.role === 'heading' ? `# ${segment.text}` : segment.text))
}
