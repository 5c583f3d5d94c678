import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parse} from 'yaml'
import type {RuleText} from './host.js'
import {packageFolder} from './packs.js'

interface RuleSource {
  why?: string
  frames?: Record<string, {examples?: {wrong?: unknown[]; right?: unknown[]}}>
}

/**
 * Reads the reason and the examples of a rule from its source, which linting does not need and packs leave
 * out.
 */
export async function ruleText(rule: string, tag: string): Promise<RuleText | undefined> {
  const path = join(packageFolder, 'locales', tag, 'rules', `${rule}.yaml`)
  const source = await readFile(path, 'utf8').catch(() => undefined)
  if (source === undefined) return undefined
  const {why = '', frames = {}} = parse(source) as RuleSource
  // one of each frame shows the breadth of the rule better than all of the first
  const firsts = (kind: 'wrong' | 'right') =>
    Object.values(frames)
      .flatMap(({examples}) => examples?.[kind]?.slice(0, 1) ?? [])
      .filter((text) => typeof text === 'string')
  return {why: why.trim(), wrong: firsts('wrong'), right: firsts('right')}
}
