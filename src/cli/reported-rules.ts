import {rulePages} from '../linter/judge.js'
import type {ReportedRule} from '../reporters/index.js'
import type {Session} from './session.js'
import {suppressionPage, suppressionRuleNames, suppressionRules} from './suppression-rules.js'

/** What reports say of the rules, in the reader's language. */
export async function reportedRules(session: Session): Promise<ReportedRule[]> {
  const {parts} = session
  const pack = await session.pack()
  const book = await parts.createPhrasebook({locale: pack, register: 'formal'})
  const ofPack = await Promise.all(
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
  const ofComments = suppressionRuleNames.map((id) => ({
    id,
    severity: suppressionRules[id],
    title: session.translate(`suppression.${id}.title`),
    message: session.translate(`suppression.${id}.message`),
    url: suppressionPage,
    ...{why: '', wrong: [], right: [], phrases: []},
  }))
  return [...ofPack, ...ofComments]
}
