import type {Encode} from '../edit.js'
import {type Mapped, MappedBuilder} from '../mapped.js'
import type {Range} from '../offset-map.js'
import type {Document} from '../segment.js'
import type {DataNode} from './node.js'
import type {Step} from './selector.js'
import {dataSegments} from './strings.js'
import {type Field, scanTable} from './table.js'

export interface CsvOptions {
  /** what parts the fields; without it, the mark that the first line has most of */
  delimiter?: string
  select?: readonly Step[][]
}

const delimiters = [',', ';', '\t', '|']

/** Reads the fields of a table (CSV, RFC 4180). Its first row names the columns, unless it reads like the others. */
export function readCsv(text: string, options: CsvOptions): Document {
  const delimiter = options.delimiter ?? delimiterOf(text)
  const {rows, errors} = scanTable(text, delimiter)
  const [head = []] = rows
  const names = head.map((field) => decodeField(text, field).text.trim())
  const named = rows.length > 1 && isHeader(names)
  const items = (named ? rows.slice(1) : rows).map((row): DataNode => {
    const entries = row.map((field, column) => ({
      key: (named && names[column]) || String(column),
      value: fieldNode(text, field, delimiter),
    }))
    return {kind: 'map', entries}
  })
  return {...dataSegments({kind: 'list', items}, options.select), comments: [], errors}
}

function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1)
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((mark) => bare.split(mark).length)
  return delimiters[counts.indexOf(Math.max(...counts))] as string
}

/** Names are short, all there, each once, and no sentences. */
function isHeader(names: string[]): boolean {
  return new Set(names).size === names.length && names.every((name) => /^[^.!?]{1,60}$/.test(name))
}

function fieldNode(source: string, field: Field, delimiter: string): DataNode {
  const {text} = decodeField(source, field)
  return {
    kind: 'string',
    text,
    at: field.start,
    read: () => decodeField(source, field),
    encode: encoderOf(source, field, delimiter),
  }
}

function decodeField(source: string, {start, end, quoted}: Field): Mapped {
  const built = new MappedBuilder()
  let from = start
  if (quoted) {
    for (let at = source.indexOf('""', start); at >= 0 && at + 2 <= end; at = source.indexOf('""', at + 2)) {
      built.verbatim(source.slice(from, at), from).atomic('"', at, at + 2)
      from = at + 2
    }
  }
  return built.verbatim(source.slice(from, end), from).build()
}

/** Inside quotes they are doubled; a field without takes them when the text asks for it. */
function encoderOf(source: string, field: Field, delimiter: string): Encode {
  const doubled = (text: string) => text.replaceAll('"', '""')
  return (text: string, place: Range) => {
    if (field.quoted) return {...place, text: doubled(text)}
    if (!/["\r\n]/.test(text) && !text.includes(delimiter)) return {...place, text}
    const before = source.slice(field.start, place.start)
    const after = source.slice(place.end, field.end)
    return {start: field.start, end: field.end, text: `"${doubled(before + text + after)}"`}
  }
}
