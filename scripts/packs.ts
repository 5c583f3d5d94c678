/**
 * Builds the locale packs from `locales/` into `build/packs/`, and checks them.
 *
 *   npm run packs                                     all packs, all checks
 *   npm run packs -- --locale fr                      one pack
 *   npm run packs -- --locale fr --rule excuse        the examples of one rule
 *   npm run packs -- --no-check                       build only
 */
import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {checkExamples} from '../src/house/examples.js'
import {PolitesseError} from '../src/linter/errors.js'
import {type BuiltPack, compilePack} from '../src/pack/build.js'
import {readPacks} from '../src/pack/folder.js'
import {checkForm} from '../src/pack/form.js'
import {createInflector} from '../src/pack/inflect/index.js'
import {InflectionRecorder} from '../src/pack/inflect/table.js'
import {declaredOf, takeDown} from '../src/pack/locale-source.js'
import {checkParity} from '../src/pack/parity.js'
import {loadParser} from '../src/pack/parsers.js'
import {readParts} from '../src/pack/parts.js'
import {formatProblem, type PackProblem} from '../src/pack/source.js'
import {createSpeller} from '../src/spelling/index.js'
import type {Speller} from '../src/types.js'
import {packModule} from './pack-module.js'
import {phraseTypes} from './phrase-keys.js'

const {values} = parseArgs({
  options: {
    locale: {type: 'string'},
    rule: {type: 'string'},
    check: {type: 'boolean', default: true},
    most: {type: 'string', default: '60'},
  },
  allowNegative: true,
})
const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'build/packs')
const {rules, packs, catalogue} = readPacks(path.join(root, 'locales'))
checkForm(catalogue, 'catalogue')
const problems: PackProblem[] = [...catalogue.problems]
const built: BuiltPack[] = []

for (const source of packs) {
  if (values.locale !== undefined && source.tag !== values.locale) continue
  checkForm(source.pack, 'pack')
  for (const file of source.lexicon) checkForm(file, 'lexicon')
  for (const file of source.rules.values()) checkForm(file, 'rule')
  for (const file of source.phrases.values()) checkForm(file, 'phrases')
  const recorder = new InflectionRecorder(await createInflector(source.tag))
  const parts = readParts(source, rules, recorder)
  const pack = compilePack(parts, recorder)
  built.push(pack)
  await mkdir(path.join(out, source.tag), {recursive: true})
  const module = packModule(pack, takeDown(source, rules, parts, recorder))
  for (const [name, text] of Object.entries(module)) await writeFile(path.join(out, name), text)
  const found = [...pack.problems]
  if (values.check) {
    const ready = {...pack.data, parser: await loadParser(pack.parser)}
    found.push(...checkExamples(pack, ready, {rule: values.rule, speller: await spellerOf(source.tag)}))
  }
  const size = Buffer.byteLength(JSON.stringify(pack.data))
  console.error(
    `${source.tag}: ${pack.origins.size} patterns, ${pack.data.patterns.symbols.length} symbols, ${Math.round(size / 1024)} KB; ${found.length} problems`,
  )
  problems.push(...found)
}

if (values.locale === undefined) {
  await writeFile(
    path.join(out, 'catalogue.ts'),
    [
      "import type {Declared} from '../../src/pack/rules.js'",
      '',
      '/** The rules of politesse, in the order of precedence. */',
      `export const catalogue: Record<string, Declared> = ${JSON.stringify(declaredOf(rules), undefined, 2)}`,
      '',
    ].join('\n'),
  )
  await writeFile(path.join(out, 'phrase-keys.ts'), phraseTypes(built))
  if (values.check) problems.push(...checkParity(packs, rules))
}
const wanted =
  values.rule === undefined
    ? problems
    : problems.filter(({file}) => file.includes(`rules/${values.rule}`) || file.includes('lexicon'))
for (const problem of wanted.slice(0, Number(values.most))) console.log(formatProblem(problem))
if (wanted.length > Number(values.most))
  console.log(`… and ${wanted.length - Number(values.most)} more (--most N shows more)`)
if (built.length === 0)
  console.log(`No pack '${values.locale}' in locales/: there are ${packs.map(({tag}) => tag).join(', ')}`)
process.exitCode = wanted.length > 0 || built.length === 0 || !existsSync(out) ? 1 : 0

/** The speller of a locale; none where there is no dictionary for it. */
async function spellerOf(tag: string): Promise<Speller | undefined> {
  try {
    return await createSpeller(tag)
  } catch (error) {
    if (error instanceof PolitesseError) return undefined
    throw error
  }
}
