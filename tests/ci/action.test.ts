import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {newFolder} from '../helpers/folder.js'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist/cli/main.js')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, {default: string}>
  runs: {steps: {run: string; env: Record<string, string>; 'working-directory': string}[]}
}
const [step] = action.runs.steps

let workspace: string
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(workspace, path)), {recursive: true})
  writeFileSync(join(workspace, path), content)
}

/** Runs the step of the action as a runner does: inputs through its `env`, in its working directory. */
function run(inputs: Record<string, string> = {}) {
  const value = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? ''
  const fill = (text: string) => text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => value(name))
  const env = Object.fromEntries(Object.entries(step?.env ?? {}).map(([name, text]) => [name, fill(text)]))
  const summary = join(workspace, 'summary.md')
  rmSync(summary, {force: true})
  // the runner writes the step into a file, and calls bash like this
  const script = join(workspace, 'step.sh')
  writeFileSync(script, step?.run ?? '')
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: join(workspace, fill(step?.['working-directory'] ?? '')),
    encoding: 'utf8',
    env: {
      ...process.env,
      LANG: 'C',
      ...env,
      GITHUB_ACTION_PATH: root,
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: join(workspace, 'output'),
      GITHUB_ENV: join(workspace, 'env'),
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    },
  })
  return {status, stdout, stderr, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : undefined}
}

beforeAll(() => {
  workspace = newFolder()
  write('macros/good.yaml', 'late:\n  body: We will call you at 4 pm today.\n')
  write('help desk, 1/macros/bad.yaml', 'late:\n  body: We will get back to you soon.\n')
  write('latin1.txt', '')
  write('lines/100%.yaml', 'late:\n  body: >-\n    We will get back\n    to you soon.\n')
  // a project that has politesse installed
  mkdirSync(join(workspace, 'node_modules/.bin'), {recursive: true})
  symlinkSync(root, join(workspace, 'node_modules/politesse'))
  symlinkSync(join('../politesse/dist/cli/main.js'), join(workspace, 'node_modules/.bin/politesse'))
  write('package.json', '{"name": "shop"}')
})

describe.skipIf(!existsSync(main))('the GitHub Action', () => {
  it('annotates a bad macro, writes the summary and fails', () => {
    const {status, stdout, summary} = run()
    expect(stdout).toMatch(
      /^::error file=help desk%2C 1\/macros\/bad\.yaml,line=2,endLine=2,col=\d+,endColumn=\d+,title=politesse vague-wait::/m,
    )
    expect(summary).toMatch(/^### politesse\n\n2 errors in 2 of \d files\./)
    expect(summary).toContain('vague-wait')
    expect(status).toBe(1)
  })

  it('passes over what is clean', () => {
    expect(run({paths: 'macros/good.yaml'})).toMatchObject({status: 0, stdout: ''})
  })

  it('gives places from the root of the repository, wherever it runs', () => {
    const {stdout} = run({'working-directory': 'help desk, 1', paths: 'macros'})
    expect(stdout).toContain('::error file=help desk%2C 1/macros/bad.yaml,line=2')
  })

  it('takes paths line by line, and options as a shell does, without running any', () => {
    const paths = 'macros\n\nhelp desk, 1/macros\r\n'
    expect(run({paths, args: "--rule 'jargon' --select '$.late.body'"})).toMatchObject({status: 0})
    expect(run({paths, args: '--locale "$(touch owned)"'}).status).toBe(2)
    expect(existsSync(join(workspace, 'owned'))).toBe(false)
    expect(run({args: "--locale 'fr"}).stdout).toMatch(/^::error title=politesse::.*never closed/)
  })

  it('takes options from several lines, and none from an empty one', () => {
    expect(run({paths: 'macros/good.yaml', args: ' \n\n'})).toMatchObject({status: 0, stdout: ''})
    expect(run({paths: 'help desk, 1/macros', args: '--rule jargon\n  --max-warnings 0\n'}).status).toBe(0)
  })

  it('keeps a finding of several lines on one', () => {
    const {stdout} = run({'working-directory': 'lines', paths: '.'})
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^::error file=lines\/100%25\.yaml,line=3,endLine=4,title=/)
    expect(existsSync(join(workspace, 'output'))).toBe(false)
  })

  it('says what is wrong with the call', () => {
    const {status, stderr} = run({args: '--presett core'})
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean “--preset”?')
  })
})
