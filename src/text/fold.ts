const ligatures: Record<string, string> = {œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd'}

/**
 * Folds a word to the form that patterns compare: lower case, no diacritics (both Romanian encodings
 * of ș and ț become s and t), ligatures written out, one apostrophe, one hyphen.
 *
 * @example fold('Désolé') === 'desole'
 */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return isAscii(lower) ? lower : plain(lower).replace(/[œæßøłđ]/g, (letter) => ligatures[letter] as string)
}

/** The same in the letter case it is written in, for patterns that ask for it. */
export function foldInCase(word: string): string {
  return isAscii(word) ? word : plain(word)
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[’‘ʼ′´`＇]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')

/** The shape of a word with figures: every run of digits, with its separators, becomes one `#`. */
export function shape(folded: string): string {
  return folded.replace(/\d+(?:[.,\u00a0\u202f]\d+)*/g, '#')
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 126) return false
  return true
}
