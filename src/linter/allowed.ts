import type {Allowed} from '../pack/types.js'
import {fold} from '../text/fold.js'

/** Wordings never to flag, folded; asked only of what has been found. */
export class AllowedWordings {
  private readonly entries: {rule: string | undefined; text: string}[]

  constructor(allowed: readonly Allowed[]) {
    this.entries = allowed.map((entry) =>
      typeof entry === 'string' ? {rule: undefined, text: fold(entry)} : {rule: entry.rule, text: fold(entry.text)},
    )
  }

  /**
   * Whether a place of a text is allowed: where an allowed wording stands inside it, or around it. Words count as a whole:
   * "ETA" does not allow "retail".
   */
  has(rule: string, text: string, start: number, end: number): boolean {
    const entries = this.entries.filter((entry) => entry.rule === undefined || entry.rule === rule)
    if (entries.length === 0) return false
    const folded = fold(text)
    const from = fold(text.slice(0, start)).length
    const to = from + fold(text.slice(start, end)).length
    return entries.some(({text: wording}) => {
      for (let at = folded.indexOf(wording); at >= 0 && at < to; at = folded.indexOf(wording, at + 1)) {
        const behind = at + wording.length
        const inside = at >= from && behind <= to
        const around = at <= from && behind >= to
        if ((inside || around) && isWhole(folded, at, behind)) return true
      }
      return false
    })
  }
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !(isLetter(text[start - 1]) && isLetter(text[start])) && !(isLetter(text[end - 1]) && isLetter(text[end]))

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
