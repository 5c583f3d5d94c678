const placeholder = /\{\{?[^{}\n]{0,200}\}?\}|\{%[^%]{0,200}%\}|[$#%]\{[^{}]{0,100}\}/g
const twoWords = /\p{L}[^\p{L}\s]*\s+[^\p{L}\s]*\p{L}/u
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|tel:|\/|\.{1,2}\/)\S*$/i
const day = String.raw`(?:\p{L}{2,9}\.?,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{Lu}\p{Ll}{2}\s+\d{1,2})`
const date = new RegExp(String.raw`^${day}(?:[\d\s:.,+-]|GMT|UTC|[AP]M)*$`, 'u')
const expression = /^[\w.$-]+\s*(?:=>|===?|&&|\|\|)\s/

/** Whether a value of a file of texts is one: it has a word, be it a single one, and is no address, date or expression. */
export function isReadable(value: string): boolean {
  const words = value.replace(placeholder, ' ').trim()
  return /\p{L}/u.test(words) && ![address, date, expression].some((pattern) => pattern.test(words))
}

/** Whether a value of a data file may be prose: two words side by side, and no address, date or expression. */
export function isProse(value: string): boolean {
  const words = value.replace(placeholder, ' ').trim()
  return twoWords.test(words) && ![address, date, expression].some((pattern) => pattern.test(words))
}

/** Whether a fenced block holds sentences rather than commands or output. */
export function isReply(value: string): boolean {
  const words = value.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const symbols = value.replace(placeholder, '').match(/[{}=$;|\\<>]|::|--/g) ?? []
  const ends = /\p{L}[)»”"]?[.!?…,](?=\s|$)/mu
  return words.length >= 4 && symbols.length * 12 <= words.length && ends.test(value)
}
