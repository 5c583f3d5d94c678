import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf, politesse} from './cli.js'

const docs = join(import.meta.dirname, '../../docs')

/** The files that a page shows: indented blocks that begin with a comment of the file's name. */
function filesOf(page: string): Record<string, string> {
  const files: Record<string, string> = {}
  let name: string | undefined
  for (const line of readFileSync(join(docs, page), 'utf8').split('\n')) {
    const [, named] = /^ {4}# ([a-z]+\/[\w/.-]+\.yaml)$/.exec(line) ?? []
    if (named !== undefined) name = named
    else if (line !== '' && !line.startsWith('    ')) name = undefined
    else if (name !== undefined) files[name] = `${files[name] ?? ''}${line.slice(4)}\n`
  }
  return files
}

describe.each([
  ['packs.md', 'house', 'en'],
  ['fr/packs.md', 'maison', 'fr'],
  ['ro/packs.md', 'casa', 'ro'],
])('the files that docs/%s shows', (page, house, language) => {
  const files = filesOf(page)

  it('are a sound pack of one’s own, and a sound language', async () => {
    expect(Object.keys(files).filter((name) => name.startsWith(`${house}/`))).toHaveLength(3)
    const folder = await folderOf(files)
    for (const pack of [house, 'haus']) {
      const {code, out, err} = await politesse(['pack', 'check', pack], {cwd: folder, language})
      expect(out + err).toMatch(new RegExp(`^${pack} \\(`))
      expect(code).toBe(0)
    }
  })
})
