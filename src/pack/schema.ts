import {readFileSync} from 'node:fs'
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import type {PackFile} from './source.js'

/** The kinds of files in a pack, each with its published JSON Schema. */
export type FileKind = 'catalogue' | 'pack' | 'lexicon' | 'rule' | 'phrases'

const ajv = new Ajv({allErrors: true, strict: false, verbose: true})
const validators = new Map<FileKind, ValidateFunction>()

/** Checks the form of a file against its schema; faults become problems at their places. */
export function checkForm(file: PackFile, kind: FileKind): void {
  if (file.data === undefined) return
  let validate = validators.get(kind)
  if (!validate) {
    validate = ajv.compile(
      JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8')) as object,
    )
    validators.set(kind, validate)
  }
  if (validate(file.data)) return
  for (const error of validate.errors ?? []) {
    if (error.keyword === 'if' || error.keyword === 'anyOf') continue
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    const key = (error.params as {additionalProperty?: string; propertyName?: string}).additionalProperty
    file.problem(toPath(path, key), describe(error))
  }
}

/** Indices are numbers in YAML nodes. */
function toPath(parts: string[], key: string | undefined): (string | number)[] {
  const path: (string | number)[] = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  return key === undefined ? path : [...path, key]
}

function describe({keyword, params, message, instancePath, propertyName}: ErrorObject): string {
  const at = instancePath.split('/').pop() || 'the file'
  const known = params as {additionalProperty?: string; missingProperty?: string; allowedValues?: unknown[]}
  if (keyword === 'additionalProperties') return `Unknown key “${known.additionalProperty}” in “${at}”`
  if (keyword === 'required') return `“${at}” needs a key “${known.missingProperty}”`
  if (keyword === 'enum') return `“${at}” must be one of ${known.allowedValues?.join(', ')}`
  if (keyword === 'pattern' || keyword === 'propertyNames') return `The name “${propertyName ?? at}” ${message}`
  return `“${at}” ${message}`
}
