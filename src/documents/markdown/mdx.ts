import type {Comment} from '../segment.js'

const fenceOrComment =
  /^ {0,3}(```+|~~~+)[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))|`[^`\n]+`|\{\s*\/\*[\s\S]*?\*\/\s*\}/gm

/** The comments of an MDX text, which Markdown does not know, and the text with spaces in their place. */
export function takeMdxComments(source: string): {comments: Comment[]; text: string} {
  const comments: Comment[] = []
  if (!source.includes('/*')) return {comments, text: source}
  const text = source.replace(fenceOrComment, (found, _fence, start: number) => {
    if (found[0] !== '{') return found
    comments.push({text: found.replace(/^\{\s*\/\*|\*\/\s*\}$/g, '').trim(), start, end: start + found.length})
    return found.replace(/[^\r\n]/g, ' ')
  })
  return {comments, text}
}
