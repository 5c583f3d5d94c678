/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two noncharacters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // an attribute would lose them: parsers read white space in attributes as spaces
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** An element, its attributes in their order, those without a value left out; `children` is XML. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly string[] = [],
): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`)
    .join('')
  if (children.length === 0) return `<${name}${listed}/>`
  // elements stand on lines of their own; text must not gain white space
  const inner = children[0]?.startsWith('<') ? `\n${children.join('\n')}\n` : children.join('')
  return `<${name}${listed}>${inner}</${name}>`
}

/** Text as the content of an element. */
export function content(text: string): string {
  return escaped(text, /[&<>\r]/g)
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function escaped(text: string, special: RegExp): string {
  return text.replace(forbidden, '\uFFFD').replace(special, (char) => references[char] as string)
}
