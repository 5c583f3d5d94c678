/** A pattern as parsed: a sequence of elements. See docs/packs.md for what each means. */
export type Element =
  | {type: 'word'; text: string; exact: boolean}
  | {type: 'glob'; prefix: string; suffix: string}
  | {type: 'class'; name: string; tags: string}
  | {type: 'lemma'; lemma: string; tags: string}
  | {type: 'group'; options: Element[][]; optional: boolean}
  | {type: 'not'; element: Element}
  | {type: 'break'; optional: boolean}
  | {type: 'any'; capital: boolean}
  | {type: 'gap'}
  | {type: 'start'}
  | {type: 'end'}

/** What is wrong with a pattern, at a UTF-16 offset into it. */
export class PatternError extends Error {
  constructor(
    message: string,
    /** offset into the pattern, from 0 */
    readonly offset: number,
  ) {
    super(message)
    this.name = 'PatternError'
  }
}

const wordEnd = /[\s()[\]{}|<>,!]/

/**
 * Parses one pattern of the pattern language.
 *
 * @throws {PatternError} with the offset and what was expected there
 * @example parsePattern('{own-tool} … (down|slow)')
 */
export function parsePattern(source: string): Element[] {
  const parser = new Parser(source)
  const elements = parser.sequence('')
  if (elements.length === 0) throw new PatternError('The pattern is empty: expected a word or a {class}', 0)
  return elements
}

class Parser {
  private at = 0

  constructor(private readonly source: string) {}

  /** Reads elements up to `|` or the closing bracket, which stays unread. */
  sequence(closer: string): Element[] {
    const elements: Element[] = []
    for (;;) {
      while (/\s/.test(this.source[this.at] ?? '')) this.at++
      const char = this.source[this.at]
      if (char === undefined) {
        if (closer) throw this.error(`Expected “${closer}” before the end of the pattern`)
        return elements
      }
      if (closer && (char === closer || char === '|')) return elements
      elements.push(this.element(char))
    }
  }

  private element(char: string): Element {
    if (char === '(') return this.group(')', false)
    if (char === '[') {
      if (/^\[\s*,\s*\]/.test(this.source.slice(this.at))) {
        this.at = this.source.indexOf(']', this.at) + 1
        return {type: 'break', optional: true}
      }
      return this.group(']', true)
    }
    if (char === '{') {
      const {name, tags} = this.named('}')
      if (!/^[a-z][a-z0-9-]*$/.test(name)) {
        throw this.error('Expected a class name: lower-case letters, digits and hyphens', -1)
      }
      return {type: 'class', name, tags}
    }
    if (char === '<') {
      const {name, tags} = this.named('>')
      return {type: 'lemma', lemma: name, tags}
    }
    if (char === '!') {
      this.at++
      const next = this.source[this.at]
      if (next === undefined || /\s/.test(next)) throw this.error('Expected a word, {class} or (group) after “!”')
      return {type: 'not', element: this.element(next)}
    }
    const simple = {',': 'break', '^': 'start', $: 'end', '…': 'gap'} as const
    if (char in simple) {
      this.at++
      const type = simple[char as keyof typeof simple]
      return type === 'break' ? {type, optional: false} : {type}
    }
    if (this.source.startsWith('...', this.at)) {
      this.at += 3
      return {type: 'gap'}
    }
    if (char === '|' || char === ')' || char === ']' || char === '}' || char === '>') {
      throw this.error(`Unexpected “${char}”: nothing is open here; expected a word, a {class} or a bracket that opens`)
    }
    return this.word()
  }

  private group(closer: string, optional: boolean): Element {
    const opened = this.at++
    const options: Element[][] = []
    for (;;) {
      const option = this.sequence(closer)
      if (option.length === 0) throw this.error(`Expected a word before “${this.source[this.at]}”`)
      options.push(option)
      if (this.source[this.at++] === closer) break
      if (this.at > this.source.length) throw new PatternError(`Expected “${closer}”`, opened)
    }
    return {type: 'group', options, optional}
  }

  private named(closer: string): {name: string; tags: string} {
    const close = this.source.indexOf(closer, this.at)
    if (close < 0) throw this.error(`Expected “${closer}” after the name`)
    const [name = '', tags = ''] = this.source.slice(this.at + 1, close).split(':')
    if (!name.trim()) throw this.error('Expected a name inside the brackets')
    if (tags && !/^[a-z0-9]+([.,][a-z0-9]+)*$/.test(tags)) {
      throw this.error(`Expected tags such as “past”, “past,pp” or “pres.3p” after the colon, found “${tags}”`)
    }
    this.at = close + 1
    return {name: name.trim(), tags}
  }

  private word(): Element {
    const start = this.at
    while (this.at < this.source.length && !wordEnd.test(this.source[this.at] as string)) this.at++
    let text = this.source.slice(start, this.at)
    if (text.endsWith('…')) {
      // "word…" is a word and a gap
      this.at -= 1
      text = text.slice(0, -1)
    }
    if (text === '*' || text === '=*') return {type: 'any', capital: text === '=*'}
    if (text.startsWith('=') && text.length > 1) return {type: 'word', text: text.slice(1), exact: true}
    if (/^[~@]|\?$/.test(text)) throw new PatternError(`“${text}” is no word: expected letters and figures`, start)
    const star = text.indexOf('*')
    if (star < 0) return {type: 'word', text, exact: false}
    const [prefix = '', suffix = ''] = [text.slice(0, star), text.slice(star + 1)]
    if (suffix.includes('*') || prefix.length + suffix.length < 2) {
      throw new PatternError('A shape needs one “*” and at least two letters', start)
    }
    return {type: 'glob', prefix, suffix}
  }

  private error(message: string, shift = 0): PatternError {
    return new PatternError(message, Math.min(this.at + shift, this.source.length))
  }
}
