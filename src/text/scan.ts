import {maskLetter} from './opaque.js'

/**
 * Calls `visit` with each run of word characters of a text, without parsing it: the first look, which tells whether a
 * text can hold a match at all. A run with inner marks ("10:15", "later.Thanks") is given whole and in pieces,
 * because only the parser knows which it is.
 */
export function scanWords(text: string, start: number, end: number, visit: (word: string) => void): void {
  let at = start
  while (at < end) {
    while (at < end && !isWord(text.charCodeAt(at))) at++
    const from = at
    let marks = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (isWord(code)) continue
      // marks inside a word bind when a word character follows
      if (!isInner(code) || at + 1 >= end || !isWord(text.charCodeAt(at + 1))) break
      if (isParting(code)) marks = true
    }
    if (at === from) continue
    const run = text.slice(from, at)
    visit(run)
    if (marks) for (const piece of run.split(parting)) visit(piece)
    // before a placeholder: "l'{{name}}"
    const next = text[at]
    if (next === "'" || next === '’') visit(run + next + maskLetter)
  }
}

/** Marks that may stand in a word, and may as well part two. */
const parting = /[.:/&@_=?·‧]/
const partingMarks = codes('.:/&@_=?·‧')
/** Marks that only stand in a word: apostrophes, hyphens. */
const binding = codes("'’-‐‑\u00ad")

function codes(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}

function isWord(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  return code < 0x2000 || code >= 0x2070
}

function isParting(code: number): boolean {
  return partingMarks.has(code)
}

function isInner(code: number): boolean {
  return code !== 32 && (binding.has(code) || partingMarks.has(code))
}
