/** One of the answers to a question. */
export interface Choice<T> {
  value: T
  label: string
}

/** A question that is answered by typing. */
export interface Blank {
  message: string
  /** what stands there to begin with */
  initial?: string
  /** what is wrong with an answer; nothing where it will do */
  fault?: (answer: string) => string | undefined
}

/** Asks the person at the terminal. No answer means that they would rather not: they pressed Escape or Ctrl-C. */
export interface Asker {
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T | undefined>
  fill(blank: Blank): Promise<string | undefined>
}
