import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {findInputs} from '../../src/cli/inputs.js'
import {extensions} from '../../src/documents/read.js'
import {newFolder} from '../helpers/folder.js'

const root = join(import.meta.dirname, '../..')
const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as [Record<string, string>]

/** Python's `re.search` with its flag for the whole expression. */
const search = (expression: string) => new RegExp(expression.replace(/^\(\?i\)/, ''), 'i')

it('hands politesse the files that it finds itself when it walks a folder', async () => {
  const paths = [
    ...extensions.flatMap((extension) => [`macros/a.${extension}`, `A.${extension.toUpperCase()}`]),
    ...['package.json', 'web/package.json', 'package-lock.json', 'tsconfig.base.json', 'composer.json'],
    ...['pnpm-lock.yaml', 'web/node_modules/x/readme.md', 'dist/a.html', 'coverage/a.html', 'my-package.json'],
    ...['.pre-commit-config.yaml', '.github/workflows/ci.yml', 'a/.b/c.md', 'src/a.ts', 'a.md.bak', 'distant/a.md'],
  ]
  const cwd = newFolder()
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), {recursive: true})
    writeFileSync(join(cwd, path), 'x')
  }
  const terminal = {cwd} as Parameters<typeof findInputs>[2]
  const {inputs} = await findInputs(['.'], undefined, terminal)
  rmSync(cwd, {recursive: true})
  const [files, exclude] = [search(hook.files ?? ''), search(hook.exclude ?? '')]
  const handed = paths.filter((path) => files.test(path) && !exclude.test(path))
  expect(handed.sort()).toEqual(inputs.map(({path}) => path).sort())
})
