import {fold} from '../text/fold.js'

/** The same word as a dictionary has it: one encoding of ș and ț, one apostrophe and hyphen, no soft hyphens. */
export function normalised(word: string, language: string): string {
  const plain = word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[’‘ʼ′´`＇]/g, "'")
    .replace(/[‐‑]/g, '-')
  return language === 'ro' ? plain.replace(/[şţŞŢ]/g, (letter) => cedillas[letter] as string) : plain
}

const cedillas: Record<string, string> = {ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț'}

const capitals: Record<string, string[]> = {A: ['À', 'Â'], C: ['Ç'], E: ['É', 'Ê', 'È'], I: ['Î'], O: ['Ô'], U: ['Û']}

/**
 * Spellings that nobody counts as faults: French "oe" for "œ" and capitals without their accent ("Etes-vous", "A bientôt"), which
 * keyboards make, and English words that keep the marks of another language ("café").
 */
export function tolerated(word: string, language: string): string[] {
  if (language === 'en') {
    const plain = fold(word)
    return plain === word.toLowerCase() ? [] : [plain]
  }
  if (language !== 'fr') return []
  const joined = word.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ')
  const forms = joined === word ? [] : [joined]
  for (const form of [word, ...forms])
    for (const capital of capitals[form.charAt(0)] ?? []) forms.push(capital + form.slice(1))
  return forms
}
