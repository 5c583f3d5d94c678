import type {Range} from '../../documents/offset-map.js'

const lineBreak = /\r?\n(?![^\S\n]*\r?\n)/g

/** The sentences that hold the characters `start` to `end` of a text, without the white space round them. */
export function sentenceAround(text: string, {start, end}: Range, locale: string): Range {
  // a text may be wrapped; only an empty line ends a sentence
  const flowing = text.replace(lineBreak, (found) => ' '.repeat(found.length))
  const segmenter = new Intl.Segmenter(locale, {granularity: 'sentence'})
  const touched = [...segmenter.segment(flowing)].filter(
    ({index, segment}) => index < end && start < index + segment.length,
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return {start, end}
  const from = first.index + first.segment.length - first.segment.trimStart().length
  return {start: Math.min(from, start), end: Math.max(last.index + last.segment.trimEnd().length, end)}
}

const finalMark = /[.!?…]+$/

/** Whether a text is one or more sentences, and not words to put into one. */
export const isSentence = (text: string) => finalMark.test(text)

/** Whether a stretch is all of a sentence but for its final mark. */
export function isAll(text: string, part: Range, sentence: Range): boolean {
  return part.start === sentence.start && /^[.!?…\s]*$/.test(text.slice(part.end, sentence.end))
}

/** A sentence as words inside another: its full stop is the other's matter. */
export function asWords(phrase: string, next: string): string {
  return /^[.!?…,;:]/.test(next) ? phrase.replace(/\.$/, '') : phrase
}
