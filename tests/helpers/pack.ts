import {type BuiltPack, buildPack} from '../../src/pack/build.js'
import {createInflector} from '../../src/pack/inflect/index.js'
import {loadParser} from '../../src/pack/parsers.js'
import type {CatalogueRule} from '../../src/pack/rules.js'
import type {LocalePack} from '../../src/pack/types.js'
import {YamlFile} from '../../src/pack/yaml-file.js'

const catalogue: Record<string, CatalogueRule> = {
  fault: {
    kind: 'patterns',
    severity: 'error',
    presets: ['core', 'recommended'],
    source: 'S0',
    frames: {frame: 'a fault'},
  },
  sorry: {
    kind: 'count',
    severity: 'warning',
    presets: ['recommended'],
    source: 'S0',
    limits: {message: 1, conversation: 2},
    frames: {frame: 'an apology'},
  },
  term: {kind: 'terms', severity: 'warning', presets: ['recommended'], source: 'S0', frames: {frame: 'a term'}},
}

export interface TestPack {
  tag?: string
  settings?: string
  lexicon?: string
  /** patterns of the rule `fault` */
  patterns?: string[]
  unless?: string
  /** patterns of the rule `sorry` */
  sorry?: string[]
}

/** Builds a small pack from the sources of a test, by the real compiler. */
export async function buildTestPack({
  tag = 'en',
  settings = '',
  lexicon = '{}',
  patterns = [],
  unless = '',
  sorry = [],
}: TestPack): Promise<BuiltPack> {
  const parser = {en: 'english', fr: 'french', ro: 'romanian'}[tag] ?? 'latin'
  const rule = (list: string[], more = '') =>
    `title: A test rule\nmessage: "A fault{{plain}}"\nwhy: because\nphrases: [a.b]\n${more}\nframes:\n  frame:\n    patterns: ${JSON.stringify(list)}\n    examples: {wrong: [], right: []}\n`
  return buildPack(
    {
      tag,
      pack: new YamlFile('pack.yaml', `name: Test\ntag: ${tag}\nparser: ${parser}\n${settings}`),
      lexicon: [new YamlFile('lexicon/test.yaml', lexicon)],
      rules: new Map([
        ['fault', new YamlFile('rules/fault.yaml', rule(patterns, unless))],
        ['sorry', new YamlFile('rules/sorry.yaml', rule(sorry))],
        ['term', new YamlFile('rules/term.yaml', rule([]))],
      ]),
      phrases: new Map(),
    },
    catalogue,
    await createInflector(tag),
  )
}

/** The same, ready for `createLinter`; problems of the sources fail the test. */
export async function testPack(source: TestPack): Promise<LocalePack> {
  const built = await buildTestPack(source)
  const problems = built.problems.filter(({message}) => !message.includes('used by no pattern'))
  if (problems.length > 0) throw new Error(problems.map(({message}) => message).join('\n'))
  return {...built.data, parser: await loadParser(built.parser)}
}
