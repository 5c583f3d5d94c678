import {readFile} from 'node:fs/promises'
import {basename, extname} from 'node:path'
import {
  findNodeAtLocation,
  getNodeValue,
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import {isMap, isScalar, isSeq, parseDocument, type Node as YamlNode} from 'yaml'
import type {KeyPath} from '../../config/fault.js'
import {lostAlias} from '../../pack/yaml-alias.js'
import type {Session} from '../session.js'
import {ConfigError} from './error.js'
import {manifestKey} from './find.js'
import {loadModule} from './module.js'

/** What a configuration file holds, and where. */
export interface ConfigSource {
  value: unknown
  /** the text of a data file; a program has no places */
  text?: string
  /** UTF-16 offset of a key, or of an item of a list */
  offsetOf: (path: KeyPath) => number | undefined
}

/**
 * Reads a configuration file, whatever its format.
 *
 * @param shown the file's name in messages
 * @throws {ConfigError} when it cannot be read
 */
export async function readSource(file: string, shown: string, session: Session): Promise<ConfigSource> {
  const {translate} = session
  const extension = extname(file)
  if (/^\.[cm]?[jt]s$/.test(extension))
    return {value: await loadModule(file, shown, session), offsetOf: () => undefined}
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' ? 'missing' : 'unreadable'
    throw new ConfigError(shown, [{code, params: {cause: error.code ?? error.message}}], translate)
  })
  const broken = (code: string, detail: string, offset: number) =>
    new ConfigError(shown, [{code, params: {detail}, offset}], translate, text)
  if (extension === '.json' || extension === '.jsonc') {
    const faults: ParseError[] = []
    const root = parseTree(text.replace(/^\uFEFF/, ' '), faults, {allowTrailingComma: true})
    const [fault] = faults
    if (fault) throw broken('json', translate(`json.${printParseErrorCode(fault.error)}`), fault.offset)
    return basename(file) === 'package.json' ? inManifest(jsonSource(root, text)) : jsonSource(root, text)
  }
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent'})
  const [fault] = document.errors
  const said = (detail: string) => {
    const message = translate(`yaml.${detail}`)
    return message === `yaml.${detail}` ? translate('yaml.other') : message
  }
  if (fault) throw broken('yaml', said(fault.code), fault.pos[0])
  const lost = lostAlias(document)
  if (lost) throw broken('yaml', said('alias'), lost.range?.[0] ?? 0)
  // an empty file, or one of comments, changes nothing
  return {value: document.toJS() ?? {}, text, offsetOf: (path) => yamlOffset(document.contents, path)}
}

function jsonSource(root: JsonNode | undefined, text: string): ConfigSource {
  return {
    value: root === undefined ? {} : getNodeValue(root),
    text,
    offsetOf: (path) => {
      const node = root && findNodeAtLocation(root, [...path])
      return node?.parent?.type === 'property' ? node.parent.offset : node?.offset
    },
  }
}

function inManifest({value, text, offsetOf}: ConfigSource): ConfigSource {
  return {
    value: (value as Record<string, unknown>)[manifestKey] ?? {},
    ...(text !== undefined && {text}),
    offsetOf: (path) => offsetOf([manifestKey, ...path]),
  }
}

function yamlOffset(root: unknown, path: KeyPath): number | undefined {
  let node = root as YamlNode | null
  let found = node?.range?.[0]
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return found
      found = (pair.key as YamlNode).range?.[0] ?? found
      node = pair.value as YamlNode | null
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as YamlNode | undefined) ?? null
      found = node?.range?.[0] ?? found
    } else return found
  }
  return found
}
