/** How urgent a finding is; `off` silences a rule. */
export type Severity = 'error' | 'warning' | 'info'

/** How many expressions a counting rule, such as `repeated-apology`, allows. */
export interface Limits {
  /** in one message */
  message: number
  /** in all messages of a conversation */
  conversation: number
}

/** Options of a rule. Only counting rules take any: their limits. */
export type RuleOptions = Partial<Limits>

/**
 * What a rule is set to: a severity, or a severity with options. `off` silences the rule.
 *
 * @example ['warning', {message: 1, conversation: 2}]
 */
export type RuleSetting = Severity | 'off' | [Severity | 'off', RuleOptions]

/** Where the text will be read. `article` is a help-centre page, `macro` a template. */
export type Channel = 'chat' | 'email' | 'phone' | 'social' | 'article' | 'macro'

/** A set of rules: `core` has the five that a support lead asks for first. */
export type Preset = 'core' | 'recommended' | 'all'

/**
 * Knows the words of a language. `createSpeller` of `politesse/spelling` makes one from a dictionary; any other object with
 * these two methods will do.
 */
export interface Speller {
  /** whether a word is spelled right, its capitals included */
  correct(word: string): boolean
  /** words that may have been meant, the likeliest first */
  suggest(word: string): string[]
}

/** A phrase of the phrasebook that a finding recommends. Parameters stand in it as `{{name}}`. */
export interface PhraseSuggestion {
  /** i18next key, such as `callback.commit`; `spelling.suggestion` where the text is a word of the dictionary */
  key: string
  text: string
}

/** A replacement of `text.slice(start, end)`. Offsets are UTF-16, into the string that was linted. */
export interface Fix {
  start: number
  end: number
  text: string
}

/** One fault. `text.slice(start, end) === quote` holds for the string that was linted. */
export interface Finding {
  /** name of the rule, such as `vague-wait` */
  rule: string
  /** the frame of the rule that matched, such as `contact-soon` */
  frame: string
  severity: Severity
  /** what is wrong and what to do, in the reader's language */
  message: string
  /** UTF-16 offset of the first character */
  start: number
  /** UTF-16 offset behind the last character */
  end: number
  quote: string
  phrases: PhraseSuggestion[]
  /** only where the replacement drops in */
  fix?: Fix
  /** page of the rule; '' for a rule of one's own that names none */
  url: string
}

export interface LintOptions {
  /** BCP 47 tag of a loaded pack; detected among the loaded packs when absent */
  locale?: string
  channel?: Channel
}

export interface LintResult {
  /** the locale that the text was read in */
  locale: string
  /** in the order of their places */
  findings: Finding[]
}

export interface FixResult {
  text: string
  /** offsets are those of the text as it was when the fix was made */
  applied: Finding[]
  /** of `text` */
  remaining: Finding[]
}
