import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {Baseline} from './baseline.js'
import {BaselineError} from './error.js'

const version = 1

/**
 * The text of a baseline: file → rule → words → how often. Sorted, a finding a line, so that a change of one finding
 * is a change of one line.
 */
export function printBaseline(baseline: Baseline): string {
  const files = new Map<string, Map<string, Map<string, number>>>()
  for (const {path, rule, content, count} of baseline.entries) {
    const rules = files.get(path) ?? new Map<string, Map<string, number>>()
    const words = rules.get(rule) ?? new Map<string, number>()
    files.set(path, rules.set(rule, words.set(content, count)))
  }
  const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value)
  return `${JSON.stringify({version, files}, plain, 2)}\n`
}

/**
 * Reads what `printBaseline` wrote.
 *
 * @throws {BaselineError} on anything else, with the place
 */
export function parseBaseline(text: string): Baseline {
  const errors: ParseError[] = []
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, {disallowComments: true})
  const [error] = errors
  if (error) throw new BaselineError('broken', {fault: printParseErrorCode(error.error)}, text, error.offset)
  const members = membersOf(root, text)
  const written = members.get('version')
  if (written?.value !== version)
    throw new BaselineError(
      'version',
      {written: JSON.stringify(written?.value ?? null), version},
      text,
      written?.offset,
    )
  const baseline = new Baseline()
  for (const [path, rules] of membersOf(members.get('files'), text, root))
    for (const [rule, words] of membersOf(rules, text))
      for (const [content, count] of membersOf(words, text))
        baseline.add({path, rule, content, count: countOf(count, text)})
  return baseline
}

function membersOf(node: Node | undefined, text: string, parent?: Node): Map<string, Node> {
  if (node?.type !== 'object') throw new BaselineError('shape', {}, text, (node ?? parent)?.offset)
  return new Map(node.children?.map(({children}) => [children?.[0]?.value as string, children?.[1] as Node]))
}

function countOf(node: Node, text: string): number {
  if (Number.isSafeInteger(node.value) && node.value > 0) return node.value
  throw new BaselineError('shape', {}, text, node.offset)
}
