import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser'
import {type Mapped, MappedBuilder} from './mapped.js'
import type {Segment} from './segment.js'

type Choice = Extract<MessageFormatElement, {options: unknown}>

/** Where choices stand in choices, a message has many forms; nobody writes so many by hand. */
const mostForms = 100
const letter = /\p{L}/u
const parsing = {captureLocation: true, ignoreTag: true, requiresOtherClause: false} as const

/**
 * The messages that a text with choices of ICU (`{count, plural, one {…} other {…}}`) can become, so that every branch is
 * read, and with the words round it. As many as the choice with the most branches has: all branches are in one of them, not every
 * branch beside every other. The number sign of a plural is read as the argument that it stands for, `{count}`. A text that is no
 * message of ICU stays as it is.
 */
export function messagesOf(segment: Segment): Segment[] {
  const {text, map, encode} = segment
  let elements: MessageFormatElement[]
  try {
    elements = parse(text, parsing)
  } catch {
    return [segment]
  }
  const count = Math.min(formsOf(elements), mostForms)
  if (count < 2) return [segment]
  const found: Segment[] = []
  for (let form = 0; form < count; form++) {
    const message = render(text, elements, form)
    if (!message) return [segment]
    if (!letter.test(message.text)) continue
    found.push({
      ...segment,
      text: message.text,
      map: message.map.through(map),
      // these would begin something of ICU's own
      encode: (replacement, place) => (/[{}#|]/.test(replacement) ? undefined : encode(replacement, place)),
    })
  }
  return found
}

const isChoice = (element: MessageFormatElement): element is Choice =>
  element.type === TYPE.plural || element.type === TYPE.select

const branchesOf = (choice: Choice) => Object.values(choice.options).map(({value}) => value)

function formsOf(elements: readonly MessageFormatElement[]): number {
  const counts = elements
    .filter(isChoice)
    .map((choice) => branchesOf(choice).reduce((sum, own) => sum + formsOf(own), 0))
  return Math.max(1, ...counts)
}

/** Nothing where it cannot be told where the characters of a message stand. */
function render(source: string, elements: readonly MessageFormatElement[], form: number): Mapped | undefined {
  const built = new MappedBuilder()
  return add(built, source, elements, form, '') ? built.build() : undefined
}

/** @param number name of the argument that a number sign stands for */
function add(
  built: MappedBuilder,
  source: string,
  elements: readonly MessageFormatElement[],
  form: number,
  number: string,
): boolean {
  return elements.every((element) => {
    const {start, end} = element.location ?? {}
    if (!start || !end) return false
    const written = source.slice(start.offset, end.offset)
    if (element.type === TYPE.literal) return literal(built, written, element.value, start.offset)
    if (element.type === TYPE.pound) built.atomic(`{${number}}`, start.offset, end.offset)
    else if (isChoice(element)) {
      const [branch, inner] = branchAt(element, form)
      return add(built, source, branch, inner, element.type === TYPE.plural ? element.value : number)
    } else built.verbatim(written, start.offset)
    return true
  })
}

/** The branch that a choice has in a form of the message, and which form of that; where it has no more, its last. */
function branchAt(choice: Choice, form: number): [MessageFormatElement[], number] {
  let rest = form
  let last: [MessageFormatElement[], number] = [[], 0]
  for (const branch of branchesOf(choice)) {
    const count = formsOf(branch)
    if (rest < count) return [branch, rest]
    rest -= count
    last = [branch, count - 1]
  }
  return last
}

/** Adds characters without the apostrophes that quote them. */
function literal(built: MappedBuilder, written: string, value: string, offset: number): boolean {
  let read = 0
  for (let at = 0; at < written.length; at++) {
    const char = written[at] as string
    const doubled = char === "'" && written[at + 1] === "'"
    if (char !== value[read]) continue
    if (doubled) built.atomic(char, offset + at, offset + ++at + 1)
    else built.verbatim(char, offset + at)
    read++
  }
  return read === value.length
}
