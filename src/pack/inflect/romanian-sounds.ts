/** Consonants change before -i: t → ț, d → z, s → ș, st and sc → șt. */
export function beforeI(stem: string): string {
  if (/(?:st|sc|șc)$/.test(stem)) return `${stem.slice(0, -2)}șt`
  if (/str$/.test(stem)) return `${stem.slice(0, -3)}ștr`
  if (stem.endsWith('t')) return `${stem.slice(0, -1)}ț`
  if (stem.endsWith('d')) return `${stem.slice(0, -1)}z`
  if (stem.endsWith('s')) return `${stem.slice(0, -1)}ș`
  return stem
}

/** A hard c or g is written ch, gh before e and i where it stays hard. */
export function keepHard(stem: string): string {
  return /[cg]$/.test(stem) ? `${stem}h` : stem
}

/** The stem with its last vowel, or run of vowels, replaced; undefined where the last vowel is another. */
export function withVowel(stem: string, from: string, to: string): string | undefined {
  const match = /^(.*?)(oa|ea|ia|ie|au|ău|[aăâeiîou])([^aăâeiîou]*)$/u.exec(stem)
  const [, head = '', vowel = '', tail = ''] = match ?? []
  if (vowel === from) return head + to + tail
  // "ău" is two syllables or one: the ă alone may change (căut- → caut)
  if (vowel === 'ău' && from === 'ă') return `${head}${to}u${tail}`
  if (vowel === 'ie' && from === 'e') return `${head}i${to === 'ea' ? 'a' : to}${tail}`
  return undefined
}
