import type {Lines} from '../documents/lines.js'
import type {Range} from '../documents/offset-map.js'
import {type Directive, names} from './directive.js'
import {reachOfLine, reachOfNextLine} from './reach.js'

/** What a directive is asked about; offsets are UTF-16, into the file. */
interface Found {
  rule: string
  start: number
}

/** A text file and what its comments say to the linter, in the order of their places. */
export interface DirectedFile {
  path: string
  lines: Lines
  directives: readonly Directive[]
}

/** Decides which findings of a file its comments suppress, and keeps count of what they are good for. */
export class Suppressions {
  private readonly used = new Map<Directive, Set<string>>()
  private readonly reaches = new Map<Directive, Range>()
  private readonly scoped: readonly Directive[]
  private readonly flowing: readonly Directive[]

  constructor({path, lines, directives}: DirectedFile) {
    for (const directive of directives) {
      const {kind, comment} = directive
      if (kind === 'disable-line') this.reaches.set(directive, reachOfLine(path, lines, comment))
      if (kind === 'disable-next-line') this.reaches.set(directive, reachOfNextLine(path, lines, comment))
    }
    const blocks = directives.filter((directive) => !this.reaches.has(directive))
    this.flowing = blocks.filter(({comment}) => !comment.scope)
    this.scoped = blocks
      .filter(({comment}) => comment.scope)
      // the innermost first
      .sort((a, b) => size(a.comment.scope) - size(b.comment.scope))
  }

  /** The directive that suppresses a finding. The nearest one that speaks of the rule decides. */
  suppressing(found: Found): Directive | undefined {
    const decisive = this.decisive(found)
    if (!decisive || decisive.kind === 'enable') return undefined
    this.used.set(decisive, (this.used.get(decisive) ?? new Set()).add(found.rule))
    return decisive
  }

  /** Of the rules that a directive names, those that it did not suppress anything of; of one for all, whether it is idle. */
  idle(directive: Directive, runs: (rule: string) => boolean, allRun: boolean): {rules: string[]; whole: boolean} {
    if (directive.kind === 'enable') {
      const rules = directive.rules.filter((rule) => !this.isDisabledBefore(directive, rule))
      const whole = directive.rules.length === 0 ? !this.isDisabledBefore(directive) : same(rules, directive.rules)
      return {rules, whole}
    }
    const used = this.used.get(directive)
    if (directive.rules.length === 0) return {rules: [], whole: allRun && !used}
    const rules = directive.rules.filter((rule) => runs(rule) && !used?.has(rule))
    return {rules, whole: same(rules, directive.rules)}
  }

  private decisive({rule, start}: Found): Directive | undefined {
    for (const [directive, reach] of this.reaches) {
      if (names(directive, rule) && holds(reach, start)) return directive
    }
    const inner = this.scoped.find(
      (directive) => names(directive, rule) && directive.comment.scope && holds(directive.comment.scope, start),
    )
    return inner ?? this.flowing.findLast((directive) => directive.comment.start < start && names(directive, rule))
  }

  /** Whether there is something for an `enable` to end. */
  private isDisabledBefore(enable: Directive, rule?: string): boolean {
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
