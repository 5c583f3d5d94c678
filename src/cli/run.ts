import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {CommanderError} from 'commander'
import {nearest} from '../nearest.js'
import type {Translate} from '../reporters/index.js'
import type {Parts, Terminal} from './host.js'
import {asLanguage, type Language, languageOf, languages, loadMessages} from './messages/index.js'
import {isMissingPackages} from './missing-packages.js'
import {problemSpeaker, sayLines} from './pack-problems.js'
import {Session} from './session.js'
import {withSuggestion} from './suggest.js'
import {UsageError} from './usage-error.js'

export const misuse = 2

const commands = ['check', 'init', 'baseline', 'phrases', 'rules', 'explain', 'pack']

/** Runs the command line and answers with its exit code. */
export async function run(args: readonly string[], terminal: Terminal, parts: Parts, version: string): Promise<number> {
  const named = languageArgument(args)
  const language = languageOf(named, terminal.env)
  // both are needed whatever the call: one is read while the other is being made ready
  const [translate, {buildProgram}] = await Promise.all([loadMessages(language), import('./program.js')])
  const session = new Session(terminal, parts, language, translate, version, {languageNamed: named !== undefined})
  let code = 0
  try {
    checkLanguage(named, translate)
    const program = buildProgram(
      session,
      (result) => {
        code = result
      },
      version,
    )
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync([...args], {from: 'user'})
    return code
  } catch (error) {
    const failure = error as CommanderError
    if (failure.code?.startsWith('commander.') && failure.exitCode === 0) return 0
    const isPath = (name: string) => name === '-' || existsSync(resolve(terminal.cwd, name))
    const message = failure.code?.startsWith('commander.')
      ? callError(failure, translate, isPath)
      : await expected(error, language, translate)
    const command = commands.find((name) => name === args[0])
    const help = translate('usage.seeHelp', {command: command ? `${command} ` : ''})
    terminal.err(`${translate('usage.prefix')}${message}\n${help}\n`)
    return misuse
  }
}

/** The language must be known before the rest is read, so that even a wrong call is answered in it. */
function languageArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--language' || arg.startsWith('--language='))
  const arg = args[at]
  return arg?.includes('=') ? arg.slice('--language='.length) : at < 0 ? undefined : args[at + 1]
}

function checkLanguage(named: string | undefined, translate: Translate): void {
  if (named === undefined || asLanguage(named)) return
  const message = translate('usage.unknown.language', {name: named, known: languages.join(', ')})
  throw new UsageError(withSuggestion(message, nearest(named, languages), translate))
}

/**
 * The message of an error that was meant for the reader; any other is a fault of the program and is thrown
 * on.
 */
async function expected(error: unknown, language: Language, translate: Translate): Promise<string> {
  if (isMissingPackages(error)) {
    const {locale, packages} = error
    return translate('usage.missingPackages', {locale, packages: packages.join(' ')})
  }
  if (error instanceof Error && error.name === 'PackError')
    return sayLines(error.message, await problemSpeaker(language))
  if (error instanceof UsageError || (error instanceof Error && error.name === 'PolitesseError')) return error.message
  throw error
}

/** Commander's errors in the reader's language. Who calls another linter by its files alone meant `check`. */
function callError({code, message}: CommanderError, translate: Translate, isPath: (name: string) => boolean): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1]
  const meant = code === 'commander.unknownCommand' && isPath(name) ? `check ${name}` : near
  const keys: Record<string, string> = {
    'commander.unknownOption': 'unknownOption',
    'commander.unknownCommand': 'unknownCommand',
    'commander.optionMissingArgument': 'missingValue',
    'commander.missingArgument': 'missingArgument',
    'commander.excessArguments': 'tooMany',
  }
  const key = keys[code] ?? 'invalid'
  const params = {
    name: name.split(' ')[0],
    known: commands.join(', '),
    detail: message.replace(/^error: /, ''),
  }
  return withSuggestion(translate(`usage.${key}`, params), meant, translate)
}
