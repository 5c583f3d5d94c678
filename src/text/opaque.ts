/** A run of a text that is not the agent's own words. */
export interface OpaqueRange {
  start: number
  end: number
  /** a placeholder may stand for a time; quoted speech, code, addresses are nobody's fault */
  kind: 'placeholder' | 'quote' | 'code'
}

// One alternative a template language; none can run past its line. Order matters: the longer opener first.
const placeholders = new RegExp(
  [
    /\{\{\{?[^{}\n]{0,200}\}?\}\}/, // Liquid, Handlebars, Mustache, i18next
    /\{%-?[^%\n]{0,200}%\}/, // Liquid tags, Help Scout
    /[$#%]\{[^{}\n]{1,100}\}/, // ${name}, #{name}, %{name}
    /\{[\p{L}_$][\w.$| ,:'-]{0,80}\}/u, // {name}
    /%[\p{L}_][\w.]{0,60}%/u, // %name%
    /%\d{0,2}\$?[sd](?!\p{L})/u, // printf
    /<(?:attribute|OTRS_)[^<>\n]{1,120}>/, // Intercom, OTRS
  ].map((part) => part.source).join('|'),
  'gu',
)
const addresses = /(?:https?:\/\/|www\.)[^\s<>"”»]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu
const code = /`[^`\n]+`/g
const markup = /<\/?[a-z][^<>\n]{0,300}>/gi

/** Characters that can begin an opaque run; a text without any has none. */
const opener = /[{%$#<`"“”«„‹‘@]|(?:^|[^\p{L}\d])'|:\/\/|www\./u

/**
 * Finds what must not be read as the agent's words: placeholders, quoted speech (all quote marks, nested),
 * inline code, web and mail addresses, stray tags. Ranges are sorted and do not overlap.
 */
export function opaqueRanges(text: string): OpaqueRange[] {
  if (!opener.test(text)) return []
  const ranges: OpaqueRange[] = []
  const add = (pattern: RegExp, kind: OpaqueRange['kind'], trim = 0) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      ranges.push({start, end: start + match[0].replace(/[.,;:!?)]+$/, trim ? '' : '$&').length, kind})
    }
  }
  if (/[{%<$]/.test(text)) add(placeholders, 'placeholder')
  if (text.includes('`')) add(code, 'code')
  if (text.includes('<')) add(markup, 'code')
  add(addresses, 'code', 1)
  for (const range of quotes(text)) ranges.push({...range, kind: 'quote'})
  return withoutOverlap(ranges)
}

const closers: Record<string, string> = {'“': '”', '„': '”“', '«': '»', '‹': '›', '”': '”'}

/** Quoted speech, marks included. Opened and never closed is not quoted. */
function quotes(text: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  const open: {mark: string; at: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === '\n' && text[at + 1] === '\n') open.length = 0
    const top = open.at(-1)
    if (top && closes(text, at, char, top.mark)) {
      open.pop()
      if (open.length === 0) found.push({start: top.at, end: at + 1})
    } else if (opens(text, at, char)) open.push({mark: char, at})
    else if (open.length > 1) {
      // a mark that was never closed must not keep the outer one from closing
      const outer = open.findIndex(({mark}) => mark !== '"' && mark !== "'" && closes(text, at, char, mark))
      if (outer >= 0) {
        const {at: start} = open[outer] as {at: number}
        open.length = outer
        if (outer === 0) found.push({start, end: at + 1})
      }
    }
  }
  return found
}

function opens(text: string, at: number, char: string): boolean {
  if (char === '«' || char === '„' || char === '“' || char === '‹') return true
  if (char === '"') return !isWordChar(text[at - 1]) && text[at + 1] !== undefined && !/\s/.test(text[at + 1] as string)
  if (char === "'" || char === '‘') {
    // 'word … word' and not an elision: the mark stands before a word and closes behind one
    if (isWordChar(text[at - 1]) || !isWordChar(text[at + 1])) return false
    return /^.[^'’\n]{2,}(?:\w['’]\w[^'’\n]*)*['’](?![\p{L}\d])/u.test(text.slice(at, at + 400))
  }
  return false
}

function closes(text: string, at: number, char: string, mark: string): boolean {
  if (mark === '"') return char === '"'
  if (mark === "'" || mark === '‘') return (char === "'" || char === '’') && !isWordChar(text[at + 1])
  return closers[mark]?.includes(char) ?? false
}

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\d]/u.test(char)

/** The earlier and longer range wins; a placeholder inside a quotation is part of it. */
function withoutOverlap(ranges: OpaqueRange[]): OpaqueRange[] {
  ranges.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: OpaqueRange[] = []
  for (const range of ranges) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
  }
  return kept
}

/**
 * The text with opaque runs masked by letters, so that a parser sees each as one word. As long as the text. The end
 * mark of a quoted sentence stays, so that it can end the sentence it stands in.
 */
export function mask(text: string, ranges: OpaqueRange[]): string {
  let masked = ''
  let at = 0
  for (const {start, end, kind} of ranges) {
    let from = start
    let to = end
    if (kind === 'quote') {
      from++
      to--
      while (to > from && /[\s.!?…]/.test(text[to - 1] as string)) to--
      while (from < to && /\s/.test(text[from] as string)) from++
    }
    masked += text.slice(at, from) + maskLetter.repeat(Math.max(0, to - from))
    at = Math.max(from, to)
  }
  return masked + text.slice(at)
}

/** A capital letter of no language we read: it neither merges sentences nor splits words. */
export const maskLetter = 'Ɐ'
