import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {parse} from 'yaml'
import {printKeyPath} from '../../src/config/fault.js'
import {type Config, defineConfig} from '../../src/config/index.js'
import {faultsOf} from '../../src/config/validate.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const full = defineConfig({
  $schema: './node_modules/politesse/schemas/config.schema.json',
  extends: ['./base.yaml', '@acme/politesse-config'],
  language: 'fr',
  locale: 'fr-CA',
  locales: ['fr', 'en'],
  channel: 'chat',
  preset: 'all',
  rules: {jargon: 'off', 'repeated-apology': ['warning', {message: 1, conversation: 2}], 'acme-words': ['error', {}]},
  allow: ['Back Soon Cafe', {rule: 'jargon', text: 'DNS'}],
  vocabulary: ['Netbox', {file: 'products.txt'}],
  packs: ['house'],
  select: ['$.items[*].body'],
  ignore: ['drafts/'],
  baseline: false,
  overrides: [{files: 'a/**', excludeFiles: ['*.txt'], locale: 'ro', rules: {excuse: 'info'}}],
})

it('takes a configuration with every key', () => {
  expect(faultsOf(full)).toEqual([])
  const {properties} = JSON.parse(read('schemas/config.schema.json')) as {properties: object}
  expect(Object.keys(full).sort()).toEqual(Object.keys(properties).sort())
})

it('knows all rules: the schema, for editors, and the types', () => {
  const rules = Object.keys(parse(read('locales/catalogue.yaml')) as object)
  const {definitions} = JSON.parse(read('schemas/config.schema.json')) as {
    definitions: {rules: {properties: object}}
  }
  rules.push('invalid-suppression', 'unused-suppression')
  expect(Object.keys(definitions.rules.properties)).toEqual(rules)
  const names = /RuleName =([^/]*)\/\*\*/.exec(read('src/config/types.ts'))?.[1]
  expect([...(names ?? '').matchAll(/'([a-z-]+)'/g)].map(([, name]) => name)).toEqual(rules)
})

it.each<[unknown, string, string, string?]>([
  [{presets: 'core'}, 'presets', 'unknownKey', 'preset'],
  [{preset: 'recomended'}, 'preset', 'unknownValue', 'recommended'],
  [{rules: {jargon: 'warn'}}, 'rules.jargon', 'unknownValue', undefined],
  [{rules: {jargon: ['warnin', {}]}}, 'rules.jargon[0]', 'unknownValue', 'warning'],
  [{rules: {jargon: ['warning', {message: 1}]}}, 'rules.jargon[1].message', 'noOptions'],
  [{rules: {'repeated-apology': ['off', {mesage: 1}]}}, 'rules.repeated-apology[1].mesage', 'unknownKey', 'message'],
  [{rules: {'repeated-apology': ['off', {message: -1}]}}, 'rules.repeated-apology[1].message', 'negative'],
  [{rules: {'repeated-apology': ['off', {message: 'two'}]}}, 'rules.repeated-apology[1].message', 'wrongType'],
  [{rules: {jargon: ['off', {}, {}]}}, 'rules.jargon', 'tooMany'],
  [{rules: {jargon: []}}, 'rules.jargon', 'empty'],
  [{rules: ['jargon']}, 'rules', 'wrongType'],
  [{allow: [{rule: 'jargon'}]}, 'allow[0]', 'missingKey'],
  [{allow: [3]}, 'allow[0]', 'wrongType'],
  [{baseline: true}, 'baseline', 'notTrue'],
  [{overrides: [{rules: {}}]}, 'overrides[0]', 'missingKey'],
  [{overrides: [{files: 'a', ignore: []}]}, 'overrides[0].ignore', 'unknownKey'],
  [{overrides: [{files: []}]}, 'overrides[0].files', 'empty'],
  [[], '', 'wrongType'],
])('says what is wrong with %j', (value, path, code, meant) => {
  const faults = faultsOf(value as Config)
  expect(faults.map((fault) => [printKeyPath(fault.path ?? []), fault.code])).toEqual([[path, code]])
  if (meant) expect(faults[0]?.meant).toBe(meant)
})
