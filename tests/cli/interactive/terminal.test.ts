import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {newFolder} from '../../helpers/folder.js'

const root = join(import.meta.dirname, '../../..')
const main = join(root, 'dist/cli/main.js')
const driver = join(root, 'tests/cli/terminal.py')
const python = spawnSync('python3', ['--version']).status === 0

/** Runs the built command in a terminal, and types keys when the words have come. */
function typed(steps: [words: string, keys: string][], text: string, env: Record<string, string> = {}) {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.md'), text)
  const command = [process.execPath, main, 'check', '--interactive', '--locale', 'en', 'a.md']
  const {status, stdout, stderr} = spawnSync('python3', [driver, JSON.stringify(steps), ...command], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, LANG: 'C', LC_ALL: '', TERM: 'xterm', ...env},
  })
  return {status, shown: stdout + stderr, text: readFileSync(join(cwd, 'a.md'), 'utf8')}
}

const down = '\u001B[B'
const up = '\u001B[A'
const late = 'Hello Ana.\n\nWe will get back to you shortly.\n'

it.skipIf(!existsSync(main) || !python)('asks in a real terminal', {timeout: 120_000}, () => {
  const phrase = typed(
    [
      ['What shall', '\r'],
      ['{{time}}', 'at 4 pm\r'],
    ],
    late,
  )
  expect(phrase.shown).toContain('1 place fixed in 1 file.')
  expect(phrase.text).toMatch(/^Hello Ana\.\n\n[A-Z].*at 4 pm.*\n$/)
  expect(phrase.text).not.toContain('shortly')
  expect(phrase.status).toBe(0)

  // from the bottom up: quit, skip the file, skip, suppress
  const suppressed = typed(
    [
      ['Que mettre', `${up}${up}${up}${up}\r`],
      ['Pourquoi', 'la loi\r'],
    ],
    late,
    {LANG: 'fr_FR.UTF-8'},
  )
  expect(suppressed.text).toContain('shortly. <!-- politesse-disable-line vague-wait -- la loi -->\n')
  expect(suppressed.status).toBe(0)

  const interrupted = typed([['What shall', `${down}\u0003`]], late)
  expect([interrupted.text, interrupted.status]).toEqual([late, 1])
})

it.skipIf(!existsSync(main))('says that nobody can answer where there is no terminal', () => {
  const {status, stderr} = spawnSync(process.execPath, [main, 'check', '--interactive', '.'], {encoding: 'utf8'})
  expect([status, stderr]).toEqual([2, expect.stringContaining('--interactive')])
})
