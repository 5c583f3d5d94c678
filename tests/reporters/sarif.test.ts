import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {sarif} from '../../src/reporters/sarif.js'
import {awkwardReport, styleIn} from './findings.js'

// the schema is of draft 4, of which it uses nothing that draft 7 reads otherwise
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8'))
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///x/'),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
}
const validate = new Ajv({strict: false, allErrors: true, unicodeRegExp: false, formats}).compile(schema)

describe('sarif', async () => {
  const log = JSON.parse(await sarif(awkwardReport, await styleIn('fr')))
  const [run] = log.runs

  it('keeps to the schema of SARIF 2.1.0', () => {
    validate(log)
    expect(validate.errors).toBeNull()
    // the schema can tell
    expect(validate({...log, runs: [{...run, columnKind: 'bytes'}]})).toBe(false)
    expect(validate({...log, runs: [{...run, results: [{ruleId: 'x'}]}]})).toBe(false)
  })

  it('names rules with help, and results by them', () => {
    const {rules, semanticVersion} = run.tool.driver
    expect(semanticVersion).toBe('1.2.3')
    expect(rules.map(({id}: {id: string}) => id)).toEqual(['vague-wait', 'jargon', 'spelling'])
    expect(rules[0].help.text).toContain('Pas ainsi:\n- We call `soon` <b>.')
    expect(rules[0].help.markdown).toContain('Because \\*they\\* wait.')
    expect(rules[0].help.markdown).toContain('- ``We call `soon` <b>.``')
    expect(rules[2].defaultConfiguration).toEqual({enabled: false})
    for (const {ruleId, ruleIndex} of run.results) {
      if (ruleIndex !== undefined) expect(rules[ruleIndex].id).toBe(ruleId)
    }
  })

  it('gives places in UTF-16 units, and paths as URIs', () => {
    const [first] = run.results
    const {artifactLocation, region} = first.locations[0].physicalLocation
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(region).toEqual({startLine: 2, startColumn: 6, endLine: 3, endColumn: 12})
    expect(artifactLocation).toEqual({
      uri: 'dossiers/%C3%A9t%C3%A9%2C%20100%25%20%231%3A%20%22a%22%7Cb%3Cc%3E.md',
      uriBaseId: '%SRCROOT%',
    })
    expect(run.results.map(({level}: {level: string}) => level)).toEqual(['error', 'warning', 'warning', 'note'])
  })

  it('carries fixes as the file wants them', () => {
    const [{artifactChanges}] = run.results[0].fixes
    expect(artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: {startLine: 2, startColumn: 6, endLine: 2, endColumn: 10},
        insertedContent: {text: 'by \\"noon\\"'},
      },
    ])
    expect(run.results[1].fixes).toBeUndefined()
  })

  it('tells what could not be read as notifications', () => {
    const [invocation] = run.invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications).toMatchObject([
      {
        level: 'error',
        message: {text: 'Broken: <here>\n😀'},
        locations: [{physicalLocation: {region: {startLine: 1}}}],
      },
      {
        message: {text: 'No such file.'},
        locations: [{physicalLocation: {artifactLocation: {uri: 'file:///elsewhere/gone.txt'}}}],
      },
    ])
  })

  it('has a fingerprint for each result', () => {
    const prints = run.results.map(({partialFingerprints}: {partialFingerprints: object}) => partialFingerprints)
    expect(new Set(prints.map((print: object) => JSON.stringify(print))).size).toBe(4)
  })
})
