import {baselineRecord, findingRecord, fixedRecord, problemRecord, suppressedRecord} from './records.js'
import type {Reporter} from './report.js'

/**
 * A report for programs that read line by line: each line is one JSON object whose `type` says what it is, the last
 * one the totals. The fields are those of `json`.
 */
export const ndjson: Reporter = ({files, totals, baseline}) => {
  const records = files.flatMap(({path, findings, suppressed = [], fixed = [], problems, skipped}) => [
    ...problems.map((problem) => ({type: 'problem', path, ...problemRecord(problem)})),
    ...findings.map((finding) => ({type: 'finding', path, ...findingRecord(finding)})),
    ...suppressed.map((finding) => ({type: 'suppressed', path, ...suppressedRecord(finding)})),
    ...fixed.map((fix) => ({type: 'fixed', path, ...fixedRecord(fix)})),
    ...(Object.keys(skipped).length > 0 ? [{type: 'skipped', path, skipped}] : []),
  ])
  const last = {type: 'totals', ...totals, ...baselineRecord(baseline)}
  return [...records, last].map((record) => `${JSON.stringify(record)}\n`).join('')
}
