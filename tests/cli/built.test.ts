import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist/cli/main.js')

interface Shown {
  path: string
  problems: unknown[]
  findings: {rule: string; locale: string; start: number; end: number; line: number; quote: string}[]
}

const env = {...process.env, LANG: 'C', LC_ALL: '', NO_COLOR: ''}
const politesse = (args: string[], input = '') =>
  spawnSync(process.execPath, [main, ...args], {cwd: root, encoding: 'utf8', input, env})

describe.skipIf(!existsSync(main))('the built command', () => {
  const folders = ['macros', 'articles', 'chats', 'replies'].map((folder) => `examples/${folder}`)
  const {status, stdout} = politesse(['check', '--preset', 'core', '--format', 'json', ...folders])
  const {files} = JSON.parse(stdout || '{"files": []}') as {files: Shown[]}

  it('finds the five core rules in the examples of three languages', () => {
    expect(status).toBe(1)
    const findings = files.flatMap((file) => file.findings)
    const core = ['colleague-blame', 'excuse', 'jargon', 'repeated-apology', 'vague-wait']
    expect([...new Set(findings.map(({rule}) => rule))].sort()).toEqual(core)
    expect([...new Set(findings.map(({locale}) => locale))].sort()).toEqual(['en', 'fr', 'ro'])
    expect(files.flatMap(({problems}) => problems)).toEqual([])
  })

  it('leaves the clean examples alone', () => {
    for (const path of ['macros/en/billing.yaml', 'articles/en/return-a-parcel.md', 'chats/en/refund.txt']) {
      expect(files.find((file) => file.path === `examples/${path}`)?.findings, path).toEqual([])
    }
  })

  it('gives every place exactly', () => {
    for (const {path, findings} of files) {
      const text = readFileSync(join(root, path), 'utf8')
      for (const {start, end, line, quote} of findings) {
        const words = text.slice(start, end)
        expect(text.slice(0, start).split('\n')).toHaveLength(line)
        // the words stand there as they are but for markup, escapes and line breaks, which are none at their ends
        const [first, last] = [quote.match(/^[a-z]+/i)?.[0] ?? '', quote.match(/[a-z]+$/i)?.[0] ?? '']
        expect(words.startsWith(first), `${path}:${line} ${words}`).toBe(true)
        expect(words.endsWith(last), `${path}:${line} ${words}`).toBe(true)
      }
    }
  })

  it('reads standard input and exits with 0, 1 and 2', () => {
    expect(politesse(['check', '-'], 'We call you at 4 pm.').status).toBe(0)
    const late = politesse(['check', '-'], "We'll get back to you shortly.")
    expect([late.status, late.stderr]).toEqual([1, ''])
    expect(late.stdout).toContain('1:1  error  vague-wait')
    expect(late.stdout).not.toContain('\u001B')
    expect(politesse(['check', '--locale', 'frr', '-']).status).toBe(2)
  })

  it('writes SARIF with the help of every rule', () => {
    const {stdout} = politesse(['check', '--format', 'sarif', '--language', 'fr', 'examples/macros'])
    const [{tool, results, language}] = JSON.parse(stdout).runs
    expect(language).toBe('fr')
    expect(results.length).toBeGreaterThan(0)
    const {rules} = tool.driver as {rules: {id: string; help: {markdown: string}}[]}
    // a word to spell, a translation and a comment to the linter have no phrase to say instead
    const wordless = [
      'spelling',
      'missing-translation',
      'placeholder-mismatch',
      'invalid-suppression',
      'unused-suppression',
    ]
    for (const {id, help} of rules) {
      if (wordless.includes(id)) expect(help.markdown, id).not.toBe('')
      else expect(help.markdown, id).toContain('**Dites plutôt**')
    }
    for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('counts in each format’s own units, and means the same words', () => {
    const {stdout} = politesse(['check', '--preset', 'core', '--format', 'rdjson', ...folders])
    const {diagnostics} = JSON.parse(stdout) as {
      diagnostics: {location: {path: string; range: Record<'start' | 'end', {line: number; column: number}>}}[]
    }
    const listed = files.flatMap(({path, findings}) => findings.map(({start, end}) => ({path, start, end})))
    expect(diagnostics).toHaveLength(listed.length)
    diagnostics.forEach(({location: {path, range}}, index) => {
      const bytes = readFileSync(join(root, path))
      const at = ({line, column}: {line: number; column: number}) => {
        let from = 0
        for (let before = 1; before < line; before++) from = bytes.indexOf('\n', from) + 1
        return from + column - 1
      }
      const {start, end} = listed[index] ?? {start: 0, end: 0}
      expect(bytes.subarray(at(range.start), at(range.end)).toString(), path).toBe(bytes.toString().slice(start, end))
    })
  })

  it('lists rules and phrases, and explains', () => {
    expect(politesse(['rules']).stdout).toContain('vague-wait')
    expect(politesse(['phrases', 'callback', '--locale', 'fr']).stdout).toContain('Je vous rappelle')
    expect(politesse(['explain', 'excuse', '--language', 'ro']).stdout).toContain('De ce')
  })
})
