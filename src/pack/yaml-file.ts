import {isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml'
import type {PackFile, PackProblem, Path} from './source.js'
import {lostAlias} from './yaml-alias.js'

/** One YAML file of a pack: its data, and where each value stands. */
export class YamlFile implements PackFile {
  readonly data: unknown
  readonly problems: PackProblem[] = []
  private readonly lines = new LineCounter()
  private readonly document

  constructor(
    readonly file: string,
    private readonly text: string,
  ) {
    this.document = parseDocument(text, {lineCounter: this.lines, prettyErrors: false})
    // what follows the first error follows from it; an end of file is best shown behind the last word
    const [error] = this.document.errors
    if (error) {
      const at = Math.min(error.pos[0], text.trimEnd().length)
      const remedy = 'Put the text in double quotes, close what is open, or check the indentation'
      this.report(at, at + 1, `Broken YAML: ${error.message}. ${remedy}`)
    }
    const lost = error ? undefined : lostAlias(this.document)
    if (lost?.range) {
      const [start, end] = lost.range
      const {source: name} = lost
      this.report(start, end, `The alias “*${name}” repeats nothing: no value before it is marked “&${name}”`)
    }
    this.data = error || lost ? undefined : this.document.toJS()
  }

  problem(path: Path, message: string, offset?: number): PackProblem {
    const {start, end, quoted} = this.placeOf(path)
    // inside a quoted scalar the first character is the quote
    const at = start + (offset ?? 0) + (quoted ? 1 : 0)
    if (offset === undefined) return this.report(at, end - (quoted ? 1 : 0), message)
    // in a pattern: the class, lemma or word that begins there
    const [named = ' '] = /^([{<][^}>\n]*[}>]|[\p{L}\p{N}'’-]+)/u.exec(this.text.slice(at, end)) ?? []
    return this.report(at, at + named.length, message)
  }

  /** The range of a value; of a mapping its key, for a fault of the whole is shown best at its name. */
  private placeOf(path: Path): {start: number; end: number; quoted: boolean} {
    let node: Node | null | undefined = this.document.contents as Node | null
    let key: Node | undefined
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
      const pair = isMap(node)
        ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step)
        : undefined
      if (next === undefined && !pair) break
      key = pair?.key as Node | undefined
      node = next as Node | null
    }
    const shown = isScalar(node) && node.value !== null ? node : (key ?? node)
    const [start = 0, end = start] = shown?.range ?? []
    return {start, end, quoted: isScalar(shown) && /["']/.test(this.text[start] ?? '')}
  }

  private report(start: number, end: number, message: string): PackProblem {
    const {line, col} = this.lines.linePos(start)
    const text = this.text.slice(start - col + 1).split(/\r?\n/, 1)[0] as string
    const length = Math.max(1, Math.min(end - start, text.length - col + 1))
    const problem = {file: this.file, line, column: col, message, text, length}
    this.problems.push(problem)
    return problem
  }
}
