import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

interface Declared {
  severity: string
  channels?: Record<string, string>
}

test.each([
  ['README.md', {error: 'error', warning: 'warning', off: 'off'}],
  ['docs/fr/README.md', {error: 'erreur', warning: 'avertissement', off: 'désactivée'}],
  ['docs/ro/README.md', {error: 'eroare', warning: 'avertisment', off: 'oprită'}],
])('%s lists the rules in their order, with their severities', (file, words: Record<string, string>) => {
  const catalogue = parse(read('locales/catalogue.yaml')) as Record<string, Declared>
  const told = [...read(file).matchAll(/^\| \[`([a-z-]+)`\]\(\S+\/\1\.md\) \| (\p{L}+)([^|]*) \|/gmu)]
  expect(told.map(([, id, severity, more]) => [id, severity, more !== ''])).toEqual(
    Object.entries(catalogue).map(([id, {severity, channels}]) => [id, words[severity], channels !== undefined]),
  )
})
