import {widthOf} from './columns.js'

/** A line of a file, clipped round some of its words. */
export interface Excerpt {
  before: string
  words: string
  after: string
}

/** Control characters would garble the terminal; they are shown as a space each. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const control = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g

/**
 * Clips a line to `width` columns so that the words from `start` to `end` can be seen, with as much as fits
 * on either side. Clipped sides end in "…", at a word's edge where one is near.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const shown = line.replace(control, ' ')
  const words = clipEnd(shown.slice(start, end), width)
  const room = Math.max(0, width - widthOf(words))
  const all = {before: shown.slice(0, start).trimStart(), words, after: shown.slice(end).trimEnd()}
  if (words.length < end - start) return {before: '', words, after: ''}
  const [left, right] = [widthOf(all.before), widthOf(all.after)]
  if (left + right <= room) return all
  // what one side does not need goes to the other
  const leftRoom = Math.max(Math.floor(room / 2), room - right)
  const before = clipStart(all.before, leftRoom)
  return {before, words, after: clipEnd(all.after, room - widthOf(before))}
}

/** The offset at which to cut `text` so that what stays takes at most `width` columns. */
function fitting(text: string, width: number): number {
  let used = 0
  let at = 0
  for (const char of text) {
    used += widthOf(char)
    if (used > width) break
    at += char.length
  }
  return at
}

function clipEnd(text: string, width: number): string {
  // nothing beyond the width is looked at: a line may have a million characters
  const near = text.slice(0, width * 4 + 4)
  if (near.length === text.length && widthOf(text) <= width) return text
  if (width < 1) return ''
  const cut = near.slice(0, fitting(near, width - 1))
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length - 12 && space > 0 ? cut.slice(0, space) : cut}…`
}

function clipStart(text: string, width: number): string {
  const near = text.slice(-(width * 4 + 4))
  if (near.length === text.length && widthOf(text) <= width) return text
  if (width < 1) return ''
  const chars = Array.from(near).reverse()
  let used = 0
  const kept = chars.findIndex((char) => (used += widthOf(char)) > width - 1)
  const cut = chars
    .slice(0, kept < 0 ? undefined : kept)
    .reverse()
    .join('')
  const space = cut.indexOf(' ')
  return `…${space >= 0 && space < 12 ? cut.slice(space + 1) : cut}`
}
