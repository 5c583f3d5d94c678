import type {Edit} from '../../documents/edit.js'
import type {FixedFinding, LocatedFinding} from '../../reporters/index.js'
import type {Checked, Checker} from '../checker.js'
import {applyEdits} from './apply-edits.js'

/** Chooses the findings to mend among those of a file. */
export type Wanted = (path: string, findings: readonly LocatedFinding[]) => readonly LocatedFinding[]

/** A fix may make room for another; more rounds than this mean that two of them undo one another. */
const mostRounds = 10

export interface FixedText {
  /** of the text as it is now */
  checked: Checked
  fixed: FixedFinding[]
}

/**
 * Makes the fixes that drop in, until there are no more. A round after which the file cannot be read as before is taken
 * back.
 */
export async function fixText(checker: Checker, first: Checked, wanted: Wanted): Promise<FixedText> {
  let checked = first
  const fixed: FixedFinding[] = []
  const {path} = first.report
  for (let round = 0; round < mostRounds && checked.text !== undefined; round++) {
    if (checked.report.problems.length > 0) break
    const edits = wanted(path, checked.report.findings).flatMap(editsOf)
    const {text, applied} = applyEdits(checked.text, edits)
    if (applied.length === 0) break
    const next = await checker.examine(path, text)
    if (next.report.problems.length > 0) break
    checked = next
    fixed.push(...applied.map((edit) => edit.about))
  }
  return {checked, fixed}
}

function editsOf(finding: LocatedFinding): (Edit & {about: FixedFinding})[] {
  const {fix, rule, from} = finding
  if (!fix?.edit) return []
  const {start, end, text} = fix.edit
  return [{start, end, text, about: {rule, quote: fix.quote, text: fix.text, from}}]
}
