import type {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import {type Directive, names} from './directive.js'
import {reachOfLine, reachOfNextLine} from './reach.js'

/** What a directive is asked about; offsets are UTF-16, into the file. */
interface Found {
  rule: string
  start: number
}

/** A directive, what it holds for and what it was good for. Plain data: files may be read in other threads. */
export interface PlacedDirective extends Directive {
  /** of an order for one line: the stretch of the file that it holds for */
  reach?: Range
  /** rules of which it has suppressed something */
  used: string[]
}

/** Finds out what a directive of a text file holds for. */
export function placeDirective(path: string, lines: Lines, directive: Directive): PlacedDirective {
  const {kind, comment} = directive
  if (kind === 'disable-line') return {...directive, reach: reachOfLine(path, lines, comment), used: []}
  if (kind === 'disable-next-line') return {...directive, reach: reachOfNextLine(path, lines, comment), used: []}
  return {...directive, used: []}
}

/** Decides which findings of a file its comments suppress, and keeps count of what they are good for. */
export class Suppressions {
  private readonly scoped: readonly PlacedDirective[]
  private readonly flowing: readonly PlacedDirective[]

  /** @param directives in the order of their places; what they were good for is kept in them */
  constructor(private readonly directives: readonly PlacedDirective[]) {
    const blocks = directives.filter(({reach}) => !reach)
    this.flowing = blocks.filter(({comment}) => !comment.scope)
    this.scoped = blocks
      .filter(({comment}) => comment.scope)
      // the innermost first
      .sort((a, b) => size(a.comment.scope) - size(b.comment.scope))
  }

  /** The directive that suppresses a finding. The nearest one that speaks of the rule decides. */
  suppressing(found: Found): PlacedDirective | undefined {
    const decisive = this.decisive(found)
    if (!decisive || decisive.kind === 'enable') return undefined
    if (!decisive.used.includes(found.rule)) decisive.used.push(found.rule)
    return decisive
  }

  /** Of the rules that a directive names, those that it did not suppress anything of; of one for all, whether it is idle. */
  idle(
    directive: PlacedDirective,
    runs: (rule: string) => boolean,
    allRun: boolean,
  ): {rules: string[]; whole: boolean} {
    if (directive.kind === 'enable') {
      const rules = directive.rules.filter((rule) => !this.isDisabledBefore(directive, rule))
      const whole = directive.rules.length === 0 ? !this.isDisabledBefore(directive) : same(rules, directive.rules)
      return {rules, whole}
    }
    const {used} = directive
    if (directive.rules.length === 0) return {rules: [], whole: allRun && used.length === 0}
    const rules = directive.rules.filter((rule) => runs(rule) && !used.includes(rule))
    return {rules, whole: same(rules, directive.rules)}
  }

  private decisive({rule, start}: Found): PlacedDirective | undefined {
    const near = this.directives.find(
      (directive) => directive.reach && names(directive, rule) && holds(directive.reach, start),
    )
    if (near) return near
    const inner = this.scoped.find(
      (directive) => names(directive, rule) && directive.comment.scope && holds(directive.comment.scope, start),
    )
    return inner ?? this.flowing.findLast((directive) => directive.comment.start < start && names(directive, rule))
  }

  /** Whether there is something for an `enable` to end. */
  private isDisabledBefore(enable: PlacedDirective, rule?: string): boolean {
    const {scope} = enable.comment
    const before = scope
      ? [...this.scoped.filter((outer) => outer.comment.scope && encloses(outer.comment.scope, scope)), ...this.flowing]
      : this.flowing.slice(0, this.flowing.indexOf(enable))
    const named = before.filter((directive) => directive !== enable && (rule === undefined || names(directive, rule)))
    // an outer scope, or what was said last of the rule
    return rule === undefined || scope ? named.some(({kind}) => kind === 'disable') : named.at(-1)?.kind === 'disable'
  }
}

const holds = ({start, end}: Range, offset: number) => start <= offset && offset < end
const encloses = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end
const size = (range: Range | undefined) => (range ? range.end - range.start : 0)
const same = (some: readonly string[], all: readonly string[]) => all.length > 0 && some.length === all.length
