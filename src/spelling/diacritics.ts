/** The letters that a plain one may stand for where diacritics were left out. */
const marked: Record<string, Record<string, string[]>> = {
  fr: {
    a: ['à', 'â'],
    c: ['ç'],
    e: ['é', 'è', 'ê', 'ë'],
    i: ['î', 'ï'],
    o: ['ô'],
    u: ['ù', 'û', 'ü'],
  },
  ro: {a: ['ă', 'â'], i: ['î'], s: ['ș'], t: ['ț']},
}

/** More words than that are not tried. */
const most = 500

/**
 * The words that differ from a word only in diacritics, those with the fewest changes first: "desole" → "désole", …, "désolé".
 * Marked letters are tried as plain and as otherwise marked ones too, so that "réponce" gets no farther than "reponce" did.
 */
export function diacriticVariants(
  word: string,
  language: string,
  isWord: (word: string) => boolean,
  mostChanges = 6,
): string[] {
  const table = marked[language]
  if (!table) return []
  const letters = [...word.normalize('NFC')]
  const choices = letters.map((letter, index) => {
    const plain = bare(letter)
    const options = table[plain.toLowerCase()]
    if (!options) return []
    // a cedilla stands before a, o and u
    const fitting = plain.toLowerCase() === 'c' && !/[aou]/i.test(bare(letters[index + 1] ?? '')) ? [] : options
    const same = plain === plain.toLowerCase() ? fitting : fitting.map((option) => option.toUpperCase())
    return [plain, ...same].filter((option) => option !== letter)
  })
  const places = choices.flatMap((options, index) => (options.length > 0 ? [index] : []))
  const found: string[] = []
  let tried = 0
  let row: {letters: string[]; next: number}[] = [{letters, next: 0}]
  for (let change = 0; change < mostChanges && row.length > 0; change++) {
    const longer: typeof row = []
    for (const {letters: base, next} of row) {
      for (let at = next; at < places.length; at++) {
        const place = places[at] as number
        for (const option of choices[place] as string[]) {
          const changed = [...base]
          changed[place] = option
          if (tried++ >= most) return found
          const candidate = changed.join('')
          if (isWord(candidate)) found.push(candidate)
          longer.push({letters: changed, next: at + 1})
        }
      }
    }
    row = longer
  }
  return found
}

const bare = (letter: string): string => letter.normalize('NFD').charAt(0)
