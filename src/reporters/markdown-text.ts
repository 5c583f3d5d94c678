/**
 * Text as Markdown that shows it as it is, on one line: no markup, no HTML, no mention of a user, no link to an issue,
 * no end of a table cell.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|~-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@/g, '@\u2060')
}

/** Text as code on one line, which shows it letter by letter. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim() || ' '
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const gap = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${gap}${line}${gap}${fence}`
}
