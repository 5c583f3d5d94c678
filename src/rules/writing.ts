import type {LocalePack, PackFrame} from '../pack/types.js'
import {fold} from '../text/fold.js'
import type {OpaqueRange} from '../text/opaque.js'
import type {Hit} from './kinds.js'

/** What a frame with `writing` looks for: a fault of how a text is written, whatever its words are. */
export type Writing = NonNullable<PackFrame['writing']>

/** A stretch of the agent's own text: a block, or a sentence. UTF-16 offsets. */
export interface Stretch {
  start: number
  end: number
}

const heap = /[!?][ \u00a0\u202f]?!|![ \u00a0\u202f]?\?/
const loud = /\p{Lu}['’]?\p{Lu}[^\p{Ll}]+\p{Lu}/u

const detectors: Record<Writing, (text: string, stretch: Stretch, common: ReadonlySet<string>) => Stretch[]> = {
  capitals: capitalRuns,
  exclamation: exclamations,
}

/**
 * Finds shouting: runs of capitals and heaps of exclamation marks, in the stretches that are the agent's own words.
 * @param active 1 for each frame that is looked for, else 0
 */
export function findWriting(
  text: string,
  pack: LocalePack,
  stretches: () => Stretch[],
  opaque: () => readonly OpaqueRange[],
  active: Uint8Array,
): Hit[] {
  if (!heap.test(text) && !(hasCapitals(text) && loud.test(text))) return []
  const frames = pack.frames.filter((frame, index) => frame.writing !== undefined && active[index] === 1)
  if (frames.length === 0) return []
  const common = commonOf(pack)
  const hidden = opaque()
  const hits: Hit[] = []
  // one over the other: the marks behind a shouted sentence belong to it
  for (const frame of frames) {
    for (const stretch of stretches()) {
      for (const {start, end} of detectors[frame.writing as Writing](text, stretch, common)) {
        const covers = (other: Stretch) => other.start < end && start < other.end
        if (hidden.some(covers) || hits.some(covers)) continue
        hits.push({
          pattern: -1,
          term: -1,
          frame,
          sentence: -1,
          from: 0,
          to: 0,
          start,
          end,
          ...fixOf(frame, text, start, end),
        })
      }
    }
  }
  return hits
}

const commonWords = new WeakMap<LocalePack, ReadonlySet<string>>()

/** The most frequent words of a language, kept with its pack. */
function commonOf(pack: LocalePack): ReadonlySet<string> {
  let words = commonWords.get(pack)
  if (!words) {
    words = new Set(pack.patterns.common.split(' '))
    commonWords.set(pack, words)
  }
  return words
}

/** Of a heap of marks one is left; what is shouted has to be written anew. */
function fixOf({writing}: PackFrame, text: string, start: number, end: number): Pick<Hit, 'fix'> {
  if (writing !== 'exclamation') return {}
  return {fix: {start, end, text: text.slice(start, end).includes('?') ? '?' : '!'}}
}

function exclamations(text: string, {start, end}: Stretch): Stretch[] {
  const found: Stretch[] = []
  for (const {0: marks, index} of text.slice(start, end).matchAll(/[!?](?:[ \u00a0\u202f]?[!?])+/g)) {
    if (marks.includes('!')) found.push({start: start + index, end: start + index + marks.length})
  }
  return found
}

const words = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
/** What may stand between the words of one shout: marks, and figures with their units ("8AM", "2E"). */
const between = /^(?:[\s\d.,;:!?…'’"()–-]|(?<=\d)\p{Lu}{1,3})*$/u
const shortest = {words: 3, letters: 6}
/** Longer words among the frequent ones are mostly nouns, which names are made of: “ORDER”, “ACCOUNT”; a letter by itself is a name as well: “DNS A”. */
const small = {shortest: 2, longest: 4}

/** Three words in capitals or more. */
function capitalRuns(text: string, stretch: Stretch, common: ReadonlySet<string>): Stretch[] {
  const found: Stretch[] = []
  let run: string[] = []
  let start = stretch.start
  let end = stretch.start
  const close = () => {
    if (isShout(run, common) && !isTitle(text, stretch, start, end)) found.push({start, end: marksEnd(text, end)})
    run = []
  }
  for (const {0: word, index} of text.slice(stretch.start, stretch.end).matchAll(words)) {
    const at = stretch.start + index
    // a unit or an ordinal
    if (/\d/.test(text.charAt(at - 1))) continue
    if (!isCapital(word)) {
      close()
      continue
    }
    if (!between.test(text.slice(end, at))) close()
    if (run.length === 0) start = at
    run.push(word)
    end = at + word.length
  }
  close()
  return found
}

/** Whether three words in capitals may stand in a row: cheap to ask of every message, of which nearly none shouts. */
function hasCapitals(text: string): boolean {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    let capital = code > 64 && code < 91
    let small = code > 96 && code < 123
    if (code > 127) {
      const char = text.charAt(at)
      capital = char.toLowerCase() !== char
      small = char.toUpperCase() !== char
    }
    if (small) words = 0
    else if (capital && !inside && ++words === shortest.words) return true
    inside = capital
  }
  return false
}

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** Names and acronyms stand in rows as well; a row with a small word that every sentence has is speech. */
function isShout(run: string[], common: ReadonlySet<string>): boolean {
  if (run.length < shortest.words || run.join('').length < shortest.letters) return false
  return run.some((word) =>
    fold(word)
      .split(/['-]/)
      .some((part) => part.length >= small.shortest && part.length <= small.longest && common.has(part)),
  )
}

/** A line of its own without a mark at its end, above others: a heading or a subject, as mails without markup have them. */
function isTitle(text: string, stretch: Stretch, start: number, end: number): boolean {
  const isLine =
    /^(?:\p{L}+\s?:\s*)?$/u.test(text.slice(stretch.start, start)) && /^[\s:]*$/.test(text.slice(end, stretch.end))
  return isLine && /\S/.test(text.slice(stretch.end))
}

function marksEnd(text: string, end: number): number {
  const marks = /^(?:\s\d+)?[!?](?:[ \u00a0\u202f]?[!?])+/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return end + marks.length
}
