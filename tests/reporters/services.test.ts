import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {compact} from '../../src/reporters/compact.js'
import {github} from '../../src/reporters/github.js'
import {gitlab} from '../../src/reporters/gitlab.js'
import {json} from '../../src/reporters/json.js'
import {ndjson} from '../../src/reporters/ndjson.js'
import {rdjson} from '../../src/reporters/rdjson.js'
import {awkwardPath, awkwardReport, styleIn} from './findings.js'

const ajv = new Ajv({strict: true, allErrors: true})
const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const text = {type: 'string', minLength: 1}
const count = {type: 'integer', minimum: 1}

/** What GitHub's runner makes of a printed line. */
function readCommand(line: string) {
  const [, name, listed = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const unescaped = (value: string) =>
    value.replace(/%(25|0D|0A|3A|2C)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  const properties = listed.split(',').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))]
  })
  return {name, ...Object.fromEntries(properties), data: unescaped(data)}
}

describe('github', async () => {
  const lines = (await github(awkwardReport, await styleIn())).trimEnd().split('\n')

  it('is a command a line that the runner reads back', () => {
    expect(lines.map((line) => readCommand(line).name)).toEqual([
      'error',
      'error',
      'warning',
      'warning',
      'notice',
      'error',
    ])
    const [problem, several, single] = lines.map(readCommand)
    expect(problem).toMatchObject({file: awkwardPath, line: '1', col: '5', data: 'Broken: <here>\n😀'})
    expect(several).toMatchObject({file: awkwardPath, line: '2', endLine: '3', title: 'politesse vague-wait'})
    expect(several?.data).toContain('Say "when" & <by whom>:\r\n100%, at once | now.')
    expect(several).not.toHaveProperty('col')
    // 😀 is one character, and two UTF-16 units
    expect(single).toMatchObject({line: '5', endLine: '5', col: '5', endColumn: '8'})
    expect(lines.join('')).not.toMatch(/[\r\n]/)
  })
})

describe('gitlab', async () => {
  const issues = JSON.parse(await gitlab(awkwardReport, await styleIn()))

  it('has the fields that Code Quality reads', () => {
    const lines = object({begin: count, end: count}, ['begin'])
    const validate = ajv.compile({
      type: 'array',
      items: object({
        description: text,
        check_name: text,
        fingerprint: {type: 'string', pattern: '^[0-9a-f]{32}$'},
        severity: {enum: ['info', 'minor', 'major', 'critical', 'blocker']},
        location: object({path: text, lines}),
      }),
    })
    validate(issues)
    expect(validate.errors).toBeNull()
    expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(issues.length)
    expect(issues.map(({check_name}: {check_name: string}) => check_name)).toEqual([
      'not-read',
      'vague-wait',
      'jargon',
      'jargon',
      'tone',
      'not-read',
    ])
  })
})

describe('rdjson', async () => {
  const result = JSON.parse(await rdjson(awkwardReport, await styleIn()))

  it('keeps to the Reviewdog Diagnostic Format', () => {
    const position = object({line: count, column: count})
    const range = object({start: position, end: position}, ['start'])
    const validate = ajv.compile(
      object({
        source: object({name: text, url: text}),
        diagnostics: {
          type: 'array',
          items: object(
            {
              message: text,
              location: object({path: text, range}, ['path']),
              severity: {enum: ['ERROR', 'WARNING', 'INFO']},
              code: object({value: text, url: text}, ['value']),
              suggestions: {type: 'array', items: object({range, text})},
            },
            ['message', 'location', 'severity', 'code'],
          ),
        },
      }),
    )
    validate(result)
    expect(validate.errors).toBeNull()
  })

  it('counts columns in bytes of UTF-8', () => {
    const [problem, first, second] = result.diagnostics
    // before the place stands “😀 é ”: four bytes, one, two, one
    expect(problem.location.range).toEqual({start: {line: 1, column: 9}})
    expect(first.location.range).toEqual({start: {line: 2, column: 9}, end: {line: 3, column: 15}})
    expect(first.suggestions[0]).toEqual({
      range: {start: {line: 2, column: 9}, end: {line: 2, column: 13}},
      text: 'by \\"noon\\"',
    })
    expect(second.location.range).toEqual({start: {line: 5, column: 9}, end: {line: 5, column: 12}})
  })
})

describe('compact', () => {
  it('is a line a finding, whatever it holds', async () => {
    const lines = (await compact(awkwardReport, await styleIn('fr'))).trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toBe(`${awkwardPath}:1:6: error: Broken: <here> 😀`)
    expect(lines[1]).toMatch(/:2:6: error: Say "when" .* Dites « I’ll call you \{\{time\}\} .* » \[vague-wait\]$/)
    expect(lines[5]).toBe('/elsewhere/gone.txt: error: No such file.')
  })
})

describe('ndjson', () => {
  it('holds what json holds, a record a line', async () => {
    const style = await styleIn()
    const report = {...awkwardReport, baseline: {path: 'b.json', hidden: 3, gone: 1, command: 'x'}}
    const whole = JSON.parse(await json(report, style))
    const records = (await ndjson(report, style))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({type}) => type)).toEqual([
      'problem',
      'finding',
      'finding',
      'finding',
      'skipped',
      'finding',
      'problem',
      'totals',
    ])
    const {type, path, ...finding} = records[1]
    expect([type, path]).toEqual(['finding', awkwardPath])
    expect(finding).toEqual(whole.files[0].findings[0])
    expect(finding.fix.edit).toEqual({start: 6, end: 10, text: 'by \\"noon\\"'})
    expect(records.at(-1)).toEqual({type: 'totals', ...whole.totals, baseline: {path: 'b.json', hidden: 3, gone: 1}})
    expect(whole.baseline).toEqual({path: 'b.json', hidden: 3, gone: 1})
  })
})
