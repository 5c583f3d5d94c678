import {readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {parse} from 'yaml'
import {faultsOf} from '../../src/config/validate.js'
import {folderOf, politesse} from '../house/cli.js'

const folders: string[] = []
const repository = async (files: Record<string, string>) => {
  const cwd = await folderOf(files)
  folders.push(cwd)
  return {
    cwd,
    run: (...args: string[]) => politesse(args, {cwd}),
    read: (path: string) => readFile(join(cwd, path), 'utf8'),
  }
}
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, {recursive: true})
})

const late = 'body: We will get back to you shortly.\n'
const full = {
  '.git/HEAD': '',
  '.gitignore': 'dist/\n',
  '.github/workflows/ci.yml': '',
  '.pre-commit-config.yaml': '',
  '.gitlab-ci.yml': '',
  'README.md': '# Read me',
  'src/strings.json': '{}',
  'macros/en/a.yaml': late,
  'macros/fr/a.yaml': 'body: Nous vous rappelons bientôt.\n',
  'support/articles/a.ro.md': 'Revenim în curând.\n',
  'house/en/pack.yaml': 'name: Lumen\nextends: en\n',
  'house/fr/pack.yaml': 'name: Lumen\nextends: fr\n',
  'exports/all.json': '{}',
}

it('writes what it found, and what to do next', async () => {
  const {run, read} = await repository(full)
  const {code, out} = await run('init')
  expect(code).toBe(0)
  const config = parse(await read('politesse.config.yaml')) as object
  expect(config).toEqual({
    preset: 'recommended',
    locales: ['en', 'fr', 'ro'],
    packs: ['house'],
    ignore: ['/src/', 'README.md'],
  })
  expect(out).toContain('Wrote politesse.config.yaml')
  expect(out).toMatch(
    /npx politesse check\n[\s\S]*politesse baseline\n[\s\S]*repo: local[\s\S]*--format github\n[\s\S]*gitlab=politesse\.json/,
  )
  // what it wrote can be used at once
  expect((await run('check', '--format', 'compact')).out).toMatch(/^macros\/en\/a\.yaml:1:7: error/)
})

it('names the folders where customers read everything that there is', async () => {
  const {run} = await repository({'README.md': '', 'macros/a.yaml': late, 'kb/fr/b.md': ''})
  const {out} = await run('init')
  expect(out).toContain('npx politesse check kb macros\n')
  expect(out).not.toContain('workflow')
})

it.each(['en', 'fr', 'ro'])(
  'is a configuration in %s too, also when all its examples are put in force',
  async (language) => {
    const {cwd} = await repository(full)
    const {out} = await politesse(['init', '--dry-run'], {cwd, language})
    expect(out).not.toMatch(/init\.|\{\{/)
    const examples = out.replace(/^# (?=rules:|allow:|overrides:| )/gm, '')
    const config = parse(examples) as {overrides: object[]}
    expect(faultsOf(config)).toEqual([])
    expect(config.overrides).toHaveLength(2)
  },
)

it('writes over nothing, and nothing when it runs dry', async () => {
  const {run, read} = await repository({'package.json': '{"politesse": {}}'})
  const {code, err} = await run('init')
  expect(code).toBe(2)
  expect(err).toContain('There is a configuration already, package.json')
  expect((await run('init', '--dry-run')).code).toBe(0)
  await expect(read('politesse.config.yaml')).rejects.toThrow('ENOENT')
})

it('shows how to choose values of a data file that is of no known shape, and of no other', async () => {
  const macros = {macros: [{id: 1, title: 'Late', actions: [{field: 'comment_value', value: 'We call at 4 pm.'}]}]}
  const one = await repository({'zendesk/a.json': JSON.stringify(macros), 'a.md': 'We call at 4 pm.\n'})
  await one.run('init')
  expect(await one.read('politesse.config.yaml')).not.toContain('select')
  const other = await repository({
    'zendesk/a.json': JSON.stringify(macros),
    'zendesk/b.json': '{"items": [{"body": "We call."}]}',
  })
  await other.run('init')
  expect(await other.read('politesse.config.yaml')).toContain('files: zendesk/b.json')
})
