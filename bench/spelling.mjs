// Measures the spellers: start, memory and suggestions, each locale in a process of its own, beside nspell and hunspell-asm with
// the same dictionaries. Rejected words are those of the dictionary alone; the packs add their vocabulary. Needs `npm run build` and `npm ci --prefix bench`; `npm run bench:spelling` does both.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const locales = ['en', 'fr', 'ro']
const engines = {
  politesse: async (locale) => {
    const {createSpeller} = await import('../dist/spelling.js')
    return createSpeller(locale)
  },
  nspell: async (locale) => {
    const {default: nspell} = await import('nspell')
    return nspell((await import(`dictionary-${locale}`)).default)
  },
  'hunspell-asm': async (locale) => {
    const {loadModule} = await import('hunspell-asm')
    const factory = await loadModule()
    const {aff, dic} = (await import(`dictionary-${locale}`)).default
    const hunspell = factory.create(factory.mountBuffer(aff, 'a.aff'), factory.mountBuffer(dic, 'd.dic'))
    return {correct: (word) => hunspell.spell(word), suggest: (word) => hunspell.suggest(word)}
  },
}

/** Everyday words, and slips made of them: a letter left out, doubled, swapped or another. */
function wordsOf(locale) {
  const words = readFileSync(path.join(root, 'tests/spelling', `${locale}-frequent.txt`), 'utf8')
    .trim()
    .split('\n')
  const long = words.filter((word) => word.length > 4 && /^\p{L}+$/u.test(word))
  const slips = long.slice(0, 400).map((word, index) => {
    const at = 1 + (index % (word.length - 2))
    const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)]
    return [
      before + after,
      before + letter + letter + after,
      before + after[0] + letter + after.slice(1),
      `${before}e${after}`,
    ][index % 4]
  })
  return {words, slips}
}

async function measure(engine, locale) {
  const {words, slips} = wordsOf(locale)
  const before = process.memoryUsage().rss
  const start = performance.now()
  const speller = await engines[engine](locale)
  speller.correct('abc')
  const ready = performance.now() - start
  const rejected = words.filter((word) => !speller.correct(word)).length
  const peak = () => (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20
  const times = []
  for (const slip of slips) {
    if (speller.correct(slip)) continue
    const from = performance.now()
    speller.suggest(slip)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
  return {ready, peak: peak(), rejected, median: at(0.5), p95: at(0.95), most: at(1), slips: times.length}
}

const [engine, locale] = process.argv.slice(2)
if (engine) {
  console.log(JSON.stringify(await measure(engine, locale)))
  process.exit(0)
}
const number = (value, digits = 0) => value.toFixed(digits).padStart(8)
console.log('engine        locale    ready  memory rejected   median      p95      max')
console.log('                           ms   MB more of 2,000   suggestions, ms')
for (const name of Object.keys(engines)) {
  for (const tag of locales) {
    const {stdout, stderr} = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, tag], {
      encoding: 'utf8',
    })
    if (!stdout) {
      console.log(`${name.padEnd(14)}${tag}  not measured (${stderr.trim().split('\n').at(-1)})`)
      continue
    }
    const {ready, peak, rejected, median, p95, most} = JSON.parse(stdout)
    console.log(
      `${name.padEnd(14)}${tag.padEnd(4)}${[ready, peak, rejected].map((value) => number(value)).join('')} ${[median, p95, most].map((value) => number(value, 1)).join(' ')}`,
    )
  }
}
