import type {Lines} from '../documents/lines.js'
import type {Comment} from '../documents/segment.js'
import type {LocatedFinding, Remark, SuppressedFinding} from '../reporters/index.js'
import {type Directive, readDirective} from '../suppressions/directive.js'
import {type PlacedDirective, placeDirective, Suppressions} from '../suppressions/suppress.js'
import {placeOf} from './place.js'

/** The findings of a file with the directive that suppresses each, and all that its comments say to the linter. */
export interface Suppressed<T> {
  decided: {finding: T; by?: Directive}[]
  remarks: Remark[]
}

/** Lets the comments of a file decide on its findings. Those without a word to the linter cost nothing. */
export function suppress<T extends {rule: string; start: number}>(
  findings: readonly T[],
  comments: readonly Comment[],
  path: string,
  lines: Lines,
): Suppressed<T> {
  const remarks = comments.flatMap((comment): Remark[] => {
    const read = readDirective(comment)
    if (!read) return []
    const place = placeOf(comment, lines)
    return 'kind' in read ? [{...placeDirective(path, lines, read), place}] : [{...read, place}]
  })
  if (remarks.length === 0) return {decided: findings.map((finding) => ({finding})), remarks}
  const suppressions = new Suppressions(directivesAmong(remarks))
  const decided = findings.map((finding) => {
    const by = suppressions.suppressing(finding)
    return by ? {finding, by} : {finding}
  })
  return {decided, remarks}
}

/** Those of the remarks that the linter understands. */
export function directivesAmong(remarks: readonly Remark[]): PlacedDirective[] {
  return remarks.filter((remark) => 'kind' in remark)
}

/** A finding as reports tell of it that show what is suppressed. */
export function suppressedFinding(finding: LocatedFinding, {reason}: Directive): SuppressedFinding {
  return {...finding, ...(reason && {reason})}
}
