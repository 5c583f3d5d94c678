import {editOf} from '../../documents/edit.js'
import {applyEdits} from '../../linter/apply-edits.js'
import type {FileReport, FixedFinding, LocatedFinding} from '../../reporters/index.js'
import {stylishFinding} from '../../reporters/stylish.js'
import type {Treatment} from '../check-inputs.js'
import type {Checked, Checker, Site} from '../checker.js'
import type {Wanted} from '../fixes/fix-text.js'
import {saved} from '../fixes/fixer.js'
import type {Input} from '../inputs.js'
import {terminalStyle} from '../outputs.js'
import type {Session} from '../session.js'
import type {Asker} from './asker.js'
import {type Answer, type Put, Questions} from './questions.js'
import {suppressHere} from './suppress-here.js'

/** Goes from finding to finding and asks what shall stand there. */
export async function makeAsking(session: Session, wanted: Wanted): Promise<{treat: Treatment}> {
  const asker = await session.terminal.ask?.()
  if (!asker) throw new Error('nobody to ask')
  const asking = new Asking(session, wanted, asker)
  return {treat: (input, checker) => asking.treat(input, checker)}
}

class Asking {
  private over = false
  private readonly questions: Questions

  constructor(
    private readonly session: Session,
    private readonly wanted: Wanted,
    asker: Asker,
  ) {
    this.questions = new Questions(asker, session)
  }

  /** The files behind the one at which the person quits are checked, and nothing is asked about them. */
  async treat(input: Input, checker: Checker): Promise<FileReport> {
    const first = await checker.read(input)
    const {text: before, report} = first
    if (this.over || !input.file || before === undefined || report.problems.length > 0) return report
    const visit = new Visit(first, checker)
    await this.walk(visit)
    const {text: after} = visit.checked
    if (after === undefined || after === before) return visit.checked.report
    const failure = await saved(input.file, before, after, first, this.session)
    return failure ?? {...visit.checked.report, fixed: visit.fixed}
  }

  private async walk(visit: Visit): Promise<void> {
    for (;;) {
      const finding = visit.next(this.wanted)
      if (!finding) return
      const {path} = visit.checked.report
      this.session.terminal.out(`\n${path}\n${stylishFinding(finding, terminalStyle(this.session))}`)
      const answer = await this.questions.about(finding, path)
      if (answer.kind === 'quit') this.over = true
      if (answer.kind === 'quit' || answer.kind === 'skip-file') return
      await this.follow(answer, finding, visit)
    }
  }

  private async follow(answer: Answer, finding: LocatedFinding, visit: Visit): Promise<void> {
    if (answer.kind === 'skip') visit.skip(finding)
    else if (answer.kind === 'suppress') {
      if (!(await visit.suppress(finding, answer.reason))) this.tell('ask.noComment')
    } else if (answer.kind === 'fix' || answer.kind === 'put') {
      const site = visit.checked.sites.get(finding) as Site
      const put = answer.kind === 'put' ? await this.questions.placed(answer, finding, site) : site.fix
      if (put === 'impossible' || (put && !(await visit.put(put, site, finding)))) this.tell('ask.noPlace')
    }
  }

  private tell(key: string): void {
    this.session.terminal.out(`${this.session.translate(key)}\n`)
  }
}

/** A walk through one file. */
class Visit {
  readonly fixed: FixedFinding[] = []
  /** findings before it were answered */
  private cursor = 0

  constructor(
    public checked: Checked,
    private readonly checker: Checker,
  ) {}

  next(wanted: Wanted): LocatedFinding | undefined {
    const {report, sites} = this.checked
    return wanted(report.path, report.findings).find((found) => found.start >= this.cursor && sites.has(found))
  }

  skip({start}: LocatedFinding): void {
    this.cursor = start + 1
  }

  /** Replaces a part of a segment; the new words are looked at like the old ones. */
  async put(fix: Put, {segment}: Site, finding: LocatedFinding): Promise<boolean> {
    const {text, report} = this.checked
    const edit = editOf(segment, fix)
    if (!edit || text === undefined) return false
    const next = await this.checker.examine(report.path, applyEdits(text, [edit]).text)
    if (next.report.problems.length > 0) return false
    this.checked = next
    this.cursor = Math.max(this.cursor, edit.start)
    const {rule, from} = finding
    this.fixed.push({rule, quote: segment.text.slice(fix.start, fix.end), text: fix.text, from})
    return true
  }

  async suppress(finding: LocatedFinding, reason: string): Promise<boolean> {
    const done = await suppressHere(this.checked, finding, reason, this.checker)
    if (!done) return false
    this.checked = done.checked
    const {start, end, text} = done.edit
    this.cursor = finding.start + (start <= finding.start ? text.length - (end - start) : 0)
    return true
  }
}
