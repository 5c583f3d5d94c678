import {type Mapped, MappedBuilder} from './mapped.js'

/** An escape at a place of the source: its length there and what it stands for (may be nothing). */
export interface Escape {
  length: number
  text: string
}

export interface AlignRules {
  /** the escape that begins at `at` of the source, if one does */
  escape?: (raw: string, at: number) => Escape | undefined
  /** what a run of white space in the source became; without it, whatever white space the value has there */
  fold?: (space: string) => string
  /** white space of the source; spaces, tabs and line breaks unless told */
  space?: RegExp
}

const blankCode = 32
/** A letter or figure: no escape, mark or white space begins with one. */
const isLetter = (code: number) =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || (code > 0xbf && code < 0x2000)

const blank = /[ \t\r\n]+/y

/**
 * Maps a value that a parser decoded back to the raw text it came from. Parsers give the value and its
 * range but not the way between them; what can differ is white space (folding, indentation) and escapes, so
 * those are walked side by side. Where the two part all the same, the rest maps as one piece: never wrong,
 * only coarse.
 */
export function align(raw: string, offset: number, value: string, rules: AlignRules = {}): Mapped {
  const built = new MappedBuilder()
  const {fold, space = blank} = rules
  let i = 0
  let j = 0
  let plainFrom = 0
  // plain characters are added in one go, up to where something differs
  const flush = () => built.verbatim(raw.slice(plainFrom, i), offset + plainFrom)
  while (i < raw.length) {
    // letters, and one space between two of them, are most of any text and always themselves
    const gap = raw.charCodeAt(i) === blankCode && value.charCodeAt(j) === blankCode ? 1 : 0
    const code = raw.charCodeAt(i + gap)
    if (isLetter(code) && code === value.charCodeAt(j + gap)) {
      i += gap + 1
      j += gap + 1
      continue
    }
    const found = rules.escape?.(raw, i)
    if (found && value.startsWith(found.text, j)) {
      flush()
      built.atomic(found.text, offset + i, offset + i + found.length)
      j += found.text.length
      i = plainFrom = i + found.length
      continue
    }
    let run = runAt(space, raw, i)
    if (run) {
      const became = fold ? fold(run) : runAt(blank, value, j)
      // what the value still has behind the white space is none: a mark such as ">" that turned out to be text
      const kept = run.indexOf(value[j + became.length] ?? '\n', 1)
      if (kept > 0 && !/\s/.test(run[kept] as string)) run = run.slice(0, kept)
      if (!value.startsWith(became, j)) break
      if (became !== run) {
        flush()
        built.atomic(became, offset + i, offset + i + run.length)
        plainFrom = i + run.length
      }
      i += run.length
      j += became.length
      continue
    }
    if (raw[i] !== value[j]) break
    i++
    j++
  }
  flush()
  built.atomic(value.slice(j), offset + i, offset + raw.length)
  return built.build()
}

function runAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
