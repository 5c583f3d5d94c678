import {advice} from './advice.js'
import {measured, positionIn} from './positions.js'
import type {Reporter} from './report.js'
import {element, xmlDocument} from './xml.js'

/** Checkstyle's XML, which Jenkins, reviewdog and others read. Columns are characters. */
export const checkstyle: Reporter = ({files}, {translate}) => {
  const listed = files.map(({path, findings, problems}) =>
    element('file', {name: path}, [
      ...problems.map(({message, position, line}) => {
        const at = position && positionIn('characters', position, line)
        return element('error', {...(at ?? {line: 1}), severity: 'error', message, source: 'politesse.not-read'})
      }),
      ...findings.map((finding) => {
        const {severity, rule} = finding
        const message = advice(finding, translate)
        return element('error', {
          ...measured(finding, 'characters').from,
          severity,
          message,
          source: `politesse.${rule}`,
        })
      }),
    ]),
  )
  return xmlDocument(element('checkstyle', {version: '4.3'}, listed))
}
