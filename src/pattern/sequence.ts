import {fold, foldInCase} from '../text/fold.js'

/** A gap stands for so many words. */
export const longestGap = 5

/** One element of a sequence. */
export interface Step {
  kind: 'word' | 'form' | 'symbol' | 'exact' | 'capital' | 'any' | 'gap' | 'start' | 'end' | 'break'
  /** of a symbol: which */
  symbol: number
  /** of a word: its folded form, in its letter case where the pattern asks for that; of a form: its stem */
  text: string
  /** of a form: its paradigm */
  paradigm: number
  optional: boolean
  not: boolean
}

/** A sequence of elements in its built form; read when first tried. */
export interface Sequence {
  steps: readonly Step[]
  /** the elements that can come first: those that may be left out, and the first that may not */
  heads: readonly Step[]
  /** words behind the first element without which it cannot match */
  needs: readonly string[]
  /** has gaps, so that one place can be reached on several ways */
  branching: boolean
  /** tag sets that its inflected word takes; undefined: all */
  sets: readonly number[] | undefined
  /** where it stands in `Programs`; -1 before it is asked */
  program: number
}

/** Reads a sequence as `compiled.ts` describes it. */
export function readSequence(text: string, sets?: readonly number[]): Sequence {
  const steps = text.split(' ').map(readStep)
  const zeroWidth = (step: Step) => step.not || step.kind === 'start' || step.kind === 'end' || step.kind === 'break'
  const firstFixed = steps.findIndex((step) => !step.optional && !zeroWidth(step))
  return {
    steps,
    heads: steps.slice(0, firstFixed < 0 ? undefined : firstFixed + 1).filter((step) => !zeroWidth(step)),
    needs: steps
      .slice(1)
      .filter((step) => step.kind === 'word' && !step.optional && !step.not)
      .map((step) => step.text),
    branching: steps.some(({kind}) => kind === 'gap'),
    sets,
    program: -1,
  }
}

/** Calls `visit` with the rarest element, as text, of each of the sequences that `|` parts, from a place on. */
export function eachKey(text: string, start: number, visit: (key: string) => void): void {
  for (let from = start; from < text.length; ) {
    const bar = text.indexOf('|', from)
    const to = bar < 0 ? text.length : bar
    let at = from + 1
    for (let index = Number.parseInt(text[from] as string, 36); index > 0; index--) at = text.indexOf(' ', at) + 1
    const space = text.indexOf(' ', at)
    visit(text.slice(at, space < 0 || space > to ? to : space))
    from = to + 1
  }
}

/** The symbol that a token names behind its brace; -1 where it may be left out. */
export function symbolIn(text: string, from: number, to: number): number {
  let symbol = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    symbol = symbol * 10 + digit
  }
  return symbol
}

/** The word that a token names, folded, or undefined if it is no word. */
export function wordOf(token: string): string | undefined {
  const first = token[0]
  if (
    first === undefined ||
    first === '{' ||
    first === '@' ||
    first === '*' ||
    first === '~' ||
    first === '^' ||
    first === '$' ||
    first === ',' ||
    first === '!' ||
    token === '=*'
  )
    return undefined
  return first === '=' ? fold(token.slice(1)) : token
}

function readStep(token: string): Step {
  const not = token[0] === '!'
  const optional = token.length > 1 && token.endsWith('?')
  const text = not || optional ? token.slice(not ? 1 : 0, optional ? -1 : undefined) : token
  const step: Step = {kind: 'word', symbol: -1, text, paradigm: -1, optional, not}
  switch (text[0]) {
    case '{':
      step.kind = 'symbol'
      step.symbol = Number(text.slice(1))
      break
    case '@': {
      const colon = text.indexOf(':')
      step.kind = 'form'
      step.text = text.slice(1, colon)
      step.paradigm = Number(text.slice(colon + 1))
      break
    }
    case '=':
      step.kind = text === '=*' ? 'capital' : 'exact'
      if (step.kind === 'exact') step.text = foldInCase(text.slice(1))
      break
    case '*':
      step.kind = 'any'
      break
    case '~':
      step.kind = 'gap'
      break
    case '^':
      step.kind = 'start'
      break
    case '$':
      step.kind = 'end'
      break
    case ',':
      step.kind = 'break'
      break
  }
  return step
}
