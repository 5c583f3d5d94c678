import {placeholders} from '../text/placeholders.js'

/** A placeholder of a text under the name that it has in every language. */
export interface NamedPlaceholder {
  /** with the marks of its template language, formats and filters left out: `{{name}}`, `{count}`, `%1$s` */
  name: string
  /** UTF-16 offsets into the text */
  start: number
  end: number
}

/** Opening mark, the rest, closing mark; of each, what stands in between names it. */
const wrapped: [RegExp, open: string, close: string][] = [
  [/^\{\{\{?[~-]?\s*(.*?)\s*[~-]?\}?\}\}$/s, '{{', '}}'],
  [/^\{%([^\s%].*?)%\}$/s, '{%', '%}'],
  [/^\$\{\s*(.*?)\s*\}$/s, '${', '}'],
  [/^#\{\s*(.*?)\s*\}$/s, '#{', '}'],
  [/^%\{\s*(.*?)\s*\}$/s, '%{', '}'],
  [/^\{\s*(.*?)\s*\}$/s, '{', '}'],
  [/^<%[=-]\s*(.*?)\s*-?%>$/s, '<%= ', ' %>'],
  [/^\$t\(\s*(.*?)\s*\)$/s, '$t(', ')'],
]
/** A helper, a branch or a remark of a template, not something it puts in. */
const control = /^(?:[#/^!>&]|else\b)/
/** Where the name ends and a format, a filter or a fallback begins. */
const format = /\s*[,|:].*$/s
const printf = /^%(?:(\d+)\$)?[-+0]?\d{0,3}(?:\.\d+)?l{0,2}([sdiuf@])$/
const choice = /^\{\s*([^\s,{}]+)\s*,\s*(?:plural|select|selectordinal)\s*,/
/** Nobody puts choices deeper into one another; each level is read anew. */
const deepest = 5
const links = /(?:https?:\/\/|www\.)[^\s<>"']+/g

/**
 * The placeholders of a text, in order. Left out are those that are not the same in every language: branches of templates, and
 * what an agent fills in by hand (`[your name]`). The texts of an ICU choice are read too.
 *
 * @example namedPlaceholders('{{ name | capitalize }}, {n, plural, one {a day} other {# days}}') // {{name}}, {n}
 */
export function namedPlaceholders(text: string): NamedPlaceholder[] {
  return named(text, 0)
}

function named(text: string, depth: number): NamedPlaceholder[] {
  const runs = placeholders(text).sort((a, b) => a.start - b.start || b.end - a.end)
  const urls = text.includes('%')
    ? Array.from(text.matchAll(links), ({0: {length}, index}) => [index, index + length])
    : []
  const found: NamedPlaceholder[] = []
  let reached = 0
  let unnumbered = 0
  for (const {start, end} of runs) {
    if (start < reached) continue
    const written = text.slice(start, end)
    // in an address, % writes a character
    if (/^%[^{(]/.test(written) && urls.some(([from, to]) => start >= (from as number) && start < (to as number)))
      continue
    reached = end
    const argument = choice.exec(written)
    if (argument) {
      found.push({name: `{${argument[1]}}`, start, end}, ...inChoice(text, start, end, argument[0].length, depth))
      continue
    }
    const [, number, type] = printf.exec(written) ?? []
    const name = type ? `%${number ?? ++unnumbered}$${type}` : nameOf(written)
    if (name !== undefined) found.push({name, start, end})
  }
  return found
}

function nameOf(written: string): string | undefined {
  // by hand, in the words of the language
  if (written.startsWith('[') && !written.startsWith('[[')) return undefined
  for (const [form, open, close] of wrapped) {
    const inner = form.exec(written)?.[1]
    if (inner === undefined) continue
    if (control.test(inner)) return undefined
    const name = inner.replace(format, '')
    return name === '' || (open === '{' && /\s/.test(name)) ? undefined : open + name + close
  }
  return /^\{%|^\{\{|^<%/.test(written) ? undefined : written
}

/** The placeholders in the texts of a choice: `one {# day for {name}}`. */
function inChoice(text: string, start: number, end: number, head: number, outer: number): NamedPlaceholder[] {
  const found: NamedPlaceholder[] = []
  if (outer === deepest) return found
  let depth = 0
  let from = 0
  for (let at = start + head; at < end - 1; at++) {
    if (text[at] === '{' && depth++ === 0) from = at + 1
    else if (text[at] === '}' && --depth === 0) {
      for (const inner of named(text.slice(from, at), outer + 1))
        found.push({name: inner.name, start: inner.start + from, end: inner.end + from})
    }
  }
  return found
}
