import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'

/**
 * Parses Markdown with tables. The rest of GitHub's dialect is left out on purpose: its bare addresses become links without
 * a place in the file, and the linter knows an address when it sees one.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()]})
}
