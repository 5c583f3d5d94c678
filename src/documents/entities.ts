import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Escape} from './align.js'

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));?/iy

/** Windows-1252 characters, which browsers read in `&#128;` to `&#159;` and mail programs still write. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** The HTML character reference at a place of a text, as a browser reads it. */
export function htmlReference(raw: string, at: number): Escape | undefined {
  if (raw[at] !== '&') return undefined
  reference.lastIndex = at
  const match = reference.exec(raw)
  if (!match) return undefined
  const [whole, hex, decimal, name] = match
  if (name) return named(name, whole.endsWith(';'))
  const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal as string, 10)
  const text = code >= 0x80 && code <= 0x9f ? (windows[code - 0x80] as string) : character(code)
  return {length: whole.length, text}
}

/** The character reference at a place of a Markdown text, which asks for the semicolon. */
export function markdownReference(raw: string, at: number): Escape | undefined {
  const found = htmlReference(raw, at)
  return found && raw[at + found.length - 1] === ';' ? found : undefined
}

function named(name: string, closed: boolean): Escape | undefined {
  const text = closed && decodeNamedCharacterReference(name)
  if (text) return {length: name.length + 2, text}
  for (let length = Math.min(name.length, 6); length > 1; length--) {
    const part = name.slice(0, length)
    if (unclosed.has(part)) return {length: length + 1, text: decodeNamedCharacterReference(part) as string}
  }
  return undefined
}

/** The names that HTML reads without their semicolon, for the sake of old pages: `&nbsp`, `&eacute`. */
const unclosed = new Set(
  (
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute ' +
    'Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc ' +
    'Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent ' +
    'copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl ' +
    'igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash ' +
    'otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ' +
    'ucirc ugrave uml uuml yacute yen yuml'
  ).split(' '),
)

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return String.fromCodePoint(valid ? code : 0xfffd)
}
