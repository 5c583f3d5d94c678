import type {Nodes, Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'

interface Parser {
  parse(text: string): Root
}

/** Sentences one after the other, each word in square brackets where it is not plain letters and figures. */
export function outline(parser: Parser, text: string): string[] {
  const sentences: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'SentenceNode') {
      sentences.push(
        node.children
          .map((child) => {
            const value = textOf(child)
            if (child.type === 'WhiteSpaceNode') return ' '
            return child.type === 'WordNode' && !/^[\p{L}\d]+$/u.test(value) ? `[${value}]` : value
          })
          .join(''),
      )
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parser.parse(text))
  return sentences
}

/** Nodes whose place in the text is not where their value stands. */
export function misplaced(parser: Parser, text: string): string[] {
  const wrong: string[] = []
  const visit = (node: Nodes) => {
    const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: text.length}}
    if (text.slice(start.offset, end.offset) !== textOf(node)) wrong.push(`${node.type} ${textOf(node)}`)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parser.parse(text))
  return wrong
}
