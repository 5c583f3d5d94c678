/**
 * Scores the built packs on the labelled cases of `tests/cases/`, a rule and a language.
 *
 *   npm run eval                                        all sets, the rules that the packs have
 *   npm run eval -- --set dev --locale fr --misses 40   one set and language, with what was missed
 *   npm run eval -- --rule excuse                       one rule
 *   npm run eval -- --misses 40 FILE.jsonl              cases of your own, under no floor
 *   npm run eval -- --record                            keeps the figures as the floor for later runs
 *
 * Exits with 1 where a set, language and rule has fallen under its recorded figures.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {type Floor, fallenUnder, floorOf} from './floor.js'
import {loadPacks} from './load-packs.js'
import {figures, readCases, score, type Tally} from './score.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    set: {type: 'string'},
    locale: {type: 'string'},
    rule: {type: 'string'},
    misses: {type: 'string', default: '0'},
    json: {type: 'boolean'},
    record: {type: 'boolean'},
  },
})
const packs = await loadPacks()
const own = positionals.length > 0
const cases = readCases(own ? positionals : undefined).filter(
  ({set, locale}) =>
    (values.set === undefined || set === values.set) && (values.locale === undefined || locale === values.locale),
)
const result = score(cases, packs, values.rule)
const percent = (value: number | undefined) => (value === undefined ? '–' : (100 * value).toFixed(1)).padStart(6)
const cell = (tally: Tally | undefined) => {
  if (!tally) return ''.padStart(24)
  const {precision, recall, labels} = figures(tally)
  return `${percent(precision)} ${percent(recall)} ${String(labels).padStart(5)}`.padStart(24)
}

if (values.json) console.log(JSON.stringify(result.sets, null, 2))
else {
  for (const [set, locales] of Object.entries(result.sets)) {
    const tags = Object.keys(locales).sort()
    console.log(`\n${set}`.padEnd(21) + tags.map((tag) => `${tag}: prec. recall     n`.padStart(24)).join(''))
    const rules = [...new Set(tags.flatMap((tag) => Object.keys(locales[tag]?.rules ?? {})))].sort()
    for (const rule of rules) console.log(rule.padEnd(20) + tags.map((tag) => cell(locales[tag]?.rules[rule])).join(''))
    console.log('all'.padEnd(20) + tags.map((tag) => cell(locales[tag]?.all)).join(''))
    console.log(
      'clean, alarmed'.padEnd(20) +
        tags.map((tag) => `${locales[tag]?.alarmed} of ${locales[tag]?.clean}`.padStart(24)).join(''),
    )
    console.log(
      'indirect, recall'.padEnd(20) +
        tags.map((tag) => percent(figures(locales[tag]?.indirect as Tally).recall).padStart(24)).join(''),
    )
  }
  console.log(`\nlanguage told right: ${percent(result.detected)} %`)
  for (const line of result.misses.slice(0, Number(values.misses))) console.log(line)
}

const floorFile = path.resolve(import.meta.dirname, '../tests/cases/floor.json')
if (values.record) writeFileSync(floorFile, `${JSON.stringify(floorOf(result.sets), null, 1)}\n`)
else if (values.rule === undefined && !own) {
  const fallen = fallenUnder(JSON.parse(readFileSync(floorFile, 'utf8')) as Floor, result.sets)
  for (const line of fallen) console.error(line)
  if (fallen.length > 0) process.exitCode = 1
}
