import {pathToFileURL} from 'node:url'
import {advice} from './advice.js'
import type {
  FileReport,
  LocatedFinding,
  Place,
  Problem,
  Replacement,
  ReportedRule,
  Reporter,
  ReportStyle,
  Translate,
} from './report.js'
import {ruleHelp} from './rule-help.js'
import {homepage} from './tool.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, for code scanning. Columns are UTF-16 units, which it has a name for. */
export const sarif: Reporter = async ({files}, style) => {
  const rules = await style.rules()
  const indices = new Map(rules.map(({id}, index) => [id, index]))
  const problems = files.flatMap((file) => file.problems.map((problem) => notification(file.path, problem)))
  const run = {
    tool: {
      driver: {
        name: 'politesse',
        semanticVersion: style.version,
        informationUri: homepage,
        rules: rules.map((rule) => descriptor(rule, style)),
      },
    },
    language: style.language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [{executionSuccessful: problems.length === 0, toolExecutionNotifications: problems}],
    artifacts: files.filter(({path}) => path !== '-').map(({path}) => ({location: artifact(path)})),
    results: files.flatMap((file) => results(file, indices, style.translate)),
  }
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]}, undefined, 2)}\n`
}

function descriptor(rule: ReportedRule, style: ReportStyle) {
  const {id, severity, title, message, url} = rule
  return {
    id,
    shortDescription: {text: title},
    fullDescription: {text: message},
    help: ruleHelp(rule, style.translate),
    helpUri: url,
    defaultConfiguration: severity === 'off' ? {enabled: false} : {level: levels[severity]},
  }
}

type RuleIndices = ReadonlyMap<string, number>

function results({path, findings, suppressed = []}: FileReport, indices: RuleIndices, translate: Translate) {
  const open = findings.map((finding) => result(path, finding, indices, translate))
  const closed = suppressed.map((finding) => {
    const {reason} = finding
    const suppression = {kind: 'inSource', ...(reason !== undefined && {justification: reason})}
    return {...result(path, finding, indices, translate), suppressions: [suppression]}
  })
  return [...open, ...closed]
}

function result(path: string, finding: LocatedFinding, indices: RuleIndices, translate: Translate) {
  const {rule, severity, fix, fingerprint} = finding
  const ruleIndex = indices.get(rule)
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && {ruleIndex}),
    level: levels[severity],
    message: {text: advice(finding, translate)},
    locations: [location(path, finding)],
    // the name that GitHub's upload action gives its own hash of the line would draw a warning a finding
    partialFingerprints: {'politesseFinding/v1': fingerprint},
    ...(fix?.edit && {fixes: [fixed(path, fix.edit, fix, translate)]}),
  }
}

function fixed(
  path: string,
  edit: Replacement,
  {quote, text: word}: {quote: string; text: string},
  translate: Translate,
) {
  const replacements = [{deletedRegion: region(edit), insertedContent: {text: edit.text}}]
  const text = `${translate('report.fix')} ${translate('report.replace', {quote, text: word})}`
  return {description: {text}, artifactChanges: [{artifactLocation: artifact(path), replacements}]}
}

function notification(path: string, {message, position}: Problem) {
  const place = position && {region: {startLine: position.line, startColumn: position.column}}
  return {
    level: 'error',
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation: artifact(path), ...place}}],
  }
}

function location(path: string, finding: LocatedFinding) {
  return {physicalLocation: {artifactLocation: artifact(path), region: region(finding)}}
}

function region({from, to}: Place) {
  return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column}
}

/** Paths are relative to the folder of the run, as code scanning expects of the root of a checkout. */
function artifact(path: string) {
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return {uri: pathToFileURL(path).href}
  return {uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'}
}
