import colors from 'picocolors'
import {widthOf} from '../../reporters/columns.js'
import type {Session} from '../session.js'

/** `politesse rules`: the rules in the order of precedence. */
export async function listRules(session: Session): Promise<number> {
  const {terminal, translate} = session
  const paint = colors.createColors(terminal.color)
  const {rules} = await session.pack()
  const word = (severity: string) => translate(severity === 'off' ? 'rules.off' : `report.${severity}`)
  const names = Math.max(...rules.map(({id}) => id.length))
  const severities = Math.max(...rules.map(({severity}) => widthOf(word(severity))))
  for (const {id, severity, presets, title} of rules) {
    const shown = word(severity)
    const gap = ' '.repeat(severities - widthOf(shown))
    const color = {error: paint.red, warning: paint.yellow, info: paint.cyan, off: paint.dim}[severity]
    const sets = paint.dim(`(${presets.join(', ') || translate('rules.none')})`)
    terminal.out(`${paint.bold(id.padEnd(names))}  ${color(shown)}${gap}  ${title} ${sets}\n`)
  }
  return 0
}
