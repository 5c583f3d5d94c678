import {placeholders} from './placeholders.js'

/** A run of a text that is not the agent's own words. */
export interface OpaqueRange {
  start: number
  end: number
  /** a placeholder may stand for a time; quoted speech, code, addresses are nobody's fault */
  kind: 'placeholder' | 'quote' | 'code'
}

const links = /(?:https?:\/\/|www\.)[^\s<>"”»]+/gu
const mailMark = /[\w.+-]@[\w-]/
// the look behind makes it try a run of letters once, not once a letter
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu
const code = /`[^`\n]+`/g
const markup = /<\/?[a-z][^<>\n]{0,300}>/gi

// what a text may hold, as the bits of a number
const holds = {quote: 1, apostrophe: 2, placeholder: 4, code: 8, markup: 16, address: 32, mail: 64} as const

/** What each character can begin. */
const openers = new Uint8Array(0x2040)
for (const [chars, opened] of [
  ['"“”«„‹‘', holds.quote],
  ["'", holds.apostrophe],
  ['{%[$*', holds.placeholder],
  ['<', holds.placeholder | holds.markup],
  ['`', holds.code],
  [':w', holds.address],
  ['@', holds.mail],
] as const)
  for (const char of chars) openers[char.charCodeAt(0)] = opened

/** What the opaque runs of a text may be; most texts hold nothing that could open one. */
function openedIn(text: string): number {
  let opened = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < openers.length) opened |= openers[code] as number
  }
  return opened
}

/**
 * Finds what must not be read as the agent's words: placeholders, quoted speech (all quote marks, nested),
 * inline code, web and mail addresses, stray tags. Ranges are sorted and do not overlap.
 */
export function opaqueRanges(text: string): OpaqueRange[] {
  const opened = openedIn(text)
  if (opened === 0) return []
  const ranges: OpaqueRange[] = []
  const add = (pattern: RegExp, trim = false) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      let end = start + match[0].length
      // a mark behind an address belongs to the sentence
      if (trim) while (end > start && ".,;:!?)]}'’".includes(text[end - 1] as string)) end--
      ranges.push({start, end, kind: 'code'})
    }
  }
  if (opened & holds.placeholder) for (const range of placeholders(text)) ranges.push({...range, kind: 'placeholder'})
  if (opened & holds.code) add(code)
  if (opened & holds.markup) add(markup)
  if (opened & holds.address && (text.includes('://') || text.includes('www.'))) add(links, true)
  if (opened & holds.mail && mailMark.test(text)) add(mail, true)
  const apart = ranges.length > 1 ? withoutOverlap(ranges) : ranges
  if (!(opened & holds.quote) && !(opened & holds.apostrophe && mayOpen(text))) return apart
  const quoted = quotes(text, apart)
  return quoted.length > 0 ? withoutOverlap([...apart, ...quoted]) : apart
}

/** Whether any apostrophe stands where a quotation may begin: most are inside of words. */
function mayOpen(text: string): boolean {
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) if (!isWordChar(text[at - 1])) return true
  return false
}

/** What closes each mark; keyboards without curly marks mix them with straight ones. */
const closers: Record<string, string> = {
  '"': '"”',
  "'": "'’",
  '‘': "’'",
  '“': '”"',
  '„': '”“"',
  '”': '”"',
  '«': '»',
  '‹': '›',
}
const marks = /["'‘’“”„«»‹›]|\n[^\S\n]*\n/g

/** Nobody quotes deeper; a text of nothing but opening marks must not be slow. */
const deepest = 8

/**
 * Quoted speech, marks included. Opened and never closed is not quoted.
 *
 * @param hidden placeholders, code and addresses, in order: a mark inside of one quotes nothing
 */
function quotes(text: string, hidden: readonly OpaqueRange[]): OpaqueRange[] {
  const found: OpaqueRange[] = []
  const open: {mark: string; at: number}[] = []
  let next = 0
  for (const {0: char, index: at} of text.matchAll(marks)) {
    while (next < hidden.length && (hidden[next] as OpaqueRange).end <= at) next++
    if (at >= (hidden[next]?.start ?? text.length)) continue
    // a paragraph ends what was never closed
    if (char.length > 1) open.length = 0
    else if (opens(text, at, char, open.at(-1)?.mark)) {
      if (open.length === deepest) open.shift()
      open.push({mark: char, at})
    } else {
      // a mark that was never closed must not keep the one outside it from closing
      const last = open.findLastIndex(({mark}) => closes(text, at, char, mark))
      const opened = open[last]
      if (!opened) continue
      open.length = last
      found.push({start: opened.at, end: at + 1, kind: 'quote'})
    }
  }
  return found
}

/** Words that begin with an apostrophe. */
const clipped = /^['‘](?:\d\ds?|bout|cause|cos|coz|cuz|em|n|round|til|till|tis|twas|ve|re|ll|s|m|d|t)(?![\p{L}\d])/iu

function opens(text: string, at: number, char: string, inside: string | undefined): boolean {
  const after = text[at + 1]
  if (char === '«' || char === '„' || char === '‹') return true
  // “ opens in English and closes in „…“
  if (char === '“') return inside !== '„' || isWordChar(after)
  if (after === undefined || isWordChar(text[at - 1])) return false
  if (char === '"' || char === '”')
    return char !== inside && !/[\s,;:)]/.test(after) && !/[.!?…,]/.test(text[at - 1] ?? '')
  if (char !== "'" && char !== '‘') return false
  // 'word … word' and not an elision: the mark stands before a word and closes behind one
  if (!isWordChar(after) || clipped.test(text.slice(at, at + 8))) return false
  return /^.[^'‘’\n]{2,}(?:\w['’]\w[^'‘’\n]*)*['’](?![\p{L}\d])/u.test(text.slice(at, at + 400))
}

function closes(text: string, at: number, char: string, mark: string): boolean {
  if (!closers[mark]?.includes(char)) return false
  return (mark !== "'" && mark !== '‘') || !isWordChar(text[at + 1])
}

const wordChar = /[\p{L}\d]/u
const isWordChar = (char: string | undefined): boolean => char !== undefined && wordChar.test(char)

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
