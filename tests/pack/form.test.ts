import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {checkValue, type Schema} from '../../src/pack/form.js'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const samples: Record<string, string[]> = {
  catalogue: ['locales/catalogue.yaml'],
  pack: ['locales/fr/pack.yaml', 'examples/house-pack/en/pack.yaml'],
  lexicon: ['locales/en/lexicon/tools.yaml', 'examples/house-pack/en/lexicon/words.yaml'],
  rule: ['locales/en/rules/excuse.yaml', 'locales/ro/rules/jargon.yaml'],
  'house-rule': ['examples/house-pack/en/rules/inside-words.yaml', 'examples/house-pack/fr/rules/excuse.yaml'],
  phrases: ['locales/fr/phrases/callback.yaml', 'examples/house-pack/ro/phrases/close.yaml'],
}

type Json = null | string | number | boolean | Json[] | {[key: string]: Json}

/** All paths of a value. */
function paths(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? value.map((item, at) => [at, item] as const) : Object.entries(value)
  return [path, ...entries.flatMap(([key, item]) => paths(item, [...path, key]))]
}

/** The value with another one at a path; undefined takes it away. */
function put(value: Json, [key, ...rest]: (string | number)[], other: Json | undefined): Json {
  if (key === undefined) return other ?? null
  const copy = structuredClone(value) as Record<string | number, Json>
  const next = rest.length === 0 ? other : put(copy[key] as Json, rest, other)
  if (next !== undefined) copy[key] = next
  else if (Array.isArray(copy)) copy.splice(Number(key), 1)
  else delete copy[key]
  return copy as Json
}

describe.each(Object.entries(samples))('the form of %s files', (kind, files) => {
  const schema = JSON.parse(read(`schemas/${kind}.schema.json`)) as Schema
  const validate = new Ajv({strict: false, unicodeRegExp: true}).compile(schema)
  const problems = (value: Json) => {
    const found: string[] = []
    checkValue(value, schema, [], (path, message) => found.push(`${path.join('.')}: ${message}`))
    return found
  }
  const data = files.map((file) => parse(read(file)) as Json)

  it('takes the files there are', () => {
    for (const value of data) expect(problems(value)).toEqual([])
  })

  it('judges as a full validator of JSON Schema does, whatever is changed', () => {
    const places = data.flatMap((value) => paths(value).map((path) => ({value, path})))
    const other = fc.constantFrom<Json | undefined>(
      undefined,
      null,
      '',
      'x',
      'off',
      3,
      true,
      false,
      [],
      ['a', 'a'],
      {},
      {zz: 'y'},
      'a.b',
      ['x y'],
    )
    let invalid = 0
    fc.assert(
      fc.property(fc.nat(places.length - 1), other, (at, change) => {
        const {value, path} = places[at] as (typeof places)[number]
        const changed = put(value, path, change)
        const sound = validate(changed)
        if (!sound) invalid++
        expect(problems(changed).length === 0, JSON.stringify({path, change, errors: validate.errors})).toBe(sound)
      }),
      {numRuns: 150},
    )
    expect(invalid).toBeGreaterThan(20)
  })
})
