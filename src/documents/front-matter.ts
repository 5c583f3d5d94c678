/** What a Markdown file says of itself. */
export interface FrontMatter {
  /** length of the front matter with its fences; 0 where there is none */
  length: number
  locale?: string
  channel?: string
}

const fenced = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/
const field =
  /^["']?(lang|language|locale|ms\.locale|channel)["']?[ \t]*[:=][ \t]*["']?([\w-]+)["']?[ \t]*(?:#.*)?\r?$/gm

/**
 * Reads the front matter of a Markdown text (YAML between `---`, TOML between `+++`). Two plain fields are
 * all that is wanted of it, so they are read off the lines, and no parser has to be loaded.
 */
export function readFrontMatter(text: string): FrontMatter {
  const length = fenced.exec(text)?.[0].length ?? 0
  const found: FrontMatter = {length}
  for (const [, name, value] of text.slice(0, length).matchAll(field)) {
    if (name === 'channel') found.channel ??= value
    else found.locale ??= value
  }
  return found
}
