import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {createLinter} from '../../src/index.js'
import {createSpeller} from '../../src/spelling/index.js'

const packs = await loadPacks()

test.each(packs.map((pack) => [pack.tag, pack] as const))('no everyday word of %s is flagged', async (tag, pack) => {
  const words = readFileSync(path.join(import.meta.dirname, `${tag}-frequent.txt`), 'utf8')
    .trim()
    .split('\n')
  expect(new Set(words).size).toBe(2000)
  const spellers = {[tag]: await createSpeller(tag)}
  const linter = createLinter({locales: [pack], preset: 'core', rules: {spelling: 'warning'}, spellers})
  // in an article nothing is excused as hasty typing; a list of short lines is read line by line
  const flagged = words.flatMap((word) =>
    linter
      .lint(`a ${word}`, {locale: tag, channel: 'article'})
      .findings.filter(({rule}) => rule === 'spelling')
      .map(({quote}) => quote),
  )
  expect(flagged).toEqual([])
})
