import {advice} from './advice.js'
import type {Reporter} from './report.js'

/**
 * A line a finding, as compilers write them, so that editors and terminals lead to the place. Severities keep their
 * English names, which such programs look for.
 */
export const compact: Reporter = ({files}, {translate}) =>
  files
    .flatMap(({path, findings, problems}) => [
      ...problems.map(({message, position: at}) => `${path}:${at ? `${at.line}:${at.column}:` : ''} error: ${message}`),
      ...findings.map((finding) => {
        const {from, severity, rule} = finding
        return `${path}:${from.line}:${from.column}: ${severity}: ${advice(finding, translate)} [${rule}]`
      }),
    ])
    .map((line) => `${line.replace(/\s+/g, ' ')}\n`)
    .join('')
