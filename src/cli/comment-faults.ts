import {nearest} from '../nearest.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Place, Remark} from '../reporters/index.js'
import {kinds} from '../suppressions/directive.js'
import {type PlacedDirective, Suppressions} from '../suppressions/suppress.js'
import type {RunningRules} from './running-rules.js'
import type {Session} from './session.js'
import {withSuggestion} from './suggest.js'
import {directivesAmong} from './suppressed.js'
import {type SuppressionRule, suppressionPage} from './suppression-rules.js'

type Unprinted = Omit<LocatedFinding, 'fingerprint'>

/** What a run knows of the rules in a file. */
export interface RulesInFile extends RunningRules {
  /** whether the run has seen all that the rule looks at, so that where it finds nothing there is nothing */
  saw: (rule: string) => boolean
}

/**
 * Adds to the reports what the comments of the files do wrong. That shows only when all files have been compared: a comment may
 * suppress what is missing in another file.
 */
export async function tellCommentFaults(
  files: readonly FileReport[],
  rulesIn: (file: FileReport) => Promise<RulesInFile>,
  session: Session,
): Promise<void> {
  for (const file of files) {
    const {remarks} = file
    if (!remarks) continue
    const complete = file.problems.length === 0 && Object.keys(file.skipped).length === 0
    const faults = new Faults(session, await rulesIn(file), complete, new Suppressions(directivesAmong(remarks)))
    const found = remarks.flatMap((remark) => faults.of(remark))
    delete file.remarks
    const known = fingerprints(file.path, found)
    const printed = found.map((finding, index) => ({...finding, fingerprint: known[index] as string}))
    file.findings = [...file.findings, ...printed].sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

/** What the comments of a file do wrong, as findings. */
class Faults {
  constructor(
    private readonly session: Session,
    private readonly rules: RulesInFile,
    /** whether all of the file was checked; of one that was not, no comment is known to be idle */
    private readonly complete: boolean,
    private readonly suppressions: Suppressions,
  ) {}

  of(remark: Remark): Unprinted[] {
    const {translate} = this.session
    const {place, comment} = remark
    const invalid = (message: string, wrong: string, known: readonly string[]) =>
      this.fault('invalid-suppression', withSuggestion(message, nearest(wrong, known), translate), place, comment.text)
    if (!('kind' in remark)) {
      const {name} = remark
      return invalid(translate('suppression.unknown', {name, known: kinds.join(', ')}), name, kinds)
    }
    const {ids} = this.rules
    const unknown = remark.rules
      .filter((rule) => !ids.includes(rule))
      .flatMap((name) => invalid(translate('usage.unknown.rule', {name, known: ids.join(', ')}), name, ids))
    return [...unknown, ...this.idle(remark, place)]
  }

  private idle(directive: PlacedDirective, place: Place): Unprinted[] {
    if (!this.complete) return []
    const {ids, runs, saw, allRun} = this.rules
    const known = (rule: string) => ids.includes(rule)
    const {rules, whole} = this.suppressions.idle(
      directive,
      (rule) => known(rule) && runs(rule) && saw(rule),
      allRun && ids.every((rule) => !runs(rule) || saw(rule)),
    )
    // a name that is not known has its own report
    const named = rules.filter(known)
    if (!whole && named.length === 0) return []
    const key = directive.kind === 'enable' ? 'idleEnable' : whole ? 'idle' : 'idleRules'
    const message = this.session.translate(`suppression.${key}`, {rules: named.join(', '), count: named.length})
    return this.fault('unused-suppression', message, place, directive.comment.text)
  }

  private fault(rule: SuppressionRule, message: string, place: Place, quote: string): Unprinted[] {
    const severity = this.rules.severities[rule]
    if (severity === 'off') return []
    const about = {rule, frame: '', severity, message, quote, phrases: [], url: suppressionPage}
    return [{...about, ...place, locale: this.session.language}]
  }
}
