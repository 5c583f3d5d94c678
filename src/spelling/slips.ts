const vowels = 'aeiouy'

/** Words one slip of the hand or ear away: a letter doubled or not, swapped with the next, a vowel left out or another. */
function* slips(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string
    const before = word.slice(0, at)
    const after = word.slice(at + 1)
    if (letter === word[at - 1]) yield before + after
    else if (letter !== word[at + 1]) yield before + letter + letter + after
    if (after && after[0] !== letter) yield before + after[0] + letter + after.slice(1)
    if (vowels.includes(letter)) {
      yield before + after
      for (const vowel of vowels) if (vowel !== letter) yield before + vowel + after
    } else for (const vowel of 'eai') yield before + vowel + letter + after
  }
}

/** Few words are two slips away; that many are enough to show. */
const enough = 3
/** In longer words there are too many slips to try two of. */
const longest = 14

/**
 * Words that are two slips away, or a slip and a mark: "tommorow" → "tomorrow", "probelme" → "problème". Dictionaries look no
 * farther than one.
 */
export function twoSlips(
  word: string,
  isWord: (word: string) => boolean,
  marked: (word: string) => string[],
): string[] {
  if (word.length > longest) return []
  const found = new Set<string>()
  for (const once of new Set(slips(word))) {
    for (const other of marked(once)) found.add(other)
    for (const twice of slips(once)) {
      if (found.size >= enough) return [...found]
      if (!found.has(twice) && isWord(twice)) found.add(twice)
    }
  }
  return [...found]
}
