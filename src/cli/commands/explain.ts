import colors from 'picocolors'
import {wrap} from '../../reporters/columns.js'
import type {Session} from '../session.js'
import {known} from '../suggest.js'

const mostExamples = 4

/** `politesse explain RULE`: what it flags and why, with examples and the phrases to use. */
export async function explain(session: Session, name: string, options: {locale?: string}): Promise<number> {
  const {terminal, translate, parts} = session
  const paint = colors.createColors(terminal.color)
  const reader = await session.pack()
  const pack = options.locale ? await session.pack(session.localeOf(options.locale)) : reader
  const names = reader.rules.map(({id}) => id)
  known('rule', name, names, translate)
  const rule = reader.rules.find(({id}) => id === name) as (typeof reader.rules)[number]
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

  const severity = translate(rule.severity === 'off' ? 'rules.off' : `report.${rule.severity}`)
  lines.push(`${paint.bold(rule.id)}: ${rule.title}`)
  const sets = rule.presets.join(', ') || translate('rules.none')
  const settings = `${translate('rules.severity')}: ${severity} · ${translate('rules.presets')}: ${sets}`
  lines.push(paint.dim(settings))
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

/** The fault stands in brackets; colours say it too. */
function marked(example: string, paint: (text: string) => string): string {
  return example.replace(/\[[^\]]*\]/g, (words) => paint(words))
}
