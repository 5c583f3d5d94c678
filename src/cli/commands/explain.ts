import {join} from 'node:path'
import colors from 'picocolors'
import {severityOf} from '../../linter/rule-settings.js'
import type {LocalePack, PackRule} from '../../pack/types.js'
import {wrap} from '../../reporters/columns.js'
import type {Translate} from '../../reporters/index.js'
import type {Severity} from '../../types.js'
import {knownRules} from '../known-rules.js'
import type {Session} from '../session.js'
import {known} from '../suggest.js'
import {
  commentSeverities,
  type SuppressionRule,
  suppressionPage,
  suppressionRuleNames,
  suppressionRules,
} from '../suppression-rules.js'

const mostExamples = 4

/** `politesse explain RULE`: what it flags and why, with examples and the phrases to use. */
export async function explain(session: Session, name: string, options: {locale?: string}): Promise<number> {
  const {terminal, translate, parts} = session
  const paint = colors.createColors(terminal.color)
  const rules = await knownRules(session, [name])
  known('rule', name, [...rules.map(({id}) => id), ...suppressionRuleNames], translate)
  const settings = await session.configs?.settingsFor(join(terminal.cwd, '-'))
  if (name in suppressionRules) {
    const severity = commentSeverities(settings?.rules)[name as SuppressionRule]
    terminal.out(explainCommentRule(name, severity, session))
    return 0
  }
  const rule = rules.find(({id}) => id === name) as PackRule
  const reader = await packWith(name, session)
  const pack = options.locale ? await session.pack(session.localeOf(options.locale)) : reader
  // the reader's language explains, that of the texts shows
  const reason = await parts.ruleText(name, reader.tag)
  const text = pack === reader ? reason : await parts.ruleText(name, pack.tag)
  const book = await parts.createPhrasebook({locale: pack, register: 'formal'})
  const width = Math.max(40, Math.min(terminal.columns, 100)) - 2
  const lines: string[] = []
  const section = (title: string, items: string[]) => {
    if (items.length === 0) return
    lines.push('', paint.bold(title))
    for (const item of items) lines.push(...wrap(item, width).map((line) => `  ${line}`))
  }

  const severity = severityWord(severityOf(rule, settings ?? {}), translate)
  lines.push(translate('rules.entitled', {name: paint.bold(rule.id), title: rule.title}))
  const sets = rule.presets.join(', ') || translate('rules.none')
  const facts = `${translate('rules.severity', {severity})} · ${translate('rules.presets', {sets})}`
  lines.push(paint.dim(facts))
  section(translate('rules.message'), [rule.message])
  section(translate('rules.why'), reason?.why ? [reason.why] : [])
  section(
    translate('rules.wrong'),
    (text?.wrong ?? []).slice(0, mostExamples).map((example) => marked(example, paint.red)),
  )
  section(translate('rules.right'), (text?.right ?? []).slice(0, mostExamples))
  section(
    translate('rules.phrases'),
    rule.phrases.map((key) => translate('report.quoted', {text: book.template(key)})),
  )
  terminal.out(`${lines.join('\n')}\n`)
  return 0
}

/** The reader's pack; of a rule that a pack of one's own adds to another language, that language's. */
async function packWith(rule: string, session: Session): Promise<LocalePack> {
  const reader = await session.pack()
  for (const tag of session.parts.packTags()) {
    if (reader.rules.some(({id}) => id === rule)) break
    const pack = await session.pack(tag)
    if (pack.rules.some(({id}) => id === rule)) return pack
  }
  return reader
}

/** Of the rules about comments there are no examples: their page shows them. */
function explainCommentRule(name: string, severity: Severity | 'off', {terminal, translate}: Session): string {
  const paint = colors.createColors(terminal.color)
  return [
    translate('rules.entitled', {name: paint.bold(name), title: translate(`suppression.${name}.title`)}),
    paint.dim(translate('rules.severity', {severity: severityWord(severity, translate)})),
    '',
    paint.bold(translate('rules.message')),
    `  ${translate(`suppression.${name}.message`)}`,
    '',
    suppressionPage,
    '',
  ].join('\n')
}

const severityWord = (severity: Severity | 'off', translate: Translate): string =>
  translate(severity === 'off' ? 'rules.off' : `report.${severity}`)

/** The fault stands in brackets; colours say it too. */
function marked(example: string, paint: (text: string) => string): string {
  return example.replace(/\[[^\]]*\]/g, (words) => paint(words))
}
