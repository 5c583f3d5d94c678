import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import {edition, packTags} from '../../src/cli/packs.js'

vi.mock('node:fs', {spy: true})

test('the built packs are read once for their hash, however many packs and caches ask for it', () => {
  const first = edition()
  expect(edition()).toBe(first)
  const read = vi.mocked(readFileSync).mock.calls.map(([file]) => String(file))
  for (const tag of packTags()) {
    expect(read.filter((file) => file.replaceAll('\\', '/').endsWith(`dist/locales/${tag}.js`))).toHaveLength(1)
  }
})
