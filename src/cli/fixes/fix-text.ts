import {type Fault, mend} from '../../linter/fix.js'
import type {FixedFinding, LocatedFinding} from '../../reporters/index.js'
import type {Checked, Checker} from '../checker.js'

/** Chooses the findings to mend among those of a file. */
export type Wanted = (path: string, findings: readonly LocatedFinding[]) => readonly LocatedFinding[]

export interface FixedText {
  /** of the text as it is now */
  checked: Checked
  fixed: FixedFinding[]
}

type FileFault = Fault & {finding: LocatedFinding}

interface FileReading {
  text: string
  faults: readonly FileFault[]
  checked: Checked
}

/** Makes the fixes that drop in, as `linter.fix` does. A round after which the file cannot be read as before is taken back. */
export async function fixText(checker: Checker, first: Checked, wanted: Wanted): Promise<FixedText> {
  const {path} = first.report
  const read = (checked: Checked): FileReading | undefined => {
    const {text, report} = checked
    if (text === undefined || report.problems.length > 0) return undefined
    const chosen = new Set(wanted(path, report.findings))
    const faults = report.findings.map((finding): FileFault => {
      const edit = chosen.has(finding) ? finding.fix?.edit : undefined
      const {rule, start, end} = finding
      return {rule, start, end, finding, ...(edit && {edit})}
    })
    return {text, faults, checked}
  }
  const start = read(first)
  if (!start) return {checked: first, fixed: []}
  const mending = mend<FileFault, FileReading>(start)
  let step = mending.next()
  while (!step.done) step = mending.next(read(await checker.examine(path, step.value)))
  const {reading, applied} = step.value
  return {checked: reading.checked, fixed: applied.flatMap(({finding}) => fixedFinding(finding))}
}

function fixedFinding({fix, rule, from}: LocatedFinding): FixedFinding[] {
  return fix ? [{rule, quote: fix.quote, text: fix.text, from}] : []
}
