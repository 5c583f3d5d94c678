import type {Root} from 'mdast'
import {type CompileContext, type Extension, fromMarkdown, type Token} from 'mdast-util-from-markdown'
import {gfmTable} from 'micromark-extension-gfm-table'

/**
 * Parses Markdown with tables. The rest of GitHub's dialect is left out on purpose: its bare addresses
 * become links without a place in the file, and the linter knows an address when it sees one.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {extensions: [gfmTable()], mdastExtensions: [tables]})
}

function cell(this: CompileContext, token: Token): void {
  this.enter({type: 'tableCell', children: []}, token)
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token)
}

/**
 * Tables for reading only: the package that does this brings a Markdown writer along, which doubles the
 * time to start.
 */
const tables: Extension = {
  enter: {
    table(token) {
      this.enter({type: 'table', align: [], children: []}, token)
    },
    tableRow(token) {
      this.enter({type: 'tableRow', children: []}, token)
    },
    tableData: cell,
    tableHeader: cell,
  },
  exit: {table: exit, tableRow: exit, tableData: exit, tableHeader: exit},
}
