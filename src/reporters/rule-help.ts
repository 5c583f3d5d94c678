import {codeSpan, plain} from './markdown-text.js'
import type {ReportedRule, Translate} from './report.js'

const mostExamples = 3

/** The help of a rule: why, what not to write, what is fine, what to say; as text and as Markdown. */
export function ruleHelp(rule: ReportedRule, translate: Translate): {text: string; markdown: string} {
  const lists: [key: string, items: string[]][] = [
    ['wrong', rule.wrong.slice(0, mostExamples)],
    ['right', rule.right.slice(0, mostExamples)],
    ['phrases', rule.phrases],
  ]
  const told = lists.filter(([, items]) => items.length > 0)
  const reasons = [rule.message, rule.why].filter(Boolean)
  const text = told.map(([key, items]) => [`${translate(`rules.${key}`)}:`, ...items.map(bullet)].join('\n'))
  const markdown = told.map(([key, items]) =>
    [`**${translate(`rules.${key}`)}**`, '', ...items.map(codeSpan).map(bullet)].join('\n'),
  )
  return {
    text: [...reasons, ...text].join('\n\n'),
    markdown: [...reasons.map(plain), ...markdown].join('\n\n'),
  }
}

const bullet = (item: string) => `- ${item.replace(/\s+/g, ' ').trim()}`
