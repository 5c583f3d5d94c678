import {fold} from './fold.js'

/** How a locale writes words together; the part of `pack.yaml` that the splitter reads. */
export interface WritingRules {
  /** written form → the words apart; a key that begins with an apostrophe (or is `n't`) is an ending */
  contractions?: Record<string, string | string[]>
  /** part before an apostrophe → its word: `l` → `le` */
  elisions?: Record<string, string>
  /** words split off at a hyphen: `puis-je`, `v-am` */
  clitics?: string[]
  /** words whose full stop ends no sentence: `approx`, `env` */
  abbreviations?: string[]
  /** words in the name of a placeholder that stands for a time: `due`, `date` */
  timePlaceholders?: string[]
}

/** One word of a written word. Offsets are relative to the start of the written word. */
export interface WordPart {
  /** the folded forms it may stand for; "'s" is `is`, `has` or `us` */
  readings: string[]
  start: number
  end: number
}

const apostrophes = /[’‘ʼ′´`＇]/g
const hyphens = /[‐‑‒–−]/g

/**
 * Makes the function that reads a written word apart: contractions ("won't" → will, not), elisions
 * ("l'ordinateur" → le, ordinateur) and hyphenated clitics ("v-am" → v, am). The parts of a contraction
 * carry the place of the whole word, because half of "won't" is nothing to underline.
 */
export function createWordSplitter(rules: WritingRules): (written: string) => WordPart[] {
  const exact = new Map<string, string | string[]>()
  const endings: [string, string[]][] = []
  for (const [key, value] of Object.entries(rules.contractions ?? {})) {
    const folded = fold(key)
    if (folded.startsWith("'") || folded === "n't") endings.push([folded, [value].flat().map(fold)])
    else exact.set(folded, value)
  }
  endings.sort((a, b) => b[0].length - a[0].length)
  const elisions = new Map(Object.entries(rules.elisions ?? {}).map(([key, word]) => [fold(key), fold(word)]))
  const clitics = new Set((rules.clitics ?? []).map(fold))

  const contraction = (folded: string, start: number, end: number): WordPart[] | undefined => {
    const known = exact.get(folded)
    if (known !== undefined) {
      if (Array.isArray(known)) return [{readings: known.map(fold), start, end}]
      return known.split(' ').map((word) => ({readings: [fold(word)], start, end}))
    }
    for (const [ending, readings] of endings) {
      if (folded.endsWith(ending) && folded.length > ending.length) {
        const base = folded.slice(0, -ending.length)
        return [...(contraction(base, start, end) ?? [{readings: [base], start, end}]), {readings, start, end}]
      }
    }
    return undefined
  }

  const split = (text: string, start: number): WordPart[] => {
    const end = start + text.length
    const folded = fold(text)
    const found = contraction(folded, start, end)
    if (found) return found
    const apostrophe = text.indexOf("'")
    if (apostrophe > 0 && apostrophe < text.length - 1) {
      const word = elisions.get(fold(text.slice(0, apostrophe)))
      if (word !== undefined) {
        const rest = start + apostrophe + 1
        return [{readings: [word], start, end: rest}, ...split(text.slice(apostrophe + 1), rest)]
      }
    }
    let hyphen = text.indexOf('-')
    while (hyphen > 0 && hyphen < text.length - 1) {
      const left = text.slice(0, hyphen)
      const right = text.slice(hyphen + 1)
      if (clitics.has(fold(left)) || clitics.has(fold(right.split('-')[0] as string))) {
        return [...split(left, start), ...split(right, start + hyphen + 1)]
      }
      hyphen = text.indexOf('-', hyphen + 1)
    }
    return [{readings: [folded], start, end}]
  }

  return (written) => split(written.replace(apostrophes, "'").replace(hyphens, '-'), 0)
}
