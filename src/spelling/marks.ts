/** Words of Romanian that are written before another with a hyphen: "v-am", "dintr-o". */
const bound = /^(v|n|s|m|l|i|c|ne|te|le|mi|ți|ti|și|si|vi|ni|li|într|intr|dintr|printr)(?=\p{L}{1,6}$)/u

/** The word with an apostrophe or a hyphen that was left out: "dont" → "don't", "aujourdhui" → "aujourd'hui", "vam" → "v-am". */
export function unjoined(word: string, language: string, isWord: (word: string) => boolean): string[] {
  const candidates: string[] = []
  if (language === 'ro') {
    const [front = ''] = bound.exec(word) ?? []
    if (front) candidates.push(`${front.replace(/^intr$/, 'într')}-${word.slice(front.length)}`)
  } else {
    for (let at = 1; at < word.length; at++) candidates.push(`${word.slice(0, at)}'${word.slice(at)}`)
  }
  // "im" is "I'm"
  const spelled = candidates.flatMap(
    (found) => [found, found.charAt(0).toUpperCase() + found.slice(1)].find(isWord) ?? [],
  )
  return [...new Set(spelled)]
}

/** French words that lose their vowel before another. */
const elided = /^(?:[cdjlmnst]|qu)(?=\p{L}{3})/u

/** The same where the accents were left out too: "cetait" → "c'était". */
export function unjoinedAndMarked(word: string, language: string, marked: (word: string) => string[]): string[] {
  const [front] = (language === 'fr' && elided.exec(word)) || []
  if (front === undefined) return []
  // the dictionary knows which words elide: it is asked for both together
  return marked(`${front}'${word.slice(front.length)}`)
}
