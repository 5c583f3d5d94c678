import type {Form} from './types.js'

/** Collects forms in order, leaving out empty ones and repetitions. */
export class Forms {
  readonly list: Form[] = []
  private readonly seen = new Set<string>()

  add(form: string | null | undefined, ...tags: string[]): this {
    if (!form) return this
    const key = `${form} ${tags.join('.')}`
    if (this.seen.has(key)) return this
    this.seen.add(key)
    this.list.push({form, tags})
    return this
  }
}

/** Length of the ending that two words share. */
function sharedEnding(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

/**
 * Inflects a word after the pattern of another: "googliser" like "tester" takes the endings that
 * "tester" has after the letters before the ending that both share. Forms of the model that change
 * those letters say nothing about the word and are left out.
 */
export function byAnalogy(lemma: string, like: string, forms: Form[]): Form[] {
  const shared = sharedEnding(lemma, like)
  const from = like.slice(0, like.length - shared)
  const to = lemma.slice(0, lemma.length - shared)
  return forms
    .filter(({form}) => form.startsWith(from))
    .map(({form, tags}) => ({form: to + form.slice(from.length), tags}))
}
