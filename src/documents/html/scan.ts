/** A piece of HTML as it stands in the source. */
export interface HtmlToken {
  kind: 'text' | 'open' | 'close' | 'ignored'
  /** of a tag, in lower case */
  name: string
  start: number
  end: number
}

const tagName = /[a-z][^\s/>"'<]*/iy
/** Their content is text that no reader sees. */
const hidden = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'template',
  'noscript',
  'iframe',
  'svg',
  'math',
  'head',
])
/** Merge tags of Intercom and OTRS: they look like tags and stand for a word. */
const placeholder = /<(?:attribute\b|OTRS_)[^<>\n]{1,120}>/y
/** A tag longer than this is a stray `<`. */
const longestTag = 2000

/**
 * Cuts HTML into tags and text, with their places. A tree is not needed to read the words, and a parser
 * that builds one moves text about (out of tables, into implied elements) and loses its places; macros are
 * also seldom well formed: `<a href="{{url | append: ">"}}">`, a lone `<`, tags that are merge fields.
 */
export function* scanHtml(source: string): Generator<HtmlToken> {
  const lastClose = source.lastIndexOf('>')
  /** elements known to have no closing tag further on, so that it is looked for only once */
  const neverClosed = new Set<string>()
  let textFrom = 0
  let at = source.indexOf('<')
  while (at >= 0 && at < lastClose) {
    const tag = tagAt(source, at)
    if (!tag) {
      at = source.indexOf('<', at + 1)
      continue
    }
    if (at > textFrom) yield {kind: 'text', name: '', start: textFrom, end: at}
    if (tag.kind === 'open' && hidden.has(tag.name) && source[tag.end - 2] !== '/') {
      const close = neverClosed.has(tag.name) ? undefined : closeOf(source, tag)
      if (close) tag.end = close
      else neverClosed.add(tag.name)
    }
    yield hidden.has(tag.name) ? {...tag, kind: 'ignored'} : tag
    textFrom = tag.end
    at = source.indexOf('<', textFrom)
  }
  if (textFrom < source.length) yield {kind: 'text', name: '', start: textFrom, end: source.length}
}

/** The tag, comment or declaration that begins at a `<`, if one does. */
export function tagAt(source: string, at: number): HtmlToken | undefined {
  const next = source[at + 1]
  if (next === '!' || next === '?') {
    const comment = source.startsWith('<!--', at)
    const end = source.indexOf(comment ? '-->' : '>', at + (comment ? 4 : 2))
    return {kind: 'ignored', name: '', start: at, end: end < 0 ? source.length : end + (comment ? 3 : 1)}
  }
  placeholder.lastIndex = at
  if (placeholder.test(source)) return undefined
  tagName.lastIndex = next === '/' ? at + 2 : at + 1
  const name = tagName.exec(source)?.[0].toLowerCase()
  const end = name && tagEnd(source, tagName.lastIndex)
  return name && end ? {kind: next === '/' ? 'close' : 'open', name, start: at, end} : undefined
}

/**
 * Behind the `>` of a tag. One in a quoted value or a placeholder does not count, unless the quote is never
 * closed; a bare `<` shows that this was no tag.
 */
function tagEnd(source: string, from: number): number | undefined {
  const limit = Math.min(source.length, from + longestTag)
  const missing = new Set<string>()
  for (let at = from; at < limit; at++) {
    const char = source[at]
    if (char === '>') return at + 1
    if (char === '<') return undefined
    const closer = char === '"' || char === "'" ? char : source.startsWith('{{', at) ? '}}' : undefined
    if (!closer || missing.has(closer)) continue
    const close = closeOfValue(source, at + closer.length, closer, limit)
    if (close) at = close - 1
    else missing.add(closer)
  }
  return undefined
}

/** Behind the end of a quoted value, which may hold a placeholder that holds quotes, or of a placeholder. */
function closeOfValue(source: string, from: number, closer: string, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    if (source.startsWith(closer, at)) return at + closer.length
    if (closer !== '}}' && source.startsWith('{{', at)) {
      const inner = source.indexOf('}}', at)
      if (inner > 0 && inner < limit) at = inner + 1
    }
  }
  return undefined
}

/** Behind the closing tag of an element whose content is skipped. */
function closeOf(source: string, tag: HtmlToken): number | undefined {
  const close = new RegExp(`</${tag.name}\\s*>`, 'gi')
  close.lastIndex = tag.end
  return close.test(source) ? close.lastIndex : undefined
}
