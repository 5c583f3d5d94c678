import type {PackRule} from '../pack/types.js'
import type {Session} from './session.js'
import {suppressionRules} from './suppression-rules.js'

/** The rules of one pack, or of all where a name is not in it: a pack of one's own may add a rule to one language. */
export async function knownRules(session: Session, names: readonly string[]): Promise<PackRule[]> {
  const {rules} = await session.pack()
  if (names.every((name) => name in suppressionRules || rules.some(({id}) => id === name))) return rules
  const packs = await Promise.all(session.parts.packTags().map((tag) => session.pack(tag)))
  const all = new Map([...rules, ...packs.flatMap((pack) => pack.rules)].reverse().map((rule) => [rule.id, rule]))
  return [...all.values()].reverse()
}
