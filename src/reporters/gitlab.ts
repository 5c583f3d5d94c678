import {advice} from './advice.js'
import {digest} from './fingerprint.js'
import type {Reporter} from './report.js'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality artifact. Fingerprints do not hang on lines, so that a merge request shows what it adds. */
export const gitlab: Reporter = ({files}, {translate}) => {
  const issues = files.flatMap(({path, findings, problems}) => [
    ...problems.map(({message, position}, index) => ({
      description: message,
      check_name: 'not-read',
      fingerprint: digest(JSON.stringify([path, message, index])),
      severity: 'critical',
      location: {path, lines: {begin: position?.line ?? 1}},
    })),
    ...findings.map((finding) => ({
      description: advice(finding, translate),
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: severities[finding.severity],
      location: {path, lines: {begin: finding.from.line, end: finding.to.line}},
    })),
  ])
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
