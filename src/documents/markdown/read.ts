import type {Code, Nodes, Paragraph, Parents, RootContent} from 'mdast'
import {align} from '../align.js'
import {asChannel} from '../channel.js'
import {readFrontMatter} from '../front-matter.js'
import {htmlComments} from '../html/comments.js'
import {readHtml} from '../html/read.js'
import {asLocale} from '../locale.js'
import type {Comment, Document, Segment} from '../segment.js'
import {shiftComment, shiftedBy} from '../shift.js'
import {encodeFenced, encodeHtmlBlock, encodeMarkdown} from './encode.js'
import {readInline} from './inline.js'
import {takeMdxComments} from './mdx.js'
import {savedReplies} from './replies.js'
import {parseMarkdown} from './tree.js'

type Piece = Segment

/** Reads a Markdown text: a segment a paragraph, list paragraph, table cell, heading or saved reply. */
export function readMarkdown(text: string, options: {mdx: boolean}): Document {
  const {length, locale, channel, comments} = readFrontMatter(text)
  const body = text.slice(length)
  const about = {
    ...(asLocale(locale) && {locale: asLocale(locale), localeFrom: 'data' as const}),
    ...(asChannel(channel) && {channel: asChannel(channel)}),
  }
  const mdx = options.mdx ? takeMdxComments(body) : undefined
  const reader = new BlockReader(mdx?.text ?? body, options.mdx)
  const segments = reader.read().map((piece) => ({
    ...about,
    ...piece,
    map: piece.map.shifted(length),
    encode: shiftedBy(length, piece.encode),
  }))
  const inBody = [...(mdx?.comments ?? []), ...reader.comments].sort((a, b) => a.start - b.start)
  return {segments, comments: [...comments, ...inBody.map((comment) => shiftComment(comment, length))], errors: []}
}

/** GitHub's and Microsoft's boxes are written as quotations, and are the writer's own words. */
const alert = /^\[!\w+\]\s*/
const mdxModule = /^(?:import|export)\s/

class BlockReader {
  readonly comments: Comment[] = []
  private readonly pieces: Piece[] = []
  private replies = new Set<Code>()

  constructor(
    private readonly source: string,
    private readonly mdx: boolean,
  ) {}

  read(): Piece[] {
    const root = parseMarkdown(this.source)
    if (this.source.includes('<!--')) this.note(root)
    this.children(root)
    return this.pieces
  }

  private note(node: Nodes): void {
    if (node.type === 'html') {
      const start = node.position?.start.offset ?? 0
      for (const comment of htmlComments(this.slice(node))) this.comments.push(shiftComment(comment, start))
    } else if ('children' in node) for (const child of node.children) this.note(child)
  }

  private children(node: Parents): void {
    if (node.type === 'root' || node.type === 'listItem') {
      for (const reply of savedReplies(node.children as RootContent[])) this.replies.add(reply)
    }
    for (const child of node.children) this.block(child)
  }

  private block(node: Nodes): void {
    if (node.type === 'paragraph') this.paragraph(node)
    else if (node.type === 'heading' || node.type === 'tableCell') {
      this.add({
        ...readInline(node.children, this.source),
        encode: encodeMarkdown(this.source, {mdx: this.mdx, table: node.type === 'tableCell'}),
        role: node.type === 'heading' ? 'heading' : 'text',
      })
    } else if (node.type === 'html') this.html(node)
    else if (node.type === 'code') this.code(node)
    else if (node.type === 'blockquote' && !isAlert(node)) return
    else if ('children' in node) this.children(node)
  }

  private paragraph(node: Paragraph): void {
    if (isLinks(node) || (this.mdx && mdxModule.test(this.slice(node)))) return
    const piece = readInline(node.children, this.source)
    const encode = encodeMarkdown(this.source, {mdx: this.mdx})
    const mark = alert.exec(piece.text)?.[0].length ?? 0
    // the alert's own name stays in the text as spaces, so that the map need not change
    this.add({map: piece.map, text: ' '.repeat(mark) + piece.text.slice(mark), role: 'text', encode})
  }

  private html(node: Nodes & {value: string}): void {
    const outer = align(this.slice(node), node.position?.start.offset ?? 0, node.value)
    for (const {text, map, role, locale} of readHtml(node.value))
      this.add({
        text,
        map: map.through(outer.map),
        role,
        encode: encodeHtmlBlock,
        ...(locale && {locale, localeFrom: 'data'}),
      })
  }

  private code(node: Code): void {
    if (!this.replies.has(node)) return
    const start = node.position?.start.offset ?? 0
    const first = this.source.indexOf('\n', start) + 1
    const content = this.source.slice(first, node.position?.end.offset)
    this.add({...align(content, first, node.value), role: 'text', channel: 'macro', encode: encodeFenced})
  }

  private add(piece: Piece): void {
    if (/\p{L}/u.test(piece.text)) this.pieces.push(piece)
  }

  private slice(node: Nodes): string {
    return this.source.slice(node.position?.start.offset, node.position?.end.offset)
  }
}

function isAlert(node: Parents): boolean {
  const [first] = node.children
  const [text] = first?.type === 'paragraph' ? first.children : []
  return text?.type === 'text' && alert.test(text.value)
}

/** Nothing but links: a list of articles or buttons, whose titles often speak for the customer. */
function isLinks(node: Paragraph): boolean {
  const links = node.children.filter(({type}) => type === 'link' || type === 'linkReference')
  return (
    links.length > 0 &&
    node.children.every((child) => links.includes(child) || (child.type === 'text' && !/\p{L}/u.test(child.value)))
  )
}
