import {baselineRecord, findingRecord, fixedRecord, problemRecord, suppressedRecord} from './records.js'
import type {Reporter} from './report.js'

/**
 * A report for programs. Field names are the same in every language and do not change within a major
 * version.
 */
export const json: Reporter = ({files, totals, baseline}) => {
  const listed = files.map(({path, findings, suppressed = [], fixed, problems, skipped}) => ({
    path,
    findings: findings.map(findingRecord),
    ...(suppressed.length > 0 && {suppressed: suppressed.map(suppressedRecord)}),
    ...(fixed && {fixed: fixed.map(fixedRecord)}),
    problems: problems.map(problemRecord),
    ...(Object.keys(skipped).length > 0 && {skipped}),
  }))
  return `${JSON.stringify({files: listed, totals, ...baselineRecord(baseline)}, undefined, 2)}\n`
}
