/** A piece of XML as it stands in the source. */
export interface XmlToken {
  kind: 'text' | 'cdata' | 'open' | 'close' | 'empty' | 'comment'
  /** of a tag, without its prefix */
  name: string
  start: number
  end: number
}

const tag = /<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const spans: [string, string, XmlToken['kind'] | undefined][] = [
  ['<!--', '-->', 'comment'],
  ['<![CDATA[', ']]>', 'cdata'],
  ['<?', '?>', undefined],
  ['<!', '>', undefined],
]

/** Cuts XML into its pieces, with their places. A `<` that begins nothing is text; `stray` hears of it. */
export function* scanXml(source: string, stray: (offset: number) => void): Generator<XmlToken> {
  let textFrom = 0
  /** closers that do not come any more, so that none is looked for twice */
  const missing = new Set<string>()
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const token = spanAt(source, at, missing) ?? tagAt(source, at)
    if (!token) {
      stray(at)
      at++
      continue
    }
    if (at > textFrom) yield {kind: 'text', name: '', start: textFrom, end: at}
    if (token.kind) yield token as XmlToken
    at = textFrom = token.end
  }
  if (textFrom < source.length) yield {kind: 'text', name: '', start: textFrom, end: source.length}
}

function spanAt(source: string, start: number, missing: Set<string>) {
  for (const [opener, closer, kind] of spans) {
    if (!source.startsWith(opener, start) || missing.has(closer)) continue
    const close = source.indexOf(closer, start + opener.length)
    if (close >= 0) return {kind, name: '', start, end: close + closer.length}
    missing.add(closer)
  }
  return undefined
}

function tagAt(source: string, start: number): XmlToken | undefined {
  tag.lastIndex = start
  const match = tag.exec(source)
  if (!match) return undefined
  const kind = match[1] ? 'close' : match[4] ? 'empty' : 'open'
  return {kind, name: match[2] as string, start, end: tag.lastIndex}
}

/** The value of an attribute of a tag. */
export function attribute(written: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(written)
  return match?.[1] ?? match?.[2]
}
