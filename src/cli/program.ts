import {Command} from 'commander'
import {formats} from '../reporters/index.js'
import type {BaselineOptions} from './commands/baseline.js'
import type {CheckOptions} from './commands/check.js'
import type {InitOptions} from './commands/init.js'
import type {PhrasesOptions} from './commands/phrases.js'
import type {RulesOptions} from './commands/rules.js'
import type {ConfigChoice} from './config/configs.js'
import {channels, presets} from './lint-files.js'
import type {Session} from './session.js'

const examples = {
  politesse: [
    'politesse check macros/ articles/',
    'politesse phrases callback --locale fr',
    'politesse explain vague-wait',
  ],
  check: [
    'politesse check macros/ "articles/**/*.md"',
    'politesse check --preset core --format json export.json',
    'politesse check --rule excuse --rule jargon=error --locale ro mesaje.txt',
    'politesse check --rule spelling --vocabulary products.txt articles/',
    'politesse check --pack house/ macros/',
    'politesse check --format sarif=out.sarif --format stylish macros/',
    'politesse check --select "$.items[*].body" export.json',
    'politesse check --config strict.yaml macros/',
    'politesse check --print-config macros/en/billing.yaml',
    'politesse check --fix-dry-run macros/',
    'politesse check --interactive macros/',
    'politesse check --since origin/main --cache macros/',
    'echo "We will get back to you soon." | politesse check -',
  ],
  init: ['politesse init', 'politesse init --dry-run', 'politesse init --language fr'],
  baseline: ['politesse baseline macros/ articles/', 'politesse baseline --update'],
  phrases: [
    'politesse phrases',
    'politesse phrases hold --locale ro',
    'politesse phrases callback.commit --locale fr --register informal',
  ],
  rules: ['politesse rules', 'politesse rules --preset all --channel social', 'politesse rules macros/en/billing.yaml'],
  explain: ['politesse explain excuse', 'politesse explain vague-wait --locale ro'],
  pack: ['politesse pack init house/', 'politesse pack check house/'],
  'pack check': [
    'politesse pack check house/',
    'politesse pack check house/ --locale fr',
    'politesse check --pack house/ macros/',
  ],
  'pack init': ['politesse pack init house/', 'politesse pack init house/fr --locale fr'],
}

/** Builds the command line in the reader's language; `done` gets the exit code of the command that ran. */
export function buildProgram(session: Session, done: (code: number) => void, version: string): Command {
  const {translate: t, terminal} = session
  const program = dress(new Command('politesse'), session, 'politesse').description(t('help.program'))
  program.version(version, '-V, --version', t('help.version')).helpCommand(false)
  program.configureOutput({
    writeOut: terminal.out,
    writeErr: () => {},
    getOutHelpWidth: () => Math.min(terminal.columns, 110),
  })
  const all = (value: string, before: string[] = []) => [...before, value]
  const standard = (value: string) => ` (${t('help.default', {value})})`
  const bare = (parent: Command, name: string, key: keyof typeof examples) =>
    dress(parent.command(name), session, key).option('--language <tag>', t('help.language'))
  const command = (name: 'check' | 'baseline' | 'phrases' | 'rules' | 'explain') =>
    bare(program, name, name)
      .description(t(`help.${name}`))
      .option('--pack <folder>', t('help.packOption'), all)
      .option('--config <file>', t('help.config'))
      .option('--no-config', t('help.noConfig'))
  const configured = async (choice: ConfigChoice) => (await import('./config/configure.js')).configure(session, choice)
  program.option('--language <tag>', t('help.language'))

  /** What chooses texts and rules. */
  const linting = (name: 'check' | 'baseline') =>
    command(name)
      .argument('[paths...]', t('help.paths'))
      .option('--locale <tag>', t('help.locale'))
      .option('--channel <name>', t('help.channel', {known: channels.join(', ')}))
      .option('--preset <name>', t('help.preset', {known: presets.join(', ')}))
      .option('--rule <name>', t('help.rulesOption'), all)
      .option('--vocabulary <file>', t('help.vocabulary'), all)
      .option('--select <path>', t('help.select'), all)
      .option('--no-ignore', t('help.noIgnore'))
      .option('--verbose', t('help.verbose'))
      .option('--baseline <file>', t('help.baselineOption') + standard('.politesse-baseline.json'))

  linting('check')
    .alias('lint')
    .option('--no-baseline', t('help.noBaseline'))
    .option('--format <name>', t('help.format', {known: formats.join(', ')}) + standard('stylish'), all)
    .option('--quiet', t('help.quiet'))
    .option('--max-warnings <count>', t('help.maxWarnings') + standard('0'))
    .option('--fix', t('help.fix'))
    .option('--fix-dry-run', t('help.fixDryRun'))
    .option('--interactive', t('help.interactive'))
    .option('--stdin-filename <name>', t('help.stdinFilename'))
    .option('--print-config <file>', t('help.printConfig'))
    .option('--since <ref>', t('help.since'))
    .option('--cache', t('help.cache'))
    .option('--cache-location <file>', t('help.cacheLocation') + standard('.politessecache'))
    .option('--threads <count>', t('help.threads'))
    .action(async (paths: string[], options: CheckOptions & ConfigChoice & {printConfig?: string}) => {
      if (options.printConfig !== undefined) {
        const {printConfig} = await import('./config/print.js')
        return done(await printConfig(await configured(options), options.printConfig))
      }
      const {check} = await import('./commands/check.js')
      done(await check(await configured(options), paths, options))
    })
  bare(program, 'init', 'init')
    .description(t('help.init'))
    .option('--dry-run', t('help.dryRun'))
    .action(async (options: InitOptions) => {
      const {init} = await import('./commands/init.js')
      done(await init(session, options))
    })
  linting('baseline')
    .option('--update', t('help.update'))
    .action(async (paths: string[], options: BaselineOptions & ConfigChoice) => {
      const {recordBaseline} = await import('./commands/baseline.js')
      done(await recordBaseline(await configured(options), paths, options))
    })
  command('phrases')
    .argument('[scenario]', t('help.scenario'))
    .option('--locale <tag>', t('help.locale'))
    .option('--register <name>', t('help.register') + standard('formal'))
    .action(async (scenario: string | undefined, options: PhrasesOptions & ConfigChoice) => {
      const {listPhrases} = await import('./commands/phrases.js')
      done(await listPhrases(await configured(options), scenario, options))
    })
  command('rules')
    .argument('[file]', t('help.rulesFile'))
    .option('--channel <name>', t('help.channel', {known: channels.join(', ')}))
    .option('--preset <name>', t('help.preset', {known: presets.join(', ')}))
    .option('--rule <name>', t('help.rulesOption'), all)
    .action(async (file: string | undefined, options: RulesOptions & ConfigChoice) => {
      const {listRules} = await import('./commands/rules.js')
      done(await listRules(await configured(options), file, options))
    })
  command('explain')
    .argument('<rule>', t('help.rule'))
    .option('--locale <tag>', t('help.locale'))
    .action(async (rule: string, options: {locale?: string} & ConfigChoice) => {
      const {explain} = await import('./commands/explain.js')
      done(await explain(await configured(options), rule, options))
    })
  const pack = bare(program, 'pack', 'pack').description(t('help.pack')).helpCommand(false)
  bare(pack, 'check', 'pack check')
    .description(t('help.packCheck'))
    .argument('<folders...>', t('help.packFolders'))
    .option('--locale <tag>', t('help.packLocale'))
    .action(async (folders: string[], options: {locale?: string}) => {
      const {checkPacks} = await import('./commands/pack-check.js')
      done(await checkPacks(session, folders, options))
    })
  bare(pack, 'init', 'pack init')
    .description(t('help.packInit'))
    .argument('<folder>', t('help.packFolder'))
    .option('--locale <tag>', t('help.packInitLocale'))
    .action(async (folder: string, options: {locale?: string}) => {
      const {initPack} = await import('./commands/pack-init.js')
      done(await initPack(session, folder, options))
    })
  return program
}

/** What all commands share: help in the reader's language, examples below it, and no exit of their own. */
function dress(command: Command, {translate: t}: Session, name: keyof typeof examples): Command {
  const titles = new Map(
    ['usage', 'arguments', 'options', 'commands'].map((key) => [
      `${key[0]?.toUpperCase()}${key.slice(1)}:`,
      t(`help.${key}`),
    ]),
  )
  const exit = ['politesse', 'check', 'baseline', 'pack check'].includes(name) ? `\n\n${t('help.exit')}` : ''
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .helpOption('-h, --help', t('help.help'))
    .configureHelp({styleTitle: (title) => titles.get(title) ?? title, commandUsage: usage})
    .addHelpText(
      'after',
      () => `\n${t('help.examples')}\n${examples[name].map((line) => `  ${line}`).join('\n')}${exit}`,
    )
}

function usage(command: Command): string {
  const names: string[] = []
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name())
  return `${names.join(' ')} ${command.usage()}`
}
