import colors from 'picocolors'
import {nearest} from '../../nearest.js'
import {wrap} from '../../reporters/columns.js'
import type {Session} from '../session.js'
import {known, withSuggestion} from '../suggest.js'
import {UsageError} from '../usage-error.js'

const registers = ['formal', 'informal'] as const

export interface PhrasesOptions {
  locale?: string
  register?: string
}

/** `politesse phrases [scenario]`: what to say, with the parameters left open. */
export async function listPhrases(
  session: Session,
  scenario: string | undefined,
  options: PhrasesOptions,
): Promise<number> {
  const {terminal, translate} = session
  const register = known('register', options.register ?? 'formal', registers, translate) as (typeof registers)[number]
  const pack = await session.pack(options.locale && session.localeOf(options.locale))
  const book = await session.parts.createPhrasebook({locale: pack, register})
  const keys: string[] = book.keys()
  const chosen =
    scenario === undefined ? keys : keys.filter((key) => key === scenario || key.startsWith(`${scenario}.`))
  if (scenario !== undefined && chosen.length === 0) {
    const scenarios = [...new Set(keys.map((key) => key.split('.')[0] as string))]
    const message = translate('usage.unknown.scenario', {name: scenario, known: scenarios.join(', ')})
    throw new UsageError(
      withSuggestion(message, nearest(scenario, scenario.includes('.') ? keys : scenarios), translate),
    )
  }
  const paint = colors.createColors(terminal.color)
  const width = Math.max(40, Math.min(terminal.columns, 100)) - 4
  for (const key of chosen) {
    const text = wrap(book.template(key), width).map((line) => `    ${line}\n`)
    terminal.out(`${paint.bold(key)}\n${text.join('').replace(/\{\{\w+\}\}/g, (name) => paint.cyan(name))}`)
  }
  return 0
}
