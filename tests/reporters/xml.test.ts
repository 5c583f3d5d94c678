import fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {checkstyle} from '../../src/reporters/checkstyle.js'
import {junit} from '../../src/reporters/junit.js'
import {content, element, xmlDocument} from '../../src/reporters/xml.js'
import {awkwardPath, awkwardReport, styleIn} from './findings.js'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

/** Reads XML, and fails on any that is not well-formed. */
function readXml(source: string): Element {
  const parser = new SaxesParser()
  const root: Element = {name: '', attributes: {}, text: '', children: []}
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const read: Element = {name, attributes: attributes as Record<string, string>, text: '', children: []}
    open.at(-1)?.children.push(read)
    open.push(read)
  })
  parser.on('text', (text) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(source).close()
  return root.children[0] as Element
}

describe('xml', () => {
  it('gives back any text that XML can hold, and marks what it cannot', () => {
    const readable = (text: string) =>
      text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), (value, inner) => {
        const {attributes, text} = readXml(xmlDocument(element('a', {value}, inner ? [content(inner)] : [])))
        expect(attributes.value).toBe(readable(value))
        expect(text).toBe(readable(inner))
      }),
    )
  })
})

describe('checkstyle', () => {
  it('is well-formed, a file an element, columns in characters', async () => {
    const {name, attributes, children} = readXml(await checkstyle(awkwardReport, await styleIn()))
    expect([name, attributes.version]).toEqual(['checkstyle', '4.3'])
    expect(children.map((file) => [file.attributes.name, file.children.length])).toEqual([
      [awkwardPath, 4],
      ['hint.txt', 1],
      ['clean.txt', 0],
      ['/elsewhere/gone.txt', 1],
    ])
    const [problem, first, second] = children[0]?.children ?? []
    expect(problem?.attributes).toEqual({
      line: '1',
      column: '5',
      severity: 'error',
      message: 'Broken: <here>\n😀',
      source: 'politesse.not-read',
    })
    expect(first?.attributes.message).toContain('Say "when" & <by whom>:\r\n100%')
    expect(second?.attributes).toMatchObject({line: '5', column: '5', severity: 'warning', source: 'politesse.jargon'})
    expect(children[1]?.children[0]?.attributes.severity).toBe('info')
  })
})

describe('junit', async () => {
  const root = readXml(await junit(awkwardReport, await styleIn()))
  const suites = root.children

  it('is a suite a file and a failure a finding', () => {
    expect(root.attributes).toEqual({name: 'politesse', tests: '7', failures: '3', errors: '2'})
    expect(suites.map(({attributes: {name, tests, failures, errors}}) => [name, tests, failures, errors])).toEqual([
      [awkwardPath, '4', '3', '1'],
      ['hint.txt', '1', '0', '0'],
      ['clean.txt', '1', '0', '0'],
      ['/elsewhere/gone.txt', '1', '0', '1'],
    ])
    const [problem, first] = suites[0]?.children ?? []
    expect(problem?.children[0]?.name).toBe('error')
    expect(first?.attributes.name).toBe('vague-wait: “"soon", <b> | 😀 é \uFFFD”')
    expect(first?.children[0]?.text).toContain(`${awkwardPath}:2:6`)
    expect(suites[1]?.children[0]?.children[0]?.name).toBe('system-out')
    expect(suites[2]?.children[0]?.children).toEqual([])
  })

  it('counts what it holds', () => {
    for (const {attributes, children} of suites) {
      const held = (name: string) =>
        children.filter((test) => test.children.some((child) => child.name === name)).length
      expect(attributes).toMatchObject({
        tests: String(children.length),
        failures: String(held('failure')),
        errors: String(held('error')),
      })
    }
  })

  it('has only what the schema of Jenkins knows', () => {
    const known: Record<string, string[]> = {
      testsuites: ['name', 'tests', 'failures', 'errors'],
      testsuite: ['name', 'tests', 'failures', 'errors', 'file'],
      testcase: ['name', 'classname'],
      failure: ['type', 'message'],
      error: ['type', 'message'],
      'system-out': [],
    }
    const visit = ({name, attributes, children}: Element) => {
      expect(known[name], name).toEqual(expect.arrayContaining(Object.keys(attributes)))
      children.forEach(visit)
    }
    visit(root)
  })
})
