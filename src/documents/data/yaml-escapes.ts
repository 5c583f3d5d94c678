import type {Escape} from '../align.js'

const names: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}
const numeric = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/iy
const continuation = /\\\r?\n[ \t]*/y

/** White space of a flow scalar: one line break folds to a space, of more the first is lost. */
export function foldFlow(space: string): string {
  const breaks = space.split('\n').length - 1
  return breaks === 0 ? space : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

/** `''` in a single-quoted scalar. */
export function singleQuoted(raw: string, at: number): Escape | undefined {
  return raw[at] === "'" && raw[at + 1] === "'" ? {length: 2, text: "'"} : undefined
}

/** A backslash escape of a double-quoted scalar; an escaped line break stands for nothing. */
export function doubleQuoted(raw: string, at: number): Escape | undefined {
  if (raw[at] !== '\\') return undefined
  const name = names[raw[at + 1] as string]
  if (name !== undefined) return {length: 2, text: name}
  continuation.lastIndex = at
  const line = continuation.exec(raw)
  if (line) return {length: line[0].length, text: ''}
  numeric.lastIndex = at
  const match = numeric.exec(raw)
  if (!match) return undefined
  const code = Number.parseInt((match[1] ?? match[2] ?? match[3]) as string, 16)
  return code > 0x10ffff ? undefined : {length: match[0].length, text: String.fromCodePoint(code)}
}
