/** A path of keys and indices into a file's data. */
export type Path = readonly (string | number)[]

/** A fault in a pack's source, at a place that somebody can go to. */
export interface PackProblem {
  /** the file, or for data in JavaScript the path of keys */
  file: string
  /** counted from 1; 0 where there is no file */
  line: number
  /** in UTF-16 units, counted from 1; 0 where there is no file */
  column: number
  /** cause and remedy */
  message: string
  /** the line of the file, to be shown */
  text: string
  /** how many UTF-16 units of the line are at fault, at least 1 */
  length: number
}

/** One file of a pack: its data, and the problems found in it. */
export interface PackFile {
  /** as shown in problems */
  readonly file: string
  readonly data: unknown
  readonly problems: PackProblem[]
  /** Reports a problem at the value that a path leads to, or at a UTF-16 offset into it. */
  problem(path: Path, message: string, offset?: number): PackProblem
}

/** A file of a pack that is data already: what `definePack` is given, or a part of a built pack. */
export class DataFile implements PackFile {
  readonly problems: PackProblem[] = []

  constructor(
    readonly file: string,
    readonly data: unknown,
  ) {}

  problem(path: Path, message: string): PackProblem {
    const keys = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
    const file = `${this.file}${keys}`.replace(/^\./, '')
    const problem = {file, line: 0, column: 0, message, text: '', length: 1}
    this.problems.push(problem)
    return problem
  }
}

/** `file:line:column  message`, as compilers write it. */
export function formatProblem({file, line, column, message}: PackProblem): string {
  return line === 0 ? `${file}: ${message}` : `${file}:${line}:${column}  ${message}`
}

/** Problems without those that say the same of the same place, in the order of files and lines. */
export function tidyProblems(problems: readonly PackProblem[]): PackProblem[] {
  const seen = new Set<string>()
  return problems
    .filter((problem) => {
      const key = formatProblem(problem)
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
}
