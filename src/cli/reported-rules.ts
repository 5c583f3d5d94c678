import {rulePages} from '../linter/judge.js'
import type {ReportedRule} from '../reporters/index.js'
import type {Session} from './session.js'

/** What reports say of the rules, in the reader's language. */
export async function reportedRules(session: Session): Promise<ReportedRule[]> {
  const {parts} = session
  const pack = await session.pack()
  const book = await parts.createPhrasebook({locale: pack, register: 'formal'})
  return Promise.all(
    pack.rules.map(async ({id, severity, title, message, phrases}) => ({
      id,
      severity,
      title,
      message,
      url: `${rulePages}${id}.md`,
      ...((await parts.ruleText(id, pack.tag)) ?? {why: '', wrong: [], right: []}),
      phrases: phrases.map((key) => book.template(key)),
    })),
  )
}
