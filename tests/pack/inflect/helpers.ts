import type {Inflector, PartOfSpeech} from '../../../src/pack/inflect/index.js'

/** The forms of a lemma that carry all of the given tags. */
export function formsOf(inflector: Inflector, lemma: string, pos: PartOfSpeech, tags: string, like?: string): string[] {
  const wanted = tags.split('.')
  return inflector
    .inflect(lemma, pos, like)
    .filter((form) => wanted.every((tag) => form.tags.includes(tag)))
    .map(({form}) => form)
}

/** Rows of a table: a lemma, then the forms in the order of the columns. */
export function rows(table: string): [lemma: string, ...forms: string[]][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, ...string[]])
}

/** The expected forms that are missing, as "lemma tag form"; variants are parted by a bar, "-" stands for any. */
export function missing(inflector: Inflector, pos: PartOfSpeech, tags: string[], table: string): string[] {
  const gaps: string[] = []
  for (const [lemma, ...cells] of rows(table)) {
    cells.forEach((cell, at) => {
      const tag = tags[at] ?? ''
      const found = formsOf(inflector, lemma, pos, tag)
      for (const form of cell === '-' ? [] : cell.split('|'))
        if (!found.includes(form)) gaps.push(`${lemma} ${tag} ${form}`)
    })
  }
  return gaps
}
