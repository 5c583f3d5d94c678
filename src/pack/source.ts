import {isMap, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'

/** A fault in a pack's source, at a place a linguist can go to. Lines and columns count from 1. */
export interface PackProblem {
  file: string
  line: number
  column: number
  message: string
}

/** One YAML file of a pack: its data, and where each value stands. */
export class PackFile {
  readonly data: unknown
  readonly problems: PackProblem[] = []
  private readonly lines = new LineCounter()
  private readonly document

  constructor(
    /** path as shown in problems */
    readonly file: string,
    private readonly text: string,
  ) {
    this.document = parseDocument(text, {lineCounter: this.lines, prettyErrors: false})
    for (const error of this.document.errors) this.report(error.pos[0], `Broken YAML: ${error.message}`)
    this.data = this.document.errors.length > 0 ? undefined : this.document.toJS()
  }

  /** Reports a problem at the value that a path of keys leads to, or at an offset into it. */
  problem(path: readonly (string | number)[], message: string, offset = 0): PackProblem {
    let node: Node | null | undefined = this.document.contents as Node | null
    for (const key of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined
      if (next === undefined || next === null) break
      node = next as Node
    }
    let at = node?.range?.[0] ?? 0
    // inside a quoted scalar the first character is the quote
    if (isScalar(node) && offset > 0) at += offset + (/["']/.test(this.text[at] ?? '') ? 1 : 0)
    else if (isScalar(node) && /["']/.test(this.text[at] ?? '')) at += 1
    return this.report(at, message)
  }

  private report(offset: number, message: string): PackProblem {
    const {line, col} = this.lines.linePos(offset)
    const problem = {file: this.file, line, column: col, message}
    this.problems.push(problem)
    return problem
  }
}

/** `file:line:column  message`, as compilers write it. */
export function formatProblem({file, line, column, message}: PackProblem): string {
  return `${file}:${line}:${column}  ${message}`
}
