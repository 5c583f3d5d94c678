import {htmlReference} from '../entities.js'
import {asLocale} from '../locale.js'
import {type Mapped, MappedBuilder, opaque} from '../mapped.js'
import {noteMark} from './note-mark.js'
import {type HtmlToken, scanHtml} from './scan.js'

/** A text of an HTML source: its headings apart, all else as one. */
export interface HtmlText extends Mapped {
  role: 'text' | 'heading'
  /** what the nearest `lang` attribute says */
  locale?: string
}

const set = (names: string) => new Set(names.split(' '))
const heading = /^h[1-6]$/
const block = set(
  'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hr html ' +
    'li main menu nav ol p section summary table tbody td tfoot th thead tr ul caption h1 h2 h3 h4 h5 h6 blockquote pre',
)
/** Not the company speaking. */
const skipped = set('blockquote pre')
/** Stands for a word that is nobody's prose: code, keys, the title of a button. */
const opaqueElement = set('code kbd samp var button select option audio video canvas object')
const opaqueVoid = set('img input')
const voids = set('area base br col embed hr img input link meta source track wbr')
const language = /\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i

const tagged = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i
const referenced = /&(?:[a-z]{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});/i
const blocky = /<\/?(?:br|p|div|li|ul|ol|t[rdh]|table|h[1-6]|blockquote|section|article|body)\b/i

/** Whether a string is HTML rather than text: it holds a tag or a character reference. */
export function looksLikeHtml(value: string): boolean {
  return (value.includes('<') && tagged.test(value)) || (value.includes('&') && referenced.test(value))
}

/**
 * Reads the words of HTML: inline tags vanish, blocks are parted by an empty line and `<br>` by a line
 * break, character references are decoded. Quotations in `<q>` get their marks, so that they are known for
 * quotations.
 */
export function readHtml(source: string): HtmlText[] {
  return new HtmlReader(source).read()
}

class HtmlReader {
  private readonly headings: HtmlText[] = []
  private readonly bodies: HtmlText[] = []
  private body = new MappedBuilder()
  private out = this.body
  private locale: string | undefined
  /** elements with a `lang` attribute that are open, and the language outside of each */
  private readonly languages: {name: string; depth: number; outer: string | undefined}[] = []
  /** line breaks that are due before the next words, and the tags that asked for them */
  private breaks = 0
  private breakFrom = 0
  /** the element whose content is left out, and how many of its name are open */
  private inside: {name: string; depth: number; start: number} | undefined
  private endsInSpace = true
  /** without blocks the line breaks of the source are the writer's own */
  private readonly collapse: boolean
  private readonly hasLanguages: boolean

  constructor(private readonly source: string) {
    this.collapse = blocky.test(source)
    this.hasLanguages = language.test(source)
  }

  read(): HtmlText[] {
    for (const token of scanHtml(this.source)) {
      if (this.inside) this.leave(this.inside, token)
      else if (token.kind === 'text') this.text(token.start, token.end)
      else if (token.kind !== 'ignored') this.tag(token)
    }
    this.closeHeading()
    this.closeBody()
    const texts = [...this.headings, ...this.bodies]
    return texts.length > 0 ? texts : [this.finished(this.body, 'text')]
  }

  private text(start: number, end: number): void {
    const raw = this.source.slice(start, end)
    const lead = this.collapse && (this.endsInSpace || this.breaks > 0) ? raw.search(/[^ \t\r\n\f]|$/) : 0
    if (lead === raw.length) return
    this.flushBreaks(start + lead)
    decodeInto(this.out, raw.slice(lead), start + lead, this.collapse)
    this.endsInSpace = /[ \t\r\n\f]$/.test(raw)
  }

  private tag(token: HtmlToken): void {
    const {kind, name, start, end} = token
    const open = kind === 'open'
    const selfClosed = this.source[end - 2] === '/'
    if (this.hasLanguages && !selfClosed) this.language(token)
    if (name === 'br') this.due(this.breaks === 0 ? 1 : this.breaks + 1, start)
    else if (heading.test(name)) {
      this.closeHeading()
      this.due(2, start)
      if (open) this.openHeading()
    } else if (block.has(name)) this.due(2, start)
    else if (name === 'q') this.word(open ? '“' : '”', start, end)
    else if (opaqueVoid.has(name)) this.word(opaque, start, end)
    const leavesOut = skipped.has(name) || opaqueElement.has(name)
    if (open && !selfClosed && (leavesOut || noteMark(name, this.source, end))) this.inside = {name, depth: 1, start}
  }

  /** Inside an element whose content is left out. */
  private leave(element: {name: string; depth: number; start: number}, {kind, name, end}: HtmlToken): void {
    if (name !== element.name) return
    if (kind === 'open') element.depth++
    if (kind !== 'close' || --element.depth > 0) return
    this.inside = undefined
    if (opaqueElement.has(name)) this.word(opaque, element.start, end)
  }

  private word(text: string, start: number, end: number): void {
    this.flushBreaks(start)
    this.out.markup(text, start, end)
    this.endsInSpace = false
  }

  private due(breaks: number, at: number): void {
    if (this.breaks === 0) this.breakFrom = at
    this.breaks = Math.min(2, Math.max(this.breaks, breaks))
  }

  private flushBreaks(at: number): void {
    if (this.breaks > 0 && this.out.length > 0) this.out.markup('\n'.repeat(this.breaks), this.breakFrom, at)
    this.breaks = 0
  }

  /** Words in another language are a text of their own. */
  private language({kind, name, start, end}: HtmlToken): void {
    const open = kind === 'open'
    const inner = this.languages.at(-1)
    const named = open && !voids.has(name) ? asLocale(language.exec(this.source.slice(start, end))?.[1]) : undefined
    if (named) {
      this.languages.push({name, depth: 1, outer: this.locale})
      this.speak(named)
    } else if (inner?.name === name) {
      inner.depth += open ? 1 : -1
      if (inner.depth > 0) return
      this.languages.pop()
      this.speak(inner.outer)
    }
  }

  private speak(locale: string | undefined): void {
    if (locale === this.locale) return
    this.closeHeading()
    this.closeBody()
    this.locale = locale
  }

  private closeBody(): void {
    if (this.body.length > 0) this.bodies.push(this.finished(this.body, 'text'))
    this.body = this.out = new MappedBuilder()
    this.breaks = 0
    this.endsInSpace = true
  }

  private finished(built: MappedBuilder, role: HtmlText['role']): HtmlText {
    return {...built.build(), role, ...(this.locale && {locale: this.locale})}
  }

  private openHeading(): void {
    this.out = new MappedBuilder()
    this.endsInSpace = true
  }

  private closeHeading(): void {
    if (this.out === this.body) return
    this.headings.push(this.finished(this.out, 'heading'))
    this.out = this.body
  }
}

const special = /&|[ \t\r\n\f]+/g

/**
 * Adds the words of a text between tags: references decoded, white space made one space where that is how
 * it is read.
 */
function decodeInto(out: MappedBuilder, raw: string, offset: number, collapse: boolean): void {
  let from = 0
  for (const {0: found, index} of raw.matchAll(special)) {
    if (index < from) continue
    const folded = collapse && found !== ' ' ? {length: found.length, text: ' '} : undefined
    const read = found === '&' ? htmlReference(raw, index) : folded
    if (!read) continue
    out.verbatim(raw.slice(from, index), offset + from)
    from = index + read.length
    out.atomic(read.text, offset + index, offset + from)
  }
  out.verbatim(raw.slice(from), offset + from)
}
