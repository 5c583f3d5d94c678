import type {LocalePack, PackRule, RuleKind, Term} from '../pack/types.js'
import {fold} from '../text/fold.js'
import type {Fix, PhraseSuggestion} from '../types.js'
import type {Match} from './matches.js'
import {withoutOverlap} from './select.js'

/** What a rule kind makes of its matches: the place, and what its message and fix need. */
export interface Hit extends Match {
  params?: Record<string, string | number>
  /** in place of the rule's */
  phrases?: PhraseSuggestion[]
  fix?: Fix
}

export interface KindContext {
  text: string
  pack: LocalePack
  /** expressions counted in earlier turns of the same conversation */
  counted: number
}

/** One rule kind: turns a rule's matches in one message into hits. */
type Kind = (matches: Match[], rule: PackRule, context: KindContext) => Hit[]

/** Matches of one fault that stand so near belong together: words between them. */
const near = 3

/**
 * `patterns`: one hit a sentence, over all that stands together. Who mends the sentence mends all of it, and a second mark
 * on it says nothing new.
 */
const patterns: Kind = (matches) => {
  const hits: Hit[] = []
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = hits.at(-1)
    if (last?.sentence !== match.sentence) hits.push({...match})
    else if (match.from <= last.to + near && match.end > last.end) {
      last.to = match.to
      last.end = match.end
    }
  }
  return hits
}

/** `count`: every expression past the limit of the message, or of the conversation. */
const count: Kind = (matches, rule, {counted}) => {
  const limits = rule.limits ?? {message: 0, conversation: 0}
  return withoutOverlap(matches).flatMap((match, index): Hit[] => {
    const inMessage = index + 1
    if (inMessage > limits.message) return [{...match, params: {count: inMessage, limit: limits.message}}]
    if (counted > 0 && counted + inMessage > limits.conversation) {
      return [{...match, params: {count: counted + inMessage, limit: limits.conversation}}]
    }
    return []
  })
}

/** `terms`: every term that no bracket explains, with its plain word and, where that drops in, the fix. */
const terms: Kind = (matches, _rule, {text, pack}) =>
  // of two terms in the same place the later counts: a pack of one's own says another plain word
  withoutOverlap([...matches].sort((a, b) => b.term - a.term))
    .filter((match) => !isExplained(match, text))
    .map((match): Hit => {
      const term = pack.terms[match.term] as Term
      const quote = text.slice(match.start, match.end)
      const replacement = dropIn(term, quote)
      const hit: Hit = {...match, params: {plain: term.plain}}
      if (replacement !== undefined) hit.fix = {start: match.start, end: match.end, text: replacement}
      return hit
    })

/** The kinds that read matches. `spelling` reads words, `translation` compares files; they stand elsewhere. */
export const kinds: Record<Exclude<RuleKind, 'spelling' | 'translation'>, Kind> = {patterns, count, terms}

/** "firmware (the software inside the device)", or "the software inside the device (firmware)". */
function isExplained({start, end}: Match, text: string): boolean {
  const behind = /^[\s"'”’»]*([()])/.exec(text.slice(end, end + 10))?.[1]
  return behind === '(' || (behind === ')' && /\(["'“‘«\s]*$/.test(text.slice(Math.max(0, start - 5), start)))
}

function dropIn({plain, forms}: Term, quote: string): string | undefined {
  if (forms === undefined) return undefined
  if (forms === '') return likeCase(plain, quote)
  const pairs = new Map(forms.split('|').map((pair) => pair.split('=') as [string, string]))
  const spelled = quote.toLowerCase().replace(/\s+/g, ' ')
  const replacement = pairs.get(spelled) ?? pairs.get(fold(spelled))
  return replacement === undefined ? undefined : likeCase(replacement, quote)
}

/** A capital at the start of a word stays, unless the word is an acronym. */
function likeCase(replacement: string, quote: string): string {
  const capital = /^\p{Lu}\p{Ll}/u.test(quote)
  return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
