import catalogueSchema from '../../schemas/catalogue.schema.json' with {type: 'json'}
import houseRuleSchema from '../../schemas/house-rule.schema.json' with {type: 'json'}
import lexiconSchema from '../../schemas/lexicon.schema.json' with {type: 'json'}
import packSchema from '../../schemas/pack.schema.json' with {type: 'json'}
import phrasesSchema from '../../schemas/phrases.schema.json' with {type: 'json'}
import ruleSchema from '../../schemas/rule.schema.json' with {type: 'json'}
import {nearest} from '../nearest.js'
import type {PackFile} from './source.js'

/** The part of JSON Schema that the published schemas use; a test holds it against a full validator. */
export interface Schema {
  type?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  minProperties?: number
  items?: Schema
  minItems?: number
  uniqueItems?: boolean
  minLength?: number
  maxLength?: number
  pattern?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  if?: Schema
  then?: Schema
  else?: Schema
  description?: string
}

/** The kinds of files in a pack, each with its published JSON Schema. */
export type FileKind = 'catalogue' | 'pack' | 'lexicon' | 'rule' | 'house-rule' | 'phrases'

const schemas: Record<FileKind, Schema> = {
  catalogue: catalogueSchema,
  pack: packSchema,
  lexicon: lexiconSchema,
  rule: ruleSchema,
  'house-rule': houseRuleSchema,
  phrases: phrasesSchema,
}

type Steps = (string | number)[]
type Report = (path: Steps, message: string) => void

/** Checks the form of a file against its schema; faults become problems at their places. True when there is none. */
export function checkForm(file: PackFile, kind: FileKind): boolean {
  if (file.data === undefined) return false
  let sound = true
  checkValue(file.data, schemas[kind], [], (path, message) => {
    sound = false
    file.problem(path, message)
  })
  return sound
}

/** Holds a value against a schema. */
export function checkValue(value: unknown, schema: Schema, path: Steps, report: Report): void {
  const name = path.length === 0 ? 'The file' : `“${path.at(-1)}”`
  if (schema.if) {
    const branch = fits(value, schema.if) ? schema.then : schema.else
    if (branch) checkValue(value, branch, path, report)
  }
  if (schema.anyOf && !schema.anyOf.some((option) => fits(value, option))) {
    report(path, `${name} must be ${schema.anyOf.map(wanted).join(', or ')}; found ${found(value)}`)
  }
  if (schema.const !== undefined && value !== schema.const) report(path, `${name} must be ${schema.const}`)
  if (schema.enum && !schema.enum.includes(value)) {
    const known = schema.enum.map(String)
    report(
      path,
      `${name} must be one of ${known.join(', ')}; found ${found(value)}.${didYouMean(String(value), known)}`,
    )
  }
  if (schema.type !== undefined && !isOf(value, schema.type)) {
    report(path, `${name} must be ${wanted(schema)}; found ${found(value)}`)
  } else if (Array.isArray(value)) checkList(value, schema, path, name, report)
  else if (typeof value === 'object' && value !== null) checkEntries(value, schema, path, name, report)
  else if (typeof value === 'string') checkText(value, schema, path, name, report)
}

function checkText(value: string, schema: Schema, path: Steps, name: string, report: Report): void {
  const length = [...value].length
  if (schema.minLength !== undefined && length < schema.minLength) {
    report(
      path,
      length === 0 ? `${name} is empty` : `${name} is too short: write at least ${schema.minLength} characters`,
    )
  }
  if (schema.maxLength !== undefined && length > schema.maxLength) {
    report(path, `${name} is too long: ${length} characters of at most ${schema.maxLength}`)
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    report(path, `“${value}” is not ${schema.description ?? `of the form ${schema.pattern}`}`)
  }
}

function checkList(value: unknown[], schema: Schema, path: Steps, name: string, report: Report): void {
  if (schema.minItems !== undefined && value.length < schema.minItems) {
    report(
      path,
      `${name} needs at least ${schema.minItems} ${schema.minItems === 1 ? 'entry' : 'entries'}; it has ${value.length}`,
    )
  }
  if (schema.uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
    report(path, `${name} names something twice`)
  }
  value.forEach((item, index) => {
    if (schema.items) checkValue(item, schema.items, [...path, index], report)
  })
}

function checkEntries(value: object, schema: Schema, path: Steps, name: string, report: Report): void {
  const {properties = {}, required = [], additionalProperties = true, propertyNames} = schema
  for (const key of required) {
    if (!Object.hasOwn(value, key)) {
      const about = properties[key]?.description
      report(path, `${name} needs a key “${key}”${about ? ` (${about})` : ''}`)
    }
  }
  const entries = Object.entries(value)
  if (schema.minProperties !== undefined && entries.length < schema.minProperties) report(path, `${name} is empty`)
  for (const [key, item] of entries) {
    const at = [...path, key]
    if (propertyNames) checkValue(key, propertyNames, at, (_, message) => report(at, message))
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (own) checkValue(item, own, at, report)
    else if (additionalProperties === false) {
      const known = Object.keys(properties)
      const where = path.length === 0 ? 'here' : `in ${name}`
      report(at, `Unknown key “${key}” ${where}: the keys are ${known.join(', ')}.${didYouMean(key, known)}`)
    } else if (typeof additionalProperties === 'object') checkValue(item, additionalProperties, at, report)
  }
}

function fits(value: unknown, schema: Schema): boolean {
  let sound = true
  checkValue(value, schema, [], () => {
    sound = false
  })
  return sound
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

const kinds: Record<string, string> = {
  array: 'a list (lines that begin with “- ”)',
  object: 'a group of “key: value” lines',
  string: 'a text (in double quotes if in doubt)',
  integer: 'a whole number',
}

const wanted = ({type, description}: Schema): string => kinds[type ?? ''] ?? description ?? String(type)

function found(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of “key: value” lines'
  return `“${String(value)}”`
}

function didYouMean(given: string, known: readonly string[]): string {
  const name = nearest(given, known)
  return name === undefined ? '' : ` Did you mean “${name}”?`
}
