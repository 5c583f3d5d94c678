/** One step of a path into data: which of a value's children, or of all below it, are meant. */
export interface Step {
  /** `..`: also the children of the children */
  deep: boolean
  pick: Choice
}

export type Choice =
  | {kind: 'all'}
  | {kind: 'names'; names: (string | number)[]}
  /** children that have a value there; with `equals`, this one */
  | {kind: 'filter'; path: string[]; equals?: unknown}

/** A selector that cannot be read. */
export class SelectorError extends Error {
  constructor(
    readonly selector: string,
    /** UTF-16 offset in the selector where it stops making sense */
    readonly offset: number,
  ) {
    super(
      `The selector ${JSON.stringify(selector)} is not understood from character ${offset + 1} on. ` +
        'Write a JSONPath such as $.items[*].body, $..text or $.replies[?@.public==true].text.',
    )
    this.name = 'SelectorError'
  }
}

const name = String.raw`[\p{L}_$][\p{L}\p{N}_$-]*`
const text = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`
const key = String.raw`\s*(?:${text}|-?\d+)\s*`
const forms = {
  dot: new RegExp(String.raw`(\.\.?)(?:(\*)|(${name}))`, 'uy'),
  bracket: new RegExp(String.raw`(\.\.)?\[(?:\s*(\*)\s*|(${key}(?:,${key})*))\]`, 'uy'),
  filter: new RegExp(
    String.raw`(\.\.)?\[\s*\?\s*\(?\s*@((?:\.${name})+)\s*(?:==\s*(${text}|-?\d+|true|false|null)\s*)?\)?\s*\]`,
    'uy',
  ),
}

/**
 * Reads a selector: the part of JSONPath (RFC 9535) that names strings in exports. Names, `*`, indices, `..`, lists of
 * names, and filters by a field: `$.items[*].body`, `$..[?@.field=='comment'].value`.
 *
 * @throws {SelectorError} naming the character that is not understood
 * @example parseSelector('$.items[*].body') // three steps
 */
export function parseSelector(selector: string): Step[] {
  const steps: Step[] = []
  let at = selector.startsWith('$') ? 1 : 0
  if (at === 0) throw new SelectorError(selector, 0)
  while (at < selector.length) {
    const dot = match(forms.dot, selector, at)
    const bracket = dot ? undefined : match(forms.bracket, selector, at)
    const filter = dot || bracket ? undefined : match(forms.filter, selector, at)
    const found = dot ?? bracket ?? filter
    if (!found) throw new SelectorError(selector, at)
    const pick: Choice = filter
      ? {kind: 'filter', path: (found[2] as string).slice(1).split('.'), ...(found[3] && {equals: literal(found[3])})}
      : found[2]
        ? {kind: 'all'}
        : {kind: 'names', names: dot ? [found[3] as string] : keys(found[3] as string)}
    steps.push({deep: found[1] === '..', pick})
    at += found[0].length
  }
  return steps
}

function match(pattern: RegExp, selector: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(selector) ?? undefined
}

function keys(list: string): (string | number)[] {
  return Array.from(list.matchAll(new RegExp(`${text}|-?\\d+`, 'g')), ([found]) => literal(found) as string | number)
}

function literal(written: string): unknown {
  if (written[0] !== "'" && written[0] !== '"') return JSON.parse(written)
  return written.slice(1, -1).replace(/\\(.)/g, '$1')
}
