import {type Encode, escaping} from '../edit.js'
import {htmlReference} from '../entities.js'
import {encodeHtml} from '../html/encode.js'
import {asLocale} from '../locale.js'
import {MappedBuilder, opaque} from '../mapped.js'
import type {Comment, Document, DocumentError, Segment} from '../segment.js'
import {valueSegments} from '../value.js'
import {type XliffPair, xliffEntries} from './entries.js'
import {attribute, scanXml, type XmlToken} from './scan.js'

/** Elements of a line that stand for a word of another's: a placeholder, a line break, an image. */
const placeholders = new Set(['x', 'ph', 'bx', 'ex', 'cp'])
/** Their content is markup of the original file. */
const native = new Set(['bpt', 'ept', 'it'])
const units = new Set(['trans-unit', 'segment', 'unit'])
/** Proposals and remarks that reach nobody. */
const aside = new Set(['alt-trans', 'matches', 'note', 'notes', 'metadata', 'originalData', 'skeleton', 'glossary'])

interface Text {
  built: MappedBuilder
  locale: string | undefined
  cdata: boolean
  /** UTF-16 offset in the file behind its opening tag */
  at: number
  /** names of its placeholders */
  inline: string[]
}

/**
 * Reads XLIFF 1.2 and 2: the translation of each unit, and the source text of what has none. The file, or the text itself,
 * names the languages.
 */
export function readXliff(text: string): Document {
  const reader = new XliffReader(text)
  reader.read()
  const {segments, comments, errors} = reader
  return {segments, entries: () => xliffEntries(reader.pairs), comments, errors}
}

class XliffReader {
  readonly segments: Segment[] = []
  readonly comments: Comment[] = []
  readonly errors: DocumentError[] = []
  /** the elements that are open, each with whether it or one outside of it is aside, or native */
  private readonly stack: {name: string; aside: boolean; native: boolean}[] = []
  readonly pairs: XliffPair[] = []
  /** of the unit that is open: what names it, and whether its text is to be translated */
  private named: {id?: string | undefined; fixed?: boolean} = {}
  private languages: {source?: string | undefined; target?: string | undefined} = {}
  private source: Text | undefined
  private target: Text | undefined
  /** the text that is being read */
  private open: Text | undefined

  constructor(private readonly text: string) {}

  read(): void {
    for (const token of scanXml(this.text, (offset) => this.report('stray', offset))) this.token(token)
    if (this.stack.length > 0) this.report(`</${this.stack.at(-1)?.name}>`, this.text.length)
    this.unit()
  }

  private token(token: XmlToken): void {
    const {kind, name, start, end} = token
    if (kind === 'comment') {
      this.comments.push({text: this.text.slice(start + 4, end - 3).trim(), start, end})
    } else if (kind === 'open') {
      const outer = this.stack.at(-1)
      if (!outer?.aside) this.enter(token)
      this.stack.push({
        name,
        aside: outer?.aside === true || aside.has(name),
        native: outer?.native === true || native.has(name) || placeholders.has(name),
      })
    } else if (kind === 'empty') {
      if (placeholders.has(name)) this.placeholder(token)
      // an empty target stands there and says nothing
      else if (name === 'target' && !this.stack.at(-1)?.aside) {
        this.enter(token)
        this.open = undefined
      }
    } else if (kind === 'close') this.close(token)
    else if (this.open && !this.stack.at(-1)?.native) this.words(token)
  }

  private enter({name, start, end}: XmlToken): void {
    const written = this.text.slice(start, end)
    if (name === 'xliff' || name === 'file') {
      this.languages = {
        source: attribute(written, '(?:source-language|srcLang)') ?? this.languages.source,
        target: attribute(written, '(?:target-language|trgLang)') ?? this.languages.target,
      }
    } else if (name === 'source' || name === 'target') {
      const locale = asLocale(attribute(written, 'xml:lang') ?? this.languages[name])
      this.open = {built: new MappedBuilder(), locale, cdata: false, at: end, inline: []}
      this[name] = this.open
    } else if (units.has(name)) {
      const id = attribute(written, 'id')
      // a segment of a unit is named by both
      this.named = {
        id: name === 'segment' && this.named.id !== undefined ? `${this.named.id}/${id ?? ''}` : id,
        fixed: attribute(written, 'translate') === 'no' || (name === 'segment' && this.named.fixed === true),
      }
    } else if (placeholders.has(name)) this.placeholder({start, end})
  }

  private placeholder({start, end}: Pick<XmlToken, 'start' | 'end'>): void {
    if (!this.open) return
    this.open.built.markup(opaque, start, end)
    const written = this.text.slice(start, end)
    const [, tag] = /^<([^\s/>]+)/.exec(written) ?? []
    const id = attribute(written, 'id')
    // a bare "1" would tell nobody what is missing
    const named = id === undefined ? undefined : `<${tag} id="${id}"/>`
    this.open.inline.push(attribute(written, 'equiv-text') ?? attribute(written, 'equiv') ?? named ?? written)
  }

  private close({name, start}: XmlToken): void {
    const at = this.stack.findLastIndex((outer) => outer.name === name)
    // a tag that was never opened closes nothing; one that was closes what is open inside it
    if (at < 0 || at < this.stack.length - 1) this.report(`</${name}>`, start)
    if (at < 0) return
    this.stack.length = at
    if (name === 'source' || name === 'target') this.open = undefined
    else if (units.has(name)) this.unit()
  }

  private words({kind, start, end}: XmlToken): void {
    const {built} = this.open as Text
    if (kind === 'cdata') {
      ;(this.open as Text).cdata = true
      built.verbatim(this.text.slice(start + 9, end - 3), start + 9)
      return
    }
    let from = start
    for (let at = this.text.indexOf('&', start); at >= 0 && at < end; at = this.text.indexOf('&', at + 1)) {
      const found = htmlReference(this.text, at)
      if (!found) continue
      built.verbatim(this.text.slice(from, at), from).atomic(found.text, at, at + found.length)
      from = at + found.length
    }
    built.verbatim(this.text.slice(from, end), from)
  }

  private unit(): void {
    const texts = [this.target, this.source].map((text) => text && {...text, ...text.built.build()})
    const text = texts.find((found) => found?.text.trim())
    const [target, source] = texts
    if (source && !this.named.fixed) {
      this.pairs.push({id: this.named.id ?? source.text, source, target})
    }
    this.source = this.target = this.open = undefined
    if (!text) return
    const encode = text.cdata ? encodeCdata : encodeXml
    this.segments.push(...valueSegments({...text, encode}, {locale: text.locale}))
  }

  /** The first slip is the one that helps. */
  private report(detail: string, offset: number): void {
    if (this.errors.length === 0) this.errors.push({code: 'xml', detail, offset})
  }
}

const encodeXml: Encode = escaping(encodeHtml)
const encodeCdata: Encode = (text, place) => (text.includes(']]>') ? undefined : {...place, text})
