import type {ParseLatin} from 'parse-latin'

// of words with marks between, and of marks before or behind a word, that make one word
const most = 6
const mostMarks = 3

/** Letters of our languages and figures, with their marks. */
const ownLetter = /[a-z\d\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/i

/** Knows what a parser may take for words in a run without spaces. */
export class PossibleWords {
  private readonly otherLetters = new Map<string, boolean>()

  constructor(private readonly parser: Pick<ParseLatin, 'tokenize'>) {}

  /**
   * Runs of letters and figures, and several of them with the marks between, each also with marks before or behind it ("'tis",
   * "w/", "http://"). Which it is hangs on what stands around.
   */
  in(run: string): Set<string> {
    const found = new Set<string>()
    const runs = this.letterRuns(run)
    runs.forEach(([start], first) => {
      const before = runs[first - 1]?.[1] ?? 0
      const last = Math.min(runs.length, first + most)
      for (let index = first; index < last; index++) {
        const end = (runs[index] as readonly [number, number])[1]
        const behind = runs[index + 1]?.[0] ?? run.length
        for (let to = end; to <= Math.min(end + mostMarks, behind); to++) {
          for (let from = start; from >= Math.max(start - mostMarks, before); from--) found.add(run.slice(from, to))
          found.add(run.slice(before, to))
        }
      }
    })
    return found
  }

  /** The runs of letters and figures, each from its start to behind its end. */
  private letterRuns(run: string): [start: number, end: number][] {
    const runs: [number, number][] = []
    for (let at = 0, start = -1; at <= run.length; at++) {
      const inside = at < run.length && this.isLetter(run[at] as string)
      if (inside && start < 0) start = at
      if (!inside && start >= 0) {
        runs.push([start, at])
        start = -1
      }
    }
    return runs
  }

  /** Whether the parser takes a character for part of a word. Its tables are older than the engine's, so that it is asked itself. */
  private isLetter(char: string): boolean {
    if (ownLetter.test(char)) return true
    let answer = this.otherLetters.get(char)
    if (answer === undefined) {
      answer = this.parser.tokenize(char)[0]?.type === 'WordNode'
      this.otherLetters.set(char, answer)
    }
    return answer
  }
}
