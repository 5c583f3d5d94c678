import type {Comment} from '../segment.js'
import {scanHtml} from './scan.js'

/** The comments of an HTML or XML source: `<!-- … -->`. One that is never closed is none. */
export function htmlComments(source: string): Comment[] {
  if (!source.includes('<!--')) return []
  const found: Comment[] = []
  for (const {kind, start, end} of scanHtml(source)) {
    if (kind === 'ignored' && source.startsWith('<!--', start) && source.endsWith('-->', end)) {
      found.push({text: source.slice(start + 4, end - 3).trim(), start, end})
    }
  }
  return found
}
