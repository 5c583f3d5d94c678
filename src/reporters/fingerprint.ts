import {createHash} from 'node:crypto'

/** What a finding is told by: not its line, which moves, but the words that it flags. */
interface Known {
  rule: string
  quote: string
}

/**
 * The words of a finding as they are compared: white space counts as one space, so that a paragraph may be wrapped
 * anew.
 */
export function contentOf({quote}: Pick<Known, 'quote'>): string {
  return quote.replace(/\s+/g, ' ').trim()
}

/**
 * What the findings of a file are known by, from one run to the next: path, rule, words, and which of the same words
 * of the file it is. Lines may move and be wrapped anew.
 *
 * @param path of the file, with `/`
 * @param findings of one file, in the order of their places
 * @returns 32 hexadecimal digits each, no two the same
 * @example fingerprints('a.md', [{rule: 'jargon', quote: 'DNS'}, {rule: 'jargon', quote: 'DNS'}]) // two that differ
 */
export function fingerprints(path: string, findings: readonly Known[]): string[] {
  const met = new Map<string, number>()
  return findings.map((finding) => {
    const key = JSON.stringify([path, finding.rule, contentOf(finding)])
    const ordinal = met.get(key) ?? 0
    met.set(key, ordinal + 1)
    return digest(`${key} ${ordinal}`)
  })
}

/** 32 hexadecimal digits that stand for a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
