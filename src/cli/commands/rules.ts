import {join, resolve} from 'node:path'
import colors from 'picocolors'
import {mergeSettings} from '../../config/merge.js'
import type {FileConfig} from '../../config/types.js'
import {severityOf} from '../../linter/rule-settings.js'
import type {PackRule} from '../../pack/types.js'
import {widthOf} from '../../reporters/columns.js'
import type {Channel, Preset, Severity} from '../../types.js'
import {knownRules} from '../known-rules.js'
import {channels, presets} from '../lint-files.js'
import {chooseRules, chosenNames} from '../rule-choice.js'
import type {Session} from '../session.js'
import {known} from '../suggest.js'
import {commentSeverities, suppressionRuleNames, suppressionRules} from '../suppression-rules.js'

export interface RulesOptions {
  channel?: string
  preset?: string
  rule?: string[]
}

/** A rule as it is listed. */
interface Row {
  id: string
  title: string
  presets: readonly string[]
  /** under the settings */
  severity: Severity | 'off'
  /** by itself */
  own: Severity | 'off'
  /** channels where it is otherwise */
  channels: readonly [Channel, Severity][]
}

/** `politesse rules [file]`: the rules in the order of precedence, as the configuration and the call have them. */
export async function listRules(session: Session, file: string | undefined, options: RulesOptions): Promise<number> {
  const {terminal, translate} = session
  const paint = colors.createColors(terminal.color)
  const rows = await rowsOf(session, await settingsOf(session, file, options))
  const word = (severity: string) => translate(severity === 'off' ? 'rules.off' : `report.${severity}`)
  const names = Math.max(...rows.map(({id}) => id.length))
  const severities = Math.max(...rows.map(({severity}) => widthOf(word(severity))))
  for (const {id, severity, own, presets, title, channels} of rows) {
    const shown = word(severity)
    const gap = ' '.repeat(severities - widthOf(shown))
    const color = {error: paint.red, warning: paint.yellow, info: paint.cyan, off: paint.dim}[severity]
    const notes = [
      presets.join(', ') || translate('rules.none'),
      ...channels.map(([channel, there]) => translate('rules.entitled', {name: channel, title: word(there)})),
      ...(own === severity ? [] : [translate('rules.own', {severity: word(own)})]),
    ]
    terminal.out(
      `${paint.bold(id.padEnd(names))}  ${color(shown)}${gap}  ${title} ${paint.dim(`(${notes.join('; ')})`)}\n`,
    )
  }
  return 0
}

/** What the configuration says of a file, or of the working folder, and over it what the call says. */
async function settingsOf(session: Session, file: string | undefined, options: RulesOptions): Promise<FileConfig> {
  const {terminal, configs, translate} = session
  const channel = options.channel && (known('channel', options.channel, channels, translate) as Channel)
  const preset = options.preset && (known('preset', options.preset, presets, translate) as Preset)
  const rules = options.rule
    ? chooseRules(options.rule, await knownRules(session, chosenNames(options.rule)), translate)
    : {}
  const configured = await configs?.settingsFor(
    file === undefined ? join(terminal.cwd, '-') : resolve(terminal.cwd, file),
  )
  return mergeSettings(configured ?? {}, {rules, ...(channel && {channel}), ...(preset && {preset})})
}

async function rowsOf(session: Session, settings: FileConfig): Promise<Row[]> {
  const {channel, preset, rules = {}} = settings
  const own = (rule: PackRule): Row => ({
    ...rule,
    severity: severityOf(rule, {preset, rules, channel}),
    own: rule.severity,
    channels:
      channel || rules[rule.id] !== undefined ? [] : (Object.entries(rule.channels ?? {}) as [Channel, Severity][]),
  })
  const packs = await knownRules(session, Object.keys(rules))
  const comments = commentSeverities(rules)
  return [
    ...packs.map(own),
    ...suppressionRuleNames.map((id) => ({
      id,
      title: session.translate(`suppression.${id}.title`),
      presets: ['core', 'recommended'],
      severity: comments[id],
      own: suppressionRules[id],
      channels: [],
    })),
  ]
}
