import type {Comment} from '../documents/segment.js'

export const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const

export type Kind = (typeof kinds)[number]

/** What a comment says to the linter. */
export interface Directive {
  kind: Kind
  /** names of rules, as written; none stands for all */
  rules: string[]
  reason?: string
  comment: Comment
}

/** A comment that speaks to the linter in words it does not know. */
export interface UnknownDirective {
  /** without its `politesse-` */
  name: string
  comment: Comment
}

const prefix = 'politesse-'
const firstWord = /^\S+/
/** XML forbids two hyphens in a comment, and word processors make a dash of them. */
const reasonMark = /(?:^|\s)(?:--+|—|–)(?:\s|$)/

/**
 * Reads what a comment says to the linter: `politesse-disable excuse, jargon -- why`. Under the key `politesse` of JSON the
 * prefix may be left out. Nothing for a comment that speaks to somebody else.
 */
export function readDirective(comment: Comment): Directive | UnknownDirective | undefined {
  const word = firstWord.exec(comment.text)?.[0] ?? ''
  const prefixed = word.startsWith(prefix)
  const name = prefixed ? word.slice(prefix.length) : word
  const kind = kinds.find((known) => known === name)
  if (!kind) return prefixed ? {name, comment} : undefined
  if (!prefixed && !comment.scope) return undefined
  const rest = comment.text.slice(word.length)
  const mark = reasonMark.exec(rest)
  const named = mark ? rest.slice(0, mark.index) : rest
  const reason = mark ? rest.slice(mark.index + mark[0].length).trim() : ''
  const rules = [...new Set(named.split(/[\s,]+/).filter(Boolean))]
  return {kind, rules, ...(reason && {reason}), comment}
}

/** Whether a directive speaks of a rule. */
export function names({rules}: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule)
}

/**
 * Writes a directive, without the marks of a comment.
 *
 * @param dash what stands before the reason, for formats whose comments cannot hold `--`
 */
export function writeDirective(kind: Kind, rule: string, reason: string, dash = '--'): string {
  return `${prefix}${kind} ${rule}${reason ? ` ${dash} ${reason}` : ''}`
}
