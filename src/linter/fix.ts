import type {Finding} from '../types.js'

/** Applies the fixes of findings that do not overlap, from left to right. */
export function applyFixes(text: string, findings: readonly Finding[]): {text: string; applied: Finding[]} {
  const applied: Finding[] = []
  let fixed = ''
  let at = 0
  for (const finding of findings) {
    const {fix} = finding
    if (!fix || fix.start < at) continue
    fixed += text.slice(at, fix.start) + fix.text
    at = fix.end
    applied.push(finding)
  }
  return {text: fixed + text.slice(at), applied}
}
