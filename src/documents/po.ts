import {type Encode, escaping} from './edit.js'
import {asLocale} from './locale.js'
import {type Mapped, MappedBuilder} from './mapped.js'
import {type PoMessage, poEntries} from './po-entries.js'
import type {Comment, Document, DocumentError, Segment} from './segment.js'
import {valueSegments} from './value.js'

const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const statement = /^[ \t]*(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d+)\])?[ \t]*(?=")/
/** a translation that a tool guessed, or whose source has changed */
const fuzzyFlag = /^[ \t]*#,.*\bfuzzy\b/
const remark = /^[ \t]*#+[.,:|~]?/

/** A text of a message, and where its first string opens. */
interface Part {
  built: MappedBuilder
  at: number
}

/** One message: its source text and its translations, one a plural form. */
interface Message {
  context: Part | undefined
  source: Part[]
  translations: Part[]
  fuzzy: boolean
}

/**
 * Reads a gettext catalogue (.po, .pot): the translations, and the source text of what has none or a fuzzy one, since that is what
 * the customer then sees. The header names the language.
 */
export function readPo(text: string): Document {
  const reader = new PoReader(text)
  reader.read()
  const {segments, comments, errors} = reader
  return {segments, entries: () => poEntries(reader.messages, reader.locale), comments, errors}
}

class PoReader {
  readonly segments: Segment[] = []
  readonly comments: Comment[] = []
  readonly errors: DocumentError[] = []
  readonly messages: PoMessage[] = []
  locale: string | undefined
  private message: Message = {context: undefined, source: [], translations: [], fuzzy: false}
  /** whether the next message is fuzzy */
  private fuzzy = false
  /** what a string continues */
  private open: Part | undefined

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
      if (fuzzyFlag.test(written)) this.fuzzy = true
      this.comments.push({text: written.slice(mark.length).trim(), start: start + inner, end})
    } else if (keyword) {
      this.begin(keyword[1] as string, start + keyword[0].length + 1)
      this.string(written, keyword[0].length, start)
    } else if (written[inner] === '"') this.string(written, inner, start)
    else if (inner < written.length) this.report('statement', start + inner)
  }

  private begin(keyword: string, at: number): void {
    // a message ends where the next one begins
    const {source, translations} = this.message
    if (keyword === 'msgctxt' || (keyword === 'msgid' && source.length > 0)) {
      if (source.length > 0 || translations.length > 0) this.finish()
    }
    if (this.fuzzy) this.message.fuzzy = true
    this.fuzzy = false
    this.open = {built: new MappedBuilder(), at}
    if (keyword === 'msgstr') this.message.translations.push(this.open)
    else if (keyword === 'msgctxt') this.message.context = this.open
    else this.message.source.push(this.open)
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
    const {built} = this.open
    decodePo(raw, start + from, built)
    // what parts it from the next piece stands for nothing
    built.atomic('', start + from + raw.length, start + from + raw.length)
  }

  private finish(): void {
    const build = ({built, at}: Part) => ({...built.build(), at})
    const {context, fuzzy} = this.message
    const source = this.message.source.map(build)
    const translations = this.message.translations.map(build)
    this.message = {context: undefined, source: [], translations: [], fuzzy: false}
    this.open = undefined
    if (source[0]?.text === '') {
      this.header(translations[0])
      return
    }
    const translated = fuzzy ? [] : translations.filter(({text}) => text.trim() !== '')
    this.messages.push({context: context && build(context).text, source, translations, fuzzy})
    const locale = translated.length > 0 ? this.locale : undefined
    for (const value of translated.length > 0 ? translated : source) {
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
