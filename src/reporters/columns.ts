const wide = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u
const unseen = /\p{M}|\p{Cf}/u

/** Columns that a text takes on a terminal: accents take none of their own, emoji and CJK two. */
export function widthOf(text: string): number {
  // most lines are of the letters of Europe, and there are many of them
  if (/^[ -~\u00A0-\u00AC\u00AE-\u02FF‘-‟…─]*$/.test(text)) return text.length
  let width = 0
  for (const char of text) width += unseen.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** Breaks a text into lines of at most `width` columns, at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}
