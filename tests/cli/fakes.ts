import type {Parts, Terminal} from '../../src/cli/host.js'
import {run} from '../../src/cli/run.js'
import type {Linter, LinterOptions} from '../../src/linter/index.js'
import {severityIn} from '../../src/linter/rule-settings.js'
import type {LocalePack} from '../../src/pack/types.js'
import type {Phrasebook, PhrasebookOptions} from '../../src/phrasebook/index.js'
import {MissingPackages} from '../../src/spelling/index.js'
import type {Finding, LintOptions} from '../../src/types.js'

const rule = (id: string, severity: string) => ({
  id,
  severity,
  kind: id === 'spelling' ? 'spelling' : 'patterns',
  presets: ['core', 'recommended'],
  title: `About ${id}`,
  message: `No ${id}.`,
  phrases: ['a.b'],
})

function fakePack(tag: string): LocalePack {
  return {
    tag,
    rules: [rule('vague-wait', 'error'), rule('jargon', 'warning'), rule('tone', 'info'), rule('spelling', 'off')],
  } as unknown as LocalePack
}

const words: Record<string, string> = {
  soon: 'vague-wait',
  bientôt: 'vague-wait',
  curând: 'vague-wait',
  DNS: 'jargon',
  Hm: 'tone',
  speling: 'spelling',
  firmware: 'jargon',
  fixme: 'tone',
  modem: 'jargon',
  ping: 'jargon',
  pong: 'jargon',
  presently: 'vague-wait',
}

/** One makes room for another's, two undo one another, one holds what it replaces. */
const fixes: Record<string, string> = {
  firmware: '"built-in" software',
  fixme: 'firmware',
  ping: 'pong',
  pong: 'ping',
  modem: 'box, or modem',
}
const flagged = new RegExp(Object.keys(words).join('|'), 'g')

const detect = (text: string) => (/nous|bientôt/i.test(text) ? 'fr' : /curând/.test(text) ? 'ro' : 'en')

/** A linter that knows a few words. It reads a text as French or Romanian where that language's word is in it. */
function fakeLinter({locales, rules = {}, language}: LinterOptions, calls: LintOptions[]): Linter {
  const [first] = locales as [LocalePack]
  const lint = (text: string, options: LintOptions = {}) => {
    calls.push(options)
    if (text.includes('explode')) throw new Error('it broke')
    const severities = Object.fromEntries(first.rules.map(({id, severity}) => [id, severityIn(rules[id] ?? severity)]))
    const findings = [...text.matchAll(flagged)].flatMap(({0: quote, index}): Finding[] => {
      const name = words[quote] as string
      const severity = severities[name]
      if (severity === undefined || severity === 'off') return []
      const message = `${language}: no ${name}`
      return [
        {
          rule: name,
          frame: 'f',
          severity,
          message,
          start: index,
          end: index + quote.length,
          quote,
          phrases:
            quote === 'presently' ? [{key: 'callback.commit', text: 'I call you {{time}}, {{count}} of us.'}] : [],
          ...(fixes[quote] && {fix: {start: index, end: index + quote.length, text: fixes[quote]}}),
          url: 'u',
        },
      ]
    })
    return {locale: options.locale ?? detect(text), findings}
  }
  return {lint, detect} as unknown as Linter
}

export interface Outcome {
  code: number
  out: string
  err: string
  /** tags of the packs that were loaded */
  loaded: string[]
  /** tags of the languages that texts were told among */
  profiles: string[]
  /** vocabularies of the spellers that were made, by locale */
  spellers: Record<string, readonly string[]>
  /** options of the texts that were linted */
  calls: LintOptions[]
}

export interface World extends Partial<Omit<Terminal, 'readInput'>> {
  input?: string | Uint8Array
  /** a locale whose dictionary is not installed */
  uninstalled?: string
}

/** Runs the command line in a world of its own. */
export async function politesse(args: string[], {input = '', uninstalled, ...world}: World = {}): Promise<Outcome> {
  const outcome: Outcome = {code: 0, out: '', err: '', loaded: [], profiles: [], spellers: {}, calls: []}
  const terminal: Terminal = {
    out: (text) => {
      outcome.out += text
    },
    err: (text) => {
      outcome.err += text
    },
    readInput: async () => (typeof input === 'string' ? Buffer.from(input) : input),
    env: {},
    cwd: '/',
    color: false,
    watched: false,
    columns: 100,
    ...world,
  }
  const parts: Parts = {
    packTags: () => ['en', 'fr', 'ro'],
    loadPack: async (tag) => {
      outcome.loaded.push(tag)
      return fakePack(tag)
    },
    loadProfile: async (tag) => {
      outcome.profiles.push(tag)
      return {tag, trigrams: '', common: ''}
    },
    createDetector: async () => detect,
    loadSource: async () => {
      throw new Error('no source')
    },
    createLinter: async (options) => fakeLinter(options, outcome.calls),
    createSpeller: async (locale, {vocabulary}) => {
      outcome.spellers[locale] = vocabulary ?? []
      if (locale === uninstalled) throw new MissingPackages(locale, ['hunspell-wasm', 'dictionary-ro'])
      return {correct: () => true, suggest: () => []}
    },
    createPhrasebook: async ({locale, register}: PhrasebookOptions) =>
      ({
        say: (key: string, params: object) => `${key} ${JSON.stringify(params)} on Monday.`,
        keys: () => ['callback.commit', 'hold.ask'],
        template: (key: string) => `${locale.tag} ${register} ${key} {{time}}`,
      }) as unknown as Phrasebook,
    ruleText: async () => ({why: 'Because.', wrong: ['We call [soon].'], right: ['We call at 4 pm.']}),
    edition: () => '1',
  }
  outcome.code = await run(args, terminal, parts, '1.2.3')
  return outcome
}
