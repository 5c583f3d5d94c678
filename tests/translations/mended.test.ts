import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {folderOf, politesse} from '../house/cli.js'

const fr = '{"restart": "Veuillez redémarrer le routeur {{jour}}."}'
const en = '{"restart": "Please reboot the router on {{day}}."}'

interface Shown {
  path: string
  findings: {rule: string; quote: string; start: number; end: number}[]
}

const mismatch = async (args: string[], cwd: string, input = '') => {
  const {out, err} = await politesse(['check', '--format', 'json', ...args], {cwd, input})
  const {files} = JSON.parse(out.startsWith('{') ? out : err) as {files: Shown[]}
  return files.flatMap(({path, findings}) =>
    findings.flatMap(({rule, quote, start, end}) =>
      rule === 'placeholder-mismatch' ? [{path, quote, start, end}] : [],
    ),
  )
}

it('gives places in the text as it is after fixes, be they written or only shown', async () => {
  const cwd = await folderOf({'fr/a.json': en.replace('day', 'jour'), 'en/a.json': en})
  const {out} = await politesse(['check', '--fix-dry-run', '.'], {cwd})
  const [, mended = ''] = /^\+(\{.*jour.*)$/m.exec(out) ?? []
  expect(mended).not.toBe('')
  for (const option of ['--fix-dry-run', '--fix']) {
    const [place] = await mismatch([option, 'en', 'fr', '--format', 'sarif=out.sarif'], cwd)
    expect(place?.path).toBe('fr/a.json')
    expect(mended.slice(place?.start, place?.end)).toBe('{{jour}}')
  }
  expect(readFileSync(join(cwd, 'fr/a.json'), 'utf8').trim()).toBe(mended)
})

it('gives places in a text on standard input', async () => {
  const cwd = await folderOf({'en/a.json': en})
  mkdirSync(join(cwd, 'fr'))
  const text = `\n\n${fr}`
  // another text of the same name on the disk is not what was read
  writeFileSync(join(cwd, 'fr/a.json'), fr)
  const [place] = await mismatch(['en', '-', '--stdin-filename', 'fr/a.json'], cwd, text)
  expect(place).toMatchObject({path: 'fr/a.json', quote: '{{jour}}'})
  expect(text.slice(place?.start, place?.end)).toBe('{{jour}}')
})

it('keeps no text from file to file, nor in the cache: a large tree would not fit', async () => {
  const cwd = await folderOf({
    'en/a.json': en.replace('reboot', 'restart'),
    'fr/a.json': fr.replace('jour', 'day'),
    'en/alone.json': '{"moved": "We have moved to {{street}}."}',
  })
  await politesse(['check', '--cache', '.'], {cwd})
  const {files} = JSON.parse(readFileSync(join(cwd, '.politessecache'), 'utf8')) as {
    files: Record<string, {report: {texts?: {texts?: string}}}>
  }
  const held = (path: string) => files[path]?.report.texts
  expect(JSON.stringify(files)).not.toMatch(/router|routeur|have moved/)
  expect(held('en/a.json')?.texts).toContain('{{day}}')
  expect(held('en/alone.json')).toEqual({spoken: true})
})
