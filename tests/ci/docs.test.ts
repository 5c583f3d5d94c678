import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {politesse} from '../cli/fakes.js'

const root = join(import.meta.dirname, '../..')
const pages = ['docs/ci.md', 'docs/fr/ci.md', 'docs/ro/ci.md']
const readmes = ['README.md', 'docs/fr/README.md', 'docs/ro/README.md']

/** The indented blocks of a page, in order. */
const blocks = (path: string) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/(?:^ {4}.*\n|^\n(?= {4}))+/gm)].map(([text]) =>
    text.replace(/^ {4}/gm, '').trim(),
  )
/** Without what is said to people. */
const bare = (text: string) => text.replace(/\s*# .*$/gm, '')

describe('what is to be copied', () => {
  it('is the same in every language', () => {
    const [english, ...others] = pages.map((path) => blocks(path).map(bare))
    expect(english).toHaveLength(7)
    for (const other of others) expect(other).toEqual(english)
  })

  it('is well-formed YAML or JSON', () => {
    const [hook, packages, , github, gitlab, circle] = blocks('docs/ci.md').map((text) => bare(text))
    for (const text of [hook, github, gitlab, circle]) expect(parse(text ?? '')).toBeTypeOf('object')
    expect(JSON.parse(packages ?? '')['lint-staged']).toBeTypeOf('object')
  })

  it('names the version that is published with it', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    for (const path of [...pages, ...readmes]) {
      const text = readFileSync(join(root, path), 'utf8')
      const named = [...text.matchAll(/(?:rev: v|politesse@v?|"politesse": "\^)(\d+\.\d+\.\d+)/g)].map(
        ([, name]) => name,
      )
      expect(named.length, path).toBeGreaterThan(0)
      expect(new Set(named), path).toEqual(new Set([version]))
    }
  })

  it('names hooks and inputs that there are', () => {
    const [hook, , , github] = blocks('docs/ci.md')
    const [{id}] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))
    for (const text of [hook, ...readmes.map((path) => blocks(path).find((block) => block.startsWith('repos:')))])
      expect(parse(text ?? '').repos[0].hooks[0].id).toBe(id)
    const {inputs} = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
    const {steps} = parse(github ?? '').jobs.politesse
    for (const name of Object.keys(steps.at(-1).with)) expect(inputs).toHaveProperty(name)
    for (const path of pages) {
      const text = readFileSync(join(root, path), 'utf8')
      for (const name of Object.keys(inputs)) expect(text, path).toContain(`| \`${name}\` |`)
    }
  })

  it('calls options that there are', async () => {
    const {out} = await politesse(['check', '--help'])
    const calls = pages.flatMap((path) =>
      blocks(path).flatMap((text) => bare(text).match(/politesse(?:@\S+)? check.*/g) ?? []),
    )
    const options = calls.flatMap((call) => call.match(/--[a-z][a-z-]*/g) ?? [])
    expect(options.length).toBeGreaterThan(10)
    for (const option of options) expect(out).toContain(option)
  })

  it('is a shell’s, where it is one', () => {
    for (const path of readmes) {
      const script = blocks(path).find((text) => text.startsWith('pre-commit install')) ?? 'missing('
      execFileSync('bash', ['-n', '-c', script])
    }
  })
})
