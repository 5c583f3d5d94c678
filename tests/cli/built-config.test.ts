import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf} from '../house/cli.js'

const root = join(import.meta.dirname, '../..')
const main = join(root, 'dist/cli/main.js')
const env = {...process.env, LANG: 'C', LC_ALL: '', NO_COLOR: ''}

describe.skipIf(!existsSync(main))('the built command with a configuration', () => {
  it.each([
    ['politesse.config.ts', 'defineConfig({rules: {"vague-wait": "info" as const}} satisfies Config)'],
    ['politesse.config.mjs', 'defineConfig({rules: {"vague-wait": "info"}})'],
  ])('loads %s, with defineConfig of the package', async (name, config) => {
    const types = name.endsWith('.ts') ? ', type Config' : ''
    const cwd = await folderOf({
      [name]: `import {defineConfig${types}} from 'politesse/config'\nexport default ${config}\n`,
      'a.txt': 'We will get back to you shortly.',
    })
    mkdirSync(join(cwd, 'node_modules'))
    symlinkSync(root, join(cwd, 'node_modules/politesse'))
    const {stdout, stderr, status} = spawnSync(process.execPath, [main, 'check'], {cwd, encoding: 'utf8', env})
    rmSync(cwd, {recursive: true})
    expect(stderr).toBe('')
    expect(stdout).toContain('1 hint in 1 of 1 file.')
    expect(status).toBe(0)
  })
})
