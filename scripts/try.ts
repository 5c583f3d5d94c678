/**
 * Lints files line by line with the built packs and prints the findings.
 *
 *   npx tsx scripts/try.ts --locale fr [--rule excuse] FILE…      (`-` for standard input)
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {createLinter} from '../src/linter/index.js'
import type {LocalePack} from '../src/pack/types.js'

const {values, positionals} = parseArgs({
  options: {locale: {type: 'string', default: 'en'}, rule: {type: 'string'}},
  allowPositionals: true,
})
const pack = ((await import(`../build/packs/${values.locale}.ts`)) as {default: LocalePack}).default
const linter = createLinter({locales: [pack], preset: 'recommended'})
for (const file of positionals) {
  for (const line of readFileSync(file === '-' ? 0 : file, 'utf8').split('\n')) {
    const text = line.trim()
    if (!text) continue
    const {findings} = linter.lint(text, {locale: pack.tag})
    for (const {rule, frame, start, end} of findings) {
      if (values.rule !== undefined && rule !== values.rule) continue
      console.log(
        `${rule}/${frame}: ${text.slice(Math.max(0, start - 80), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 80)}`,
      )
    }
  }
}
