import {type Encode, escaping} from '../edit.js'
import {encodeHtml} from '../html/encode.js'

/** Placeholders are written as they are; what else would be markup gets a backslash. */
const special = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|(?<![\p{L}\d])_|_(?![\p{L}\d])|[\\`*[\]<&]/gu
/** What begins a block at the start of a line: a heading, quotation, list, or ruler. */
const opener = /^(?:[#>+=~|-]|\d+(?=[.)]))/
const lineStart = /(?:^|\n)[ \t>]*$/

export interface Surroundings {
  /** in a cell of a table a bar ends it */
  table?: boolean
  /** in MDX a brace begins an expression */
  mdx?: boolean
}

/** Writes a text into a paragraph of Markdown. Lines cannot be added: what surrounds them is not known. */
export function encodeMarkdown(source: string, {table = false, mdx = false}: Surroundings): Encode {
  return (text, place) => {
    if (/[\r\n]/.test(text)) return undefined
    let written = text.replace(special, (found) => (found.length === 1 ? `\\${found}` : found))
    if (table) written = written.replaceAll('|', '\\|')
    if (mdx) written = written.replace(/[{}]/g, '\\$&')
    if (lineStart.test(source.slice(0, place.start))) {
      written = written.replace(opener, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    }
    return {...place, text: written}
  }
}

/** Between the tags of an HTML block, where an empty line would end it. */
export const encodeHtmlBlock: Encode = (text, place) =>
  /[\r\n]/.test(text) ? undefined : escaping(encodeHtml)(text, place)

/** Inside a fence nothing is markup but the fence itself. */
export const encodeFenced: Encode = (text, place) => (/```|~~~|[\r\n]/.test(text) ? undefined : {...place, text})
