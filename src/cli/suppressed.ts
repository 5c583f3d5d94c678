import type {Lines} from '../documents/lines.js'
import type {Comment} from '../documents/segment.js'
import {nearest} from '../nearest.js'
import type {LocatedFinding, SuppressedFinding, Translate} from '../reporters/index.js'
import {type Directive, kinds, readDirective, type UnknownDirective} from '../suppressions/directive.js'
import {Suppressions} from '../suppressions/suppress.js'
import type {Severity} from '../types.js'
import {placeOf} from './place.js'
import {withSuggestion} from './suggest.js'
import {type SuppressionRule, suppressionPage} from './suppression-rules.js'

/** What a run does with the rules, as far as comments care. */
export interface RunningRules {
  /** names of all rules */
  ids: readonly string[]
  /** whether a rule looks for its faults wherever the text is read */
  runs: (rule: string) => boolean
  /** whether every rule does that is not off by itself */
  allRun: boolean
  /** of what the comments themselves do wrong */
  severities: Readonly<Record<SuppressionRule, Severity | 'off'>>
}

type Unprinted = Omit<LocatedFinding, 'fingerprint'>

export interface SuppressionContext {
  path: string
  lines: Lines
  /** BCP 47 tag of the reader's language */
  language: string
  translate: Translate
  rules: () => Promise<RunningRules>
  /** whether all of the file was checked; of one that was not, no comment is known to be idle */
  complete: boolean
}

/** The findings of a file with the directive that suppresses each, and what the comments do wrong. */
export interface Suppressed<T> {
  decided: {finding: T; by?: Directive}[]
  faults: Unprinted[]
}

/** Lets the comments of a file decide on its findings. Those without a word to the linter cost nothing. */
export async function suppress<T extends Unprinted>(
  findings: readonly T[],
  comments: readonly Comment[],
  context: SuppressionContext,
): Promise<Suppressed<T>> {
  const read = comments.flatMap((comment) => readDirective(comment) ?? [])
  if (read.length === 0) return {decided: findings.map((finding) => ({finding})), faults: []}
  const directives = read.filter((directive) => 'kind' in directive)
  const suppressions = new Suppressions({...context, directives})
  const decided = findings.map((finding) => {
    const by = suppressions.suppressing(finding)
    return by ? {finding, by} : {finding}
  })
  const rules = await context.rules()
  const faults = new Faults(context, rules)
  return {decided, faults: read.flatMap((directive) => faults.of(directive, suppressions))}
}

/** What the comments do wrong, as findings. */
class Faults {
  constructor(
    private readonly context: SuppressionContext,
    private readonly rules: RunningRules,
  ) {}

  of(directive: Directive | UnknownDirective, suppressions: Suppressions): Unprinted[] {
    if (!('kind' in directive)) return this.unknownKind(directive)
    const unknown = directive.rules.filter((rule) => !this.rules.ids.includes(rule))
    return [...unknown.flatMap((rule) => this.unknownRule(rule, directive)), ...this.idle(directive, suppressions)]
  }

  private unknownKind({name, comment}: UnknownDirective): Unprinted[] {
    const {translate} = this.context
    const message = translate('suppression.unknown', {name, known: kinds.join(', ')})
    return this.fault('invalid-suppression', withSuggestion(message, nearest(name, kinds), translate), comment)
  }

  private unknownRule(name: string, {comment}: Directive): Unprinted[] {
    const {translate} = this.context
    const {ids} = this.rules
    const message = translate('usage.unknown.rule', {name, known: ids.join(', ')})
    return this.fault('invalid-suppression', withSuggestion(message, nearest(name, ids), translate), comment)
  }

  private idle(directive: Directive, suppressions: Suppressions): Unprinted[] {
    if (!this.context.complete) return []
    const {ids, runs, allRun} = this.rules
    const known = (rule: string) => ids.includes(rule)
    const {rules, whole} = suppressions.idle(directive, (rule) => known(rule) && runs(rule), allRun)
    // a name that is not known has its own report
    const named = rules.filter(known)
    if (!whole && named.length === 0) return []
    const key = directive.kind === 'enable' ? 'idleEnable' : whole ? 'idle' : 'idleRules'
    const message = this.context.translate(`suppression.${key}`, {rules: named.join(', '), count: named.length})
    return this.fault('unused-suppression', message, directive.comment)
  }

  private fault(rule: SuppressionRule, message: string, comment: Comment): Unprinted[] {
    const severity = this.rules.severities[rule]
    if (severity === 'off') return []
    const {lines, language} = this.context
    const place = placeOf(comment, lines)
    const about = {rule, frame: '', severity, message, quote: comment.text, phrases: [], url: suppressionPage}
    return [{...about, ...place, locale: language}]
  }
}

/** A finding as reports tell of it that show what is suppressed. */
export function suppressedFinding(finding: LocatedFinding, {reason}: Directive): SuppressedFinding {
  return {...finding, ...(reason && {reason})}
}
