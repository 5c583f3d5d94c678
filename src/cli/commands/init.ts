import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {configIn} from '../config/find.js'
import {firstConfig} from '../init/first-config.js'
import {nextSteps} from '../init/next-steps.js'
import {survey} from '../init/survey.js'
import type {Session} from '../session.js'
import {shownPath} from '../shown-path.js'
import {UsageError} from '../usage-error.js'

export interface InitOptions {
  /** shows the configuration and writes nothing */
  dryRun?: boolean
}

const name = 'politesse.config.yaml'

/** `politesse init`: writes a configuration for the working folder, and never over one that there is. */
export async function init(session: Session, {dryRun}: InitOptions): Promise<number> {
  const {terminal, translate, language} = session
  const found = await survey(session)
  const text = firstConfig(found, language, translate)
  if (dryRun) {
    terminal.out(text)
    return 0
  }
  const there = await configIn(terminal.cwd, session)
  if (there) throw new UsageError(translate('init.exists', {path: shownPath(there, terminal.cwd)}))
  try {
    await writeFile(join(terminal.cwd, name), text, {flag: 'wx'})
  } catch (error) {
    const cause = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new UsageError(translate('usage.cannotWrite', {path: name, cause}))
  }
  terminal.out(
    `${translate('init.written', {path: name})}\n\n${translate('init.next')}\n\n${nextSteps(found, translate)}`,
  )
  return 0
}
