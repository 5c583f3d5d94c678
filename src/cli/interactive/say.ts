import type {PhraseKey} from '../../phrasebook/index.js'
import type {LocatedFinding} from '../../reporters/index.js'
import type {PhraseSuggestion} from '../../types.js'
import type {Session} from '../session.js'
import type {Asker} from './asker.js'

const whole = /^\d+$/

/**
 * Asks for the parameters of a phrase and says it, in the plural that its numbers call for.
 *
 * @returns nothing where the person would rather choose something else
 */
export async function sayPhrase(
  {key, text}: PhraseSuggestion,
  {locale, quote}: Pick<LocatedFinding, 'locale' | 'quote'>,
  asker: Asker,
  session: Session,
): Promise<string | undefined> {
  const {translate, parts} = session
  const names = [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string))]
  const params: Record<string, string | number> = {}
  for (const name of names) {
    const counts = name === 'count'
    const answer = await asker.fill({
      message: translate('ask.parameter', {name, text}),
      // a term that is to be explained is the one that was flagged
      ...(name === 'term' && {initial: quote}),
      fault: (given) => {
        if (counts) return whole.test(given.trim()) ? undefined : translate('ask.number')
        return given.trim() === '' ? translate('ask.empty') : undefined
      },
    })
    if (answer === undefined) return undefined
    params[name] = counts ? Number(answer.trim()) : answer.trim()
  }
  const book = await parts.createPhrasebook({locale: await session.pack(session.localeOf(locale)), register: 'formal'})
  // a word of the dictionary is no phrase of the book
  if (!book.keys().includes(key as PhraseKey)) return text
  return (book.say as (key: string, params: object) => string)(key, params)
}
