import type {PhrasingContent} from 'mdast'
import {type AlignRules, align, type Escape} from '../align.js'
import {markdownReference} from '../entities.js'
import {noteMark} from '../html/note-mark.js'
import {tagAt} from '../html/scan.js'
import {type Mapped, MappedBuilder, opaque} from '../mapped.js'
import {OffsetMap} from '../offset-map.js'

const rules: AlignRules = {
  escape: (raw, at) => (raw[at] === '\\' ? backslash(raw, at) : markdownReference(raw, at)),
  // a line break inside a paragraph is a space; what begins the next line is indentation, or the mark of an
  // alert
  fold: (space) => (space.includes('\n') ? '\n' : space),
  space: /\r?\n[ \t>]*|[ \t]+(?:\r?\n[ \t>]*)?/y,
}
const punctuation = /[!-/:-@[-`{-~]/
/** The mark of a footnote behind a word, or before the note. */
const footnote = /\[\^[^\][\s]{1,60}\](?::[ \t]*)?/g
/** HTML elements in a line whose content is nobody's prose. */
const opaqueTags = new Set(['code', 'kbd', 'samp', 'var', 'button', 'pre', 'script', 'style'])

/** Reads the words of a paragraph: markup vanishes, code and images become one opaque character. */
export function readInline(nodes: readonly PhrasingContent[], source: string): Mapped {
  const reader = new InlineReader(source)
  reader.read(nodes)
  return reader.out.build()
}

class InlineReader {
  readonly out = new MappedBuilder()
  /** an HTML element whose content is left out, and where it began */
  private inside: {name: string; start: number} | undefined

  constructor(private readonly source: string) {}

  read(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      if (node.type === 'html') this.tag(node.value, start, end)
      else if (this.inside) continue
      else if (node.type === 'text') this.text(node.value, start, end)
      else if (node.type === 'break') this.out.markup('\n', start, end)
      else if ('children' in node) this.read(node.children)
      else if (node.type !== 'footnoteReference') this.out.markup(opaque, start, end)
    }
  }

  private text(value: string, start: number, end: number): void {
    const {text, map} = align(this.source.slice(start, end), start, value.replaceAll('\r\n', '\n'), rules)
    // soft breaks are spaces to a reader; the map keeps their place
    const spoken = text.replaceAll('\n', ' ')
    if (!spoken.includes('[^')) {
      this.out.mapped(spoken, map)
      return
    }
    let from = 0
    const upTo = (at: number) => {
      this.out.mapped(spoken.slice(from, at), OffsetMap.identity(at - from, from).through(map))
    }
    for (const {0: found, index} of spoken.matchAll(footnote)) {
      upTo(index)
      from = index + found.length
    }
    upTo(spoken.length)
  }

  private tag(value: string, start: number, end: number): void {
    const tag = tagAt(value, 0)
    if (!tag || tag.kind === 'ignored') return
    const {name, kind} = tag
    if (this.inside) {
      if (kind !== 'close' || name !== this.inside.name) return
      if (opaqueTags.has(name)) this.out.markup(opaque, this.inside.start, end)
      this.inside = undefined
    } else if (name === 'br') this.out.markup('\n', start, end)
    else if (name === 'q') this.out.markup(kind === 'open' ? '“' : '”', start, end)
    else if (name === 'img') this.out.markup(opaque, start, end)
    else if (kind === 'open' && !value.endsWith('/>') && (opaqueTags.has(name) || noteMark(name, this.source, end)))
      this.inside = {name, start}
  }
}

function backslash(raw: string, at: number): Escape | undefined {
  const next = raw[at + 1]
  return next && punctuation.test(next) ? {length: 2, text: next} : undefined
}
