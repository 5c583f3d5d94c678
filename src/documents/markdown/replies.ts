import type {Code, RootContent} from 'mdast'
import {isReply} from '../prose.js'

const prose = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown'])

/**
 * Tells the fenced blocks that are saved replies from those that are code. Many teams keep their replies
 * between fences under a heading, to copy them with one click. The rule: among the blocks of one section
 * (from a heading to the next) or of one list item, every block is a fence without a language (or `text`,
 * `md`), a comment, or a bold line that names the reply; and what stands in the fence reads as sentences. A
 * fence with other prose beside it shows code or an example.
 */
export function savedReplies(blocks: readonly RootContent[]): Set<Code> {
  const found = new Set<Code>()
  let section: RootContent[] = []
  for (const block of [...blocks, undefined]) {
    if (block && block.type !== 'heading' && block.type !== 'thematicBreak') {
      section.push(block)
      continue
    }
    if (section.every(fits))
      for (const node of section) if (node.type === 'code' && isReply(node.value)) found.add(node)
    section = []
  }
  return found
}

function fits(node: RootContent, index: number): boolean {
  if (node.type === 'code') return prose.has(node.lang?.toLowerCase() ?? '')
  if (node.type === 'html') return node.value.startsWith('<!--')
  const [only, ...others] = node.type === 'paragraph' ? node.children : []
  return (
    others.length === 0 && (only?.type === 'strong' || (index === 0 && only?.type === 'text' && isTitle(only.value)))
  )
}

/** A few words without the mark that ends a sentence or announces what follows. */
function isTitle(value: string): boolean {
  return value.split(/\s+/).length <= 8 && !/[.!?:…]$/.test(value.trim())
}
