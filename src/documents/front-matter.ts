import type {Comment} from './segment.js'

/** What a Markdown file says of itself. */
export interface FrontMatter {
  /** length of the front matter with its fences; 0 where there is none */
  length: number
  locale?: string
  channel?: string
  comments: Comment[]
}

const fenced = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/
const field =
  /^["']?(lang|language|locale|ms\.(?:content)?locale|channel)["']?[ \t]*[:=][ \t]*["']?([\w-]+)["']?[ \t]*(?:#.*)?\r?$/gm
/** A line of its own: behind a value only a parser could tell it from text. */
const comment = /^[ \t]*#+([^\r\n]*)/gm

/**
 * Reads the front matter of a Markdown text (YAML between `---`, TOML between `+++`). Two plain fields are
 * all that is wanted of it, so they are read off the lines, and no parser has to be loaded.
 */
export function readFrontMatter(text: string): FrontMatter {
  const length = fenced.exec(text)?.[0].length ?? 0
  const front = text.slice(0, length)
  const comments = [...front.matchAll(comment)].map(({0: whole, 1: said = '', index}) => {
    const start = index + whole.indexOf('#')
    return {text: said.trim(), start, end: index + whole.trimEnd().length}
  })
  const found: FrontMatter = {length, comments}
  for (const [, name, value] of front.matchAll(field)) {
    if (name === 'channel') found.channel ??= value
    else found.locale ??= value
  }
  return found
}
