import {mkdtempSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {build} from 'esbuild'
import {type BrowserContext, chromium} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {loadPacks} from '../../scripts/load-packs.js'
import {readCases} from '../../scripts/score.js'
import {createLinter} from '../../src/index.js'

const root = path.resolve(import.meta.dirname, '../..')
let server: Server
let context: BrowserContext
let profile: string
let address: string

beforeAll(async () => {
  const contents = `
    export {createLinter} from './dist/index.js'
    export {createPhrasebook} from './dist/phrasebook.js'
    import en from './dist/locales/en.js'
    import fr from './dist/locales/fr.js'
    import ro from './dist/locales/ro.js'
    export const locales = [en, fr, ro]`
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    format: 'iife',
    globalName: 'politesse',
    platform: 'browser',
    write: false,
  })
  const script = outputFiles[0]?.text ?? ''
  server = createServer((request, response) => {
    const isScript = request.url === '/politesse.js'
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8')
    response.end(isScript ? script : '<!doctype html><script src="/politesse.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as {port: number}).port
  address = `http://127.0.0.1:${port}/`
  profile = mkdtempSync(path.join(tmpdir(), 'politesse-browser-'))
  context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
})

afterAll(async () => {
  await context?.close()
  server?.close()
  if (profile) rmSync(profile, {recursive: true, force: true})
})

test('finds in the browser what it finds in Node, at the same places', async () => {
  const page = await context.newPage()
  await page.goto(address)
  const texts = readCases()
    .filter(({set}) => set === 'dev')
    .map(({text, locale}) => ({text, locale}))
  const found = await page.evaluate((list) => {
    const {createLinter: create, locales} = (
      globalThis as unknown as {politesse: {createLinter: typeof createLinter; locales: never[]}}
    ).politesse
    const linter = create({locales})
    return list.map(({text, locale}) =>
      linter.lint(text, {locale}).findings.map(({rule, start, end}) => [rule, start, end]),
    )
  }, texts)
  const linter = createLinter({locales: await loadPacks()})
  expect(found).toEqual(
    texts.map(({text, locale}) => linter.lint(text, {locale}).findings.map(({rule, start, end}) => [rule, start, end])),
  )
})

test('has no spelling engine and no dictionary in its bundle', async () => {
  const script = await (await fetch(`${address}politesse.js`)).text()
  expect(script).toContain('createLinter')
  expect(script).not.toMatch(/hunspell-wasm|dictionary-(?:en|fr|ro)/)
})

test('speaks from the phrasebook', async () => {
  const page = await context.newPage()
  await page.goto(address)
  const said = await page.evaluate(() => {
    const {createPhrasebook, locales} = (
      globalThis as unknown as {
        politesse: {
          createPhrasebook: (options: object) => {say: (key: string, params: object) => string}
          locales: unknown[]
        }
      }
    ).politesse
    return createPhrasebook({locale: locales[2], register: 'formal'}).say('callback.commit-minutes', {count: 20})
  })
  expect(said).toContain('20 de minute')
})
