/** What a dictionary package holds: the affix rules and the word list, as Hunspell reads them. */
export interface Dictionary {
  aff: Uint8Array | string
  dic: Uint8Array | string
}

/** The questions that are asked of a spelling engine; another engine needs only these two answers. */
export interface Engine {
  isWord(word: string): boolean
  /** the likeliest first */
  similar(word: string): string[]
}

/**
 * Hunspell itself, compiled to WebAssembly. It is the one engine that reads all three dictionaries in time and rightly; see
 * bench/spelling.mjs.
 */
export async function hunspell(affixes: string, words: string, vocabulary: readonly string[]): Promise<Engine> {
  const {createHunspellFromStrings} = await import('hunspell-wasm')
  const engine = await createHunspellFromStrings(affixes, words)
  for (const word of vocabulary) engine.addWord(word)
  return {
    isWord: (word) => engine.testSpelling(word),
    similar: (word) => engine.getSpellingSuggestions(word),
  }
}

/**
 * Affix rules less what makes suggestions slow: the search through the whole word list (`MAXNGRAMSUGS`), tables of
 * related letters (`MAP`), which `diacritics.ts` does in a hundredth of the time, and capitals among the letters to try.
 */
export function quickAffixes(affixes: string): string {
  const lines = affixes.split('\n').filter((line) => !line.startsWith('MAP '))
  const quick = lines.map((line) =>
    line.startsWith('TRY ') ? `TRY ${[...new Set(line.slice(4).trim().toLowerCase())].join('')}` : line,
  )
  return `${quick.join('\n')}\nMAXNGRAMSUGS 0\n`
}

/** One word list out of several with the same affix rules: a word of any of them is a word. */
export function mergedWords(lists: readonly string[]): string {
  if (lists.length === 1) return lists[0] as string
  const entries = new Set<string>()
  for (const list of lists) {
    const lines = list.split('\n')
    // the first line is the count
    for (let index = 1; index < lines.length; index++) if (lines[index]) entries.add(lines[index] as string)
  }
  return `${entries.size}\n${[...entries].join('\n')}\n`
}
