import type {Sentence} from '../text/sentence.js'

/** A word as it is written, its contractions and elisions together. Offsets are UTF-16, into the text. */
export interface WrittenWord {
  text: string
  start: number
  end: number
  /** the first of its sentence */
  first: boolean
}

const binding = /^['’ʼ‐‑-]?$/

/**
 * The written words of a sentence: its parts put together again where nothing but an apostrophe or a hyphen stands between
 * them. What is opaque (placeholders, quotations, code, addresses) is none.
 */
export function writtenWords(sentence: Sentence, text: string): WrittenWord[] {
  const words: WrittenWord[] = []
  const {infos, starts, ends} = sentence
  let last: WrittenWord | undefined
  for (let index = 0; index < infos.length; index++) {
    const start = starts[index] as number
    const end = ends[index] as number
    if (infos[index]?.readings.length === 0) {
      // what is written together with a placeholder is part of what it stands for
      if (last && binding.test(text.slice(last.end, start))) words.pop()
      last = undefined
      continue
    }
    if (last && start <= last.end + 1 && (start <= last.end || binding.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end)
      last.text = text.slice(last.start, last.end)
    } else {
      last = {text: text.slice(start, end), start, end, first: index === 0}
      words.push(last)
    }
  }
  return words
}
