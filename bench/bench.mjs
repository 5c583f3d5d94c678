// Measures politesse beside its peers in one run, on the same 1,000 messages: ratios hold on any machine, microseconds
// only on this one. Needs `npm run build` and `npm ci --prefix bench`; `npm run bench` does both.
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {ParseEnglish} from 'parse-english'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {createLinter} from '../dist/index.js'
import en from '../dist/locales/en.js'

const root = path.resolve(import.meta.dirname, '..')
const cases = readdirSync(path.join(root, 'tests/cases'))
  .filter((name) => name.endsWith('-en.jsonl'))
  .sort()
  .flatMap((name) =>
    readFileSync(path.join(root, 'tests/cases', name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
const take = (list) => Array.from({length: 1000}, (_, index) => list[index % list.length])
const messages = take(cases.map(({text}) => text).filter((text) => text.length >= 60 && text.length <= 180))
const clean = take(
  cases
    .filter(({findings, text}) => findings.length === 0 && text.length >= 60 && text.length <= 180)
    .map(({text}) => text),
)
const mean = (list) => Math.round(list.reduce((sum, text) => sum + text.length, 0) / list.length)

/** Median microseconds a message over the rounds, after one to warm up. */
const time = async (texts, rounds, run) => {
  const results = []
  for (let round = 0; round <= rounds; round++) {
    const before = process.hrtime.bigint()
    for (const text of texts) {
      const answer = run(text)
      if (answer instanceof Promise) await answer
    }
    results.push(Number(process.hrtime.bigint() - before) / 1000 / texts.length)
  }
  return results.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)]
}

const rows = []
const add = (name, micros) => rows.push([name, micros])
const parser = unified().use(retextEnglish)
const bare = new ParseEnglish()
add('parse-english, the parser by itself', await time(messages, 9, (text) => bare.parse(text)))
const core = createLinter({locales: [en], preset: 'core'})
const all = createLinter({locales: [en], preset: 'all'})
const parse = await time(messages, 9, (text) => parser.parse(text))
add('retext-english, parse only', parse)
add('politesse, core rules', await time(messages, 9, (text) => core.lint(text, {locale: 'en'})))
add('politesse, all rules', await time(messages, 9, (text) => all.lint(text, {locale: 'en'})))
add('politesse, all rules, clean messages', await time(clean, 9, (text) => all.lint(text, {locale: 'en'})))
// every second pattern: what the other half costs
let seen = 0
const halved = en.patterns.patterns.map((group) =>
  group
    .split('|')
    .filter(() => seen++ % 2 === 0)
    .join('|'),
)
const half = createLinter({locales: [{...en, patterns: {...en.patterns, patterns: halved}}], preset: 'all'})
add('politesse, half of the patterns, clean', await time(clean, 9, (text) => half.lint(text, {locale: 'en'})))

const peer = async (name, load) => {
  try {
    const run = await load()
    add(name, await time(messages.slice(0, 300), 3, run))
  } catch (error) {
    console.log(`${name}: not measured (${error.message.split('\n')[0]})`)
  }
}
await peer('write-good', async () => {
  const {default: writeGood} = await import('./node_modules/write-good/write-good.js')
  return (text) => writeGood(text)
})
await peer('alex', async () => {
  const alex = await import('./node_modules/alex/index.js')
  return (text) => alex.text(text)
})
await peer('harper.js', async () => {
  const harper = await import('./node_modules/harper.js/dist/index.js')
  const {binaryInlined} = await import('./node_modules/harper.js/dist/binaryInlined.js')
  const linter = new harper.LocalLinter({binary: binaryInlined})
  await linter.setup()
  return (text) => linter.lint(text)
})

console.log(
  `\n1,000 English messages of ${mean(messages)} characters (clean ones: ${mean(clean)}), microseconds a message`,
)
for (const [name, micros] of rows)
  console.log(
    `  ${name.padEnd(38)} ${micros.toFixed(1).padStart(8)} µs  ${(micros / parse).toFixed(2).padStart(7)} × parse`,
  )

/** Megabytes that a second of one core lints; rounds after the first, which warms up. */
const throughput = (texts) => {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const speeds = Array.from({length: 6}, () => {
    const before = process.cpuUsage()
    for (const text of texts) all.lint(text, {locale: 'en'})
    const {user, system} = process.cpuUsage(before)
    return size / (user + system)
  })
  return speeds.slice(1).sort((a, b) => a - b)[2]
}
console.log(`\n  throughput, all rules: ${throughput(messages).toFixed(1)} MB/s of the labelled messages`)
// real messages may not be passed on: `npm run bench -- archive.jsonl` reads the agent's turns of one
for (const file of process.argv.slice(2)) {
  const turns = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const texts = turns.filter(({role}) => role === 'agent').map(({text}) => text)
  console.log(`  throughput, all rules: ${throughput(texts).toFixed(1)} MB/s of ${path.basename(file)}`)
}

/** Median wall time of a process, in ms. */
const process_ = (args) => {
  const runs = Array.from({length: 11}, () => {
    const start = process.hrtime.bigint()
    const result = spawnSync(process.execPath, args, {cwd: root})
    if (result.status > 1) throw new Error(String(result.stderr))
    return Number(process.hrtime.bigint() - start) / 1e6
  })
  return runs.sort((a, b) => a - b)[5]
}
const nothing = process_(['-e', '0'])
const first = process_([
  '--input-type=module',
  '-e',
  "import {createLinter} from './dist/index.js'; import en from './dist/locales/en.js'; createLinter({locales: [en]}).lint('We will get back to you shortly.', {locale: 'en'})",
])
const cli = process_([
  'dist/cli/main.js',
  'check',
  `examples/articles/en/${readdirSync(path.join(root, 'examples/articles/en'))[0]}`,
  '--locale',
  'en',
])
console.log('\nStart-up, median of 11 processes')
console.log(`  node -e 0                              ${nothing.toFixed(0).padStart(5)} ms`)
console.log(
  `  import, one message                    ${first.toFixed(0).padStart(5)} ms  (+${(first - nothing).toFixed(0)})`,
)
console.log(
  `  politesse check, one file              ${cli.toFixed(0).padStart(5)} ms  (+${(cli - nothing).toFixed(0)})`,
)

const size = async (contents) => {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    platform: 'browser',
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0].contents, {level: 9}).length / 1024
}
console.log('\nBundled for the browser, minified and gzipped')
const engine = await size("export {createLinter} from './dist/index.js'")
console.log(`  engine                                 ${engine.toFixed(1).padStart(6)} KB`)
for (const tag of readdirSync(path.join(root, 'dist/locales'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -3))) {
  console.log(
    `  locale ${tag}                              ${(await size(`export {default} from './dist/locales/${tag}.js'`)).toFixed(1).padStart(6)} KB`,
  )
}
