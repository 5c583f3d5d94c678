const placeholder = /\{\{.*?\}\}|\{%.*?%\}|[$#%]\{[^}]*\}/gs
const twoWords = /\p{L}[^\p{L}\s]*\s+[^\p{L}\s]*\p{L}/u
const address = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|tel:|\/|\.{1,2}\/)\S*$/i
const date =
  /^(?:\p{L}{2,9}\.?,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{Lu}\p{Ll}{2}\s+\d{1,2})(?:[\d\s:.,+-]|GMT|UTC|[AP]M)*$/u
const code =
  /^(?:\s*(?:SELECT|INSERT|UPDATE|DELETE|function|const|let|var|import)\s|\s*[[{(<]?[\w.$-]+[\])}>]?\s*(?:=>|===?|&&|\|\|)\s)/

/**
 * Whether a value of a data file may be prose: two words side by side, and neither an address, a date nor
 * code.
 */
export function isProse(value: string): boolean {
  const words = value.replace(placeholder, ' ').trim()
  return twoWords.test(words) && !address.test(words) && !date.test(words) && !code.test(words)
}

/** Whether a fenced block holds sentences rather than commands or output. */
export function isReply(value: string): boolean {
  const words = value.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const symbols = value.replace(placeholder, '').match(/[{}=$;|\\<>]|::|--/g) ?? []
  return (
    words.length >= 4 && symbols.length * 12 <= words.length && /\p{L}[)»”"]?[.!?…,](?=\s|$)/mu.test(value)
  )
}
