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
      // ' - . : / & @ _ and the curly apostrophe bind when a word character follows
      if (!isInner(code) || at + 1 >= end || !isWord(text.charCodeAt(at + 1))) break
      if (code !== 39 && code !== 0x2019 && code !== 45) marks = true
    }
    if (at === from) continue
    const run = text.slice(from, at)
    visit(run)
    if (marks) for (const piece of run.split(/[.:/&@_]/)) visit(piece)
  }
}

function isWord(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  return code >= 0xc0 && !(code >= 0x2000 && code < 0x2070)
}

function isInner(code: number): boolean {
  return code === 39 || code === 45 || code === 0x2019 || code === 46 || code === 58 || code === 47 || code === 38 || code === 64 ||
    code === 95 || code === 0x2011 || code === 0x2010
}
