import {type Encode, escaping} from './edit.js'
import {asLocale} from './locale.js'
import {type Mapped, MappedBuilder} from './mapped.js'
import type {Comment, Document, DocumentError, Segment} from './segment.js'
import {valueSegments} from './value.js'

const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const statement = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")/
const remark = /^[ \t]*#+[.,:|~]?/

/** One message: its source text and its translations, one a plural form. */
interface Message {
  source: MappedBuilder[]
  translations: MappedBuilder[]
}

/**
 * Reads a gettext catalogue (.po, .pot): the translations, and the source text of what has none, since that is what the
 * customer then sees. The header names the language.
 */
export function readPo(text: string): Document {
  const reader = new PoReader(text)
  reader.read()
  return {segments: reader.segments, comments: reader.comments, errors: reader.errors}
}

class PoReader {
  readonly segments: Segment[] = []
  readonly comments: Comment[] = []
  readonly errors: DocumentError[] = []
  private locale: string | undefined
  private message: Message = {source: [], translations: []}
  /** what a string continues */
  private open: MappedBuilder | undefined

  constructor(private readonly text: string) {}

  read(): void {
    for (let at = 0; at < this.text.length; at = line.lastIndex) {
      line.lastIndex = at
      this.line((line.exec(this.text)?.[0] ?? '').replace(/[\r\n]+$/, ''), at)
    }
    this.finish()
  }

  private line(written: string, start: number): void {
    const mark = remark.exec(written)?.[0]
    const keyword = statement.exec(written)
    const inner = written.length - written.trimStart().length
    if (mark !== undefined) {
      const end = start + written.trimEnd().length
      this.comments.push({text: written.slice(mark.length).trim(), start: start + inner, end})
    } else if (keyword) {
      this.begin(keyword[1] as string)
      this.string(written, keyword[0].length, start)
    } else if (written[inner] === '"') this.string(written, inner, start)
    else if (inner < written.length) this.report('statement', start + inner)
  }

  private begin(keyword: string): void {
    // a message ends where the next one begins
    const {source, translations} = this.message
    if (keyword === 'msgctxt' || (keyword === 'msgid' && source.length > 0)) {
      if (source.length > 0 || translations.length > 0) this.finish()
    }
    this.open = new MappedBuilder()
    if (keyword === 'msgstr') this.message.translations.push(this.open)
    else if (keyword !== 'msgctxt') this.message.source.push(this.open)
  }

  /** The string that opens at `at` of a line. */
  private string(written: string, at: number, start: number): void {
    const from = at + 1
    const closed = /^(?:[^"\\]|\\.)*"/.exec(written.slice(from))?.[0]
    if (closed === undefined || written.slice(from + closed.length).trim() !== '') this.report('string', start + at)
    const raw = closed === undefined ? written.slice(from) : closed.slice(0, -1)
    if (!this.open) {
      this.report('statement', start + at)
      return
    }
    decodePo(raw, start + from, this.open)
    // what parts it from the next piece stands for nothing
    this.open.atomic('', start + from + raw.length, start + from + raw.length)
  }

  private finish(): void {
    const {source, translations} = this.message
    this.message = {source: [], translations: []}
    this.open = undefined
    const [first] = source.map((built) => built.build())
    const translated = translations.map((built) => built.build()).filter(({text}) => text.trim() !== '')
    if (first?.text === '') {
      this.header(translated[0])
      return
    }
    const locale = translated.length > 0 ? this.locale : undefined
    for (const value of translated.length > 0 ? translated : source.map((built) => built.build())) {
      this.segments.push(...valueSegments({...value, encode}, {locale}))
    }
  }

  private header(value: Mapped | undefined): void {
    this.locale = asLocale(/^Language:[ \t]*(\S+)/im.exec(value?.text ?? '')?.[1])
  }

  /** The first slip is the one that helps. */
  private report(detail: string, offset: number): void {
    if (this.errors.length === 0) this.errors.push({code: 'po', detail, offset})
  }
}

const escapes: Record<string, string> = {n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v'}

function decodePo(raw: string, offset: number, built: MappedBuilder): void {
  let from = 0
  for (const {0: whole, 1: octal, 2: hex, 3: letter = '', index} of raw.matchAll(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))/g,
  )) {
    built.verbatim(raw.slice(from, index), offset + from)
    from = index + whole.length
    const code = octal ? Number.parseInt(octal, 8) : hex ? Number.parseInt(hex, 16) : undefined
    const text = code === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(code)
    built.atomic(text, offset + index, offset + from)
  }
  built.verbatim(raw.slice(from), offset + from)
}

const names: Record<string, string> = {'\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\'}
const encode: Encode = escaping((text) => text.replace(/[\n\t\r"\\]/g, (char) => names[char] as string))
