import type {ConfigFault, KeyPath} from '../../config/fault.js'
import type {FileConfig} from '../../config/types.js'
import {optionsIn, optionsOfRule} from '../../linter/rule-settings.js'
import {nearest} from '../../nearest.js'
import type {PackRule} from '../../pack/types.js'
import {knownRules} from '../known-rules.js'
import type {Session} from '../session.js'
import {suppressionRuleNames} from '../suppression-rules.js'
import {tagOf} from '../tag-of.js'
import {type ConfigChain, place, settingsIn} from './chain.js'
import {ConfigError} from './error.js'

/**
 * Makes sure of what only the packs and other parts know: that rules, their options, locales and selectors are there.
 *
 * @param session with the packs that the configuration names
 * @throws {ConfigError} on the first file that names what is not there
 */
export async function checkNames({files}: ConfigChain, session: Session): Promise<void> {
  const tags = session.parts.packTags()
  const rules = await rulesOf(
    session,
    files.flatMap(({config}) => settingsIn(config).flatMap(([, own]) => named(own))),
  )
  for (const {name, config, source} of files) {
    const faults: ConfigFault[] = []
    for (const [path, settings] of settingsIn(config)) {
      faults.push(...ruleFaults(settings, path, rules), ...localeFaults(settings, path, tags))
      faults.push(...(await selectorFaults(settings, path)))
    }
    if (faults.length === 0) continue
    throw new ConfigError(
      name,
      faults.map((fault) => place(fault, source)),
      session.translate,
      source.text,
    )
  }
}

const named = ({rules = {}, allow = []}: FileConfig): string[] => [
  ...Object.keys(rules),
  ...allow.flatMap((entry) => (typeof entry === 'string' ? [] : [entry.rule])),
]

/** What is asked of a rule: its options. */
type Known = Pick<PackRule, 'id' | 'limits'>

async function rulesOf(session: Session, names: readonly string[]): Promise<Map<string, Known>> {
  const rules = names.length === 0 ? [] : await knownRules(session, names)
  return new Map([...rules, ...suppressionRuleNames.map((id) => ({id}))].map((rule) => [rule.id, rule]))
}

function ruleFaults({rules = {}, allow = []}: FileConfig, path: KeyPath, known: ReadonlyMap<string, Known>) {
  const unknown = (name: string, at: KeyPath): ConfigFault => {
    const meant = nearest(name, known.keys())
    return {
      code: 'usage.unknown.rule',
      params: {name, known: [...known.keys()].join(', ')},
      path: at,
      ...(meant && {meant}),
    }
  }
  const faults = Object.entries(rules).flatMap(([name, setting]): ConfigFault[] => {
    const at = [...path, 'rules', name]
    const rule = known.get(name)
    if (!rule) return [unknown(name, at)]
    const options = optionsOfRule(rule)
    return Object.keys(optionsIn(setting))
      .filter((option) => !options.includes(option))
      .map((key): ConfigFault => {
        const meant = nearest(key, options)
        const code = options.length > 0 ? 'unknownKey' : 'noOptions'
        return {code, params: {key, known: options.join(', ')}, path: [...at, 1, key], ...(meant && {meant})}
      })
  })
  allow.forEach((entry, index) => {
    if (typeof entry === 'object' && !known.has(entry.rule))
      faults.push(unknown(entry.rule, [...path, 'allow', index, 'rule']))
  })
  return faults
}

function localeFaults({locale, locales = []}: FileConfig, path: KeyPath, tags: readonly string[]): ConfigFault[] {
  const fault = (name: string, at: KeyPath): ConfigFault[] => {
    if (tagOf(name, tags)) return []
    const meant = nearest(name, tags)
    return [{code: 'usage.unknown.locale', params: {name, known: tags.join(', ')}, path: at, ...(meant && {meant})}]
  }
  return [
    ...(locale === undefined ? [] : fault(locale, [...path, 'locale'])),
    ...locales.flatMap((name, index) => fault(name, [...path, 'locales', index])),
  ]
}

async function selectorFaults({select = []}: FileConfig, path: KeyPath): Promise<ConfigFault[]> {
  if (select.length === 0) return []
  const {parseSelector, SelectorError} = await import('../../documents/data/selector.js')
  return select.flatMap((selector, index): ConfigFault[] => {
    try {
      parseSelector(selector)
      return []
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error
      return [
        {code: 'usage.selector', params: {selector, character: error.offset + 1}, path: [...path, 'select', index]},
      ]
    }
  })
}
