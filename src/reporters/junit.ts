import {advice} from './advice.js'
import type {FileReport, LocatedFinding, Problem, Reporter, Translate} from './report.js'
import {content, element, xmlDocument} from './xml.js'

/**
 * JUnit's XML, for CI systems that show tests: a suite a file, a failed test a finding, an error a file that could not
 * be read. A file without either is one test that passed; a hint fails nothing.
 */
export const junit: Reporter = ({files}, {translate}) => {
  const counts = files.map(countsOf)
  const sum = (key: 'tests' | 'failures' | 'errors') => counts.reduce((total, count) => total + count[key], 0)
  const suites = files.map((file, index) =>
    element('testsuite', {name: file.path, ...counts[index], file: file.path}, cases(file, translate)),
  )
  const totals = {tests: sum('tests'), failures: sum('failures'), errors: sum('errors')}
  return xmlDocument(element('testsuites', {name: 'politesse', ...totals}, suites))
}

function countsOf({findings, problems}: FileReport) {
  const failures = findings.filter(({severity}) => severity !== 'info').length
  return {tests: Math.max(1, findings.length + problems.length), failures, errors: problems.length}
}

function cases({path, findings, problems}: FileReport, translate: Translate): string[] {
  const told = [
    ...problems.map((problem) => problemCase(path, problem, translate)),
    ...findings.map((finding) => findingCase(path, finding, translate)),
  ]
  return told.length > 0 ? told : [element('testcase', {name: 'politesse', classname: path})]
}

function problemCase(path: string, {message, position}: Problem, translate: Translate): string {
  const place = position ? `:${position.line}:${position.column}` : ''
  return element('testcase', {name: translate('report.unread'), classname: path}, [
    element('error', {type: 'not-read', message}, [content(`${path}${place}\n${message}`)]),
  ])
}

function findingCase(path: string, finding: LocatedFinding, translate: Translate): string {
  const {rule, quote, from, severity, message, url} = finding
  const words = translate('report.quoted', {text: quote.replace(/\s+/g, ' ')})
  const text = content(`${path}:${from.line}:${from.column} ${words}\n${advice(finding, translate)}\n${url}`)
  const outcome =
    severity === 'info' ? element('system-out', {}, [text]) : element('failure', {type: rule, message}, [text])
  return element('testcase', {name: `${rule}: ${words}`, classname: path}, [outcome])
}
