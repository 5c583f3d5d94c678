import type {ParseLatin} from 'parse-latin'
import type {CompiledPatterns} from '../pattern/compiled.js'
import type {WritingRules} from '../text/words.js'
import type {Channel, Preset, Severity} from '../types.js'

/** How a rule turns matches into findings; each kind is a file of `src/rules/`. */
export type RuleKind = 'patterns' | 'count' | 'terms' | 'spelling' | 'translation'

/** Where an exception of a frame is looked for. */
export type Scope = 'match' | 'before' | 'after' | 'sentence' | 'next' | 'previous'

export interface PackFrame {
  id: string
  /** index into `LocalePack.rules` */
  rule: number
  /** a symbol of the compiled patterns for each scope */
  unless: Partial<Record<Scope, number>>
  /** `false`: not in questions; `only`: nowhere else */
  question?: false | 'only'
  /** `false`: not in the channel `article` */
  articles?: false
  /** in place of patterns: what the frame finds in how the text is written */
  writing?: 'capitals' | 'exclamation'
  /** in place of the rule's */
  message?: string
  /** keys of phrases, in place of the rule's */
  phrases?: string[]
}

export interface PackRule {
  id: string
  kind: RuleKind
  severity: Severity | 'off'
  presets: Preset[]
  title: string
  message: string
  phrases: string[]
  limits?: {message: number; conversation: number}
  /** of the kind `spelling`: words that are right besides the dictionary's, parted by spaces */
  vocabulary?: string
  /** channel → severity there */
  channels?: Partial<Record<Channel, Severity>>
  /** page of a rule that is not one of politesse's own; '' where it has none */
  url?: string
}

/** A wording never to flag: in any rule, or in one. */
export type Allowed = string | {rule: string; text: string}

/** A term of the kind `terms` and its plain word. */
export interface Term {
  plain: string
  /** replacements that drop in: `form=plain form` parted by `|`; absent where none does; '' where `plain` itself does */
  forms?: string
}

/** A built locale pack: what `politesse/locales/<tag>` exports. Plain data but for the parser. */
export interface LocalePack {
  /** BCP 47 tag, such as `fr` */
  tag: string
  /** the language's own name */
  name: string
  parser: new () => ParseLatin
  writing: WritingRules
  /** most frequent letter triples of the language, most frequent first, for telling languages apart */
  trigrams: string
  patterns: CompiledPatterns
  /** in the order of precedence */
  rules: PackRule[]
  frames: PackFrame[]
  /** what patterns that are terms stand for */
  terms: Term[]
  /** i18next resources, scenario → key → text */
  phrases: Record<string, Record<string, string>>
  /** wordings never to flag */
  allow?: Allowed[]
}
