/**
 * What a mistyped word may have been meant as: two neighbouring letters swapped, a letter doubled or not doubled. Other
 * slips are too often other words: a letter more or less is what inflection does. The first letter is taken as typed.
 *
 * @param word folded, at least five letters
 */
export function* slips(word: string): Generator<string> {
  for (let at = 1; at < word.length - 1; at++) {
    if (word[at] !== word[at + 1]) yield word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  }
  if (word.length < 6) return
  for (let at = 1; at < word.length - 1; at++) {
    if (word[at] === word[at - 1]) yield word.slice(0, at) + word.slice(at + 1)
    else yield word.slice(0, at + 1) + word.slice(at)
  }
}
