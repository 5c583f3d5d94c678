import {Ajv, type ErrorObject} from 'ajv'
import schema from '../../schemas/config.schema.json' with {type: 'json'}
import {nearest} from '../nearest.js'
import type {ConfigFault, KeyPath} from './fault.js'

// strict mode frowns upon if/then without a type beside it, which is how a text or a list of texts is said here
const validate = new Ajv({allErrors: true, verbose: true, strict: false}).compile(schema)

/** Holds a value against the published schema; what is wrong with it, in the order of its keys. */
export function faultsOf(value: unknown): ConfigFault[] {
  if (validate(value)) return []
  return (validate.errors ?? []).flatMap(asFault)
}

function asFault(error: ErrorObject): ConfigFault[] {
  const {keyword, params, instancePath, data, parentSchema = {}} = error
  const path = stepsOf(instancePath)
  const at = (code: string, more: Record<string, unknown> = {}): ConfigFault[] => [{code, params: more, path}]
  switch (keyword) {
    // says only that one of the others failed
    case 'if':
      return []
    case 'additionalProperties': {
      const key = params.additionalProperty as string
      const known = Object.keys((parentSchema.properties ?? {}) as object).filter((name) => name !== '$schema')
      const meant = nearest(key, known)
      const code = known.length > 0 ? 'unknownKey' : 'noOptions'
      return [{code, params: {key, known: known.join(', ')}, path: [...path, key], ...(meant && {meant})}]
    }
    case 'enum': {
      const known = (params.allowedValues as unknown[]).map(String)
      const meant = typeof data === 'string' ? nearest(data, known) : undefined
      const [fault] = at('unknownValue', {value: shown(data), known: known.join(', ')})
      return [{...(fault as ConfigFault), ...(meant && {meant})}]
    }
    case 'type':
      return at('wrongType', {wanted: params.type, value: shown(data)})
    case 'required':
      return at('missingKey', {key: params.missingProperty})
    case 'const':
      return at('notTrue')
    case 'minimum':
      return at('negative', {value: shown(data)})
    case 'maxItems':
      return at('tooMany', {entries: (data as unknown[]).length})
    default:
      return at('empty')
  }
}

/** The steps of a JSON pointer. A number is an index only in a list, but places are found by either. */
function stepsOf(pointer: string): KeyPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
