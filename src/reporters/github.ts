import {advice} from './advice.js'
import {measured, positionIn} from './positions.js'
import type {LocatedFinding, Problem, Reporter, Translate} from './report.js'

type Properties = Record<string, string | number | undefined>

const levels = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * Workflow commands of GitHub Actions: printed in a step, each becomes an annotation of the pull request. Columns are
 * characters.
 */
export const github: Reporter = ({files}, {translate}) =>
  files
    .flatMap(({path, findings, problems}) => [
      ...problems.map((problem) => problemCommand(path, problem, translate)),
      ...findings.map((finding) => findingCommand(path, finding, translate)),
    ])
    .join('')

function findingCommand(path: string, finding: LocatedFinding, translate: Translate): string {
  const {from, to} = measured(finding, 'characters')
  // GitHub refuses columns where an annotation goes over several lines
  const columns = from.line === to.line ? {col: from.column, endColumn: to.column} : {}
  const properties = {file: path, line: from.line, endLine: to.line, ...columns, title: `politesse ${finding.rule}`}
  return command(levels[finding.severity], properties, advice(finding, translate))
}

function problemCommand(path: string, {message, position, line}: Problem, translate: Translate): string {
  const at = position && positionIn('characters', position, line)
  const title = `politesse ${translate('report.unread')}`
  return command('error', {file: path, line: at?.line, col: at?.column, title}, message)
}

function command(name: string, properties: Properties, message: string): string {
  const listed = Object.entries(properties).filter(([, value]) => value !== undefined)
  return `::${name} ${listed.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
