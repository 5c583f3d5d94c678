import {advice} from './advice.js'
import {measured, positionIn} from './positions.js'
import type {Place, Reporter} from './report.js'
import {homepage} from './tool.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** The Reviewdog Diagnostic Format. Its columns are bytes of UTF-8, its ends exclusive. */
export const rdjson: Reporter = ({files}, {translate}) => {
  const diagnostics = files.flatMap(({path, findings, problems}) => [
    ...problems.map(({message, position, line}) => ({
      message,
      location: {path, ...(position && {range: {start: positionIn('bytes', position, line)}})},
      severity: 'ERROR',
      code: {value: 'not-read'},
    })),
    ...findings.map((finding) => {
      const {rule, severity, url, fix} = finding
      return {
        message: advice(finding, translate),
        location: {path, range: rangeOf(finding)},
        severity: severities[severity],
        code: {value: rule, url},
        ...(fix?.edit && {suggestions: [{range: rangeOf(fix.edit), text: fix.edit.text}]}),
      }
    }),
  ])
  return `${JSON.stringify({source: {name: 'politesse', url: homepage}, diagnostics}, undefined, 2)}\n`
}

function rangeOf(place: Place) {
  const {from, to} = measured(place, 'bytes')
  return {start: from, end: to}
}
