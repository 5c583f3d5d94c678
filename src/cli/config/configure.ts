import {loadMessages} from '../messages/index.js'
import type {Session} from '../session.js'
import {type ConfigChoice, Configs} from './configs.js'

/**
 * The session under the configuration of the working folder: its language, unless the call names one, and its packs.
 *
 * @throws {ConfigError} when that configuration cannot be used
 */
export async function configure(session: Session, choice: ConfigChoice): Promise<Session> {
  const {cwd} = session.terminal
  const first = new Configs(session, choice)
  const chain = await first.chainFor(cwd)
  const language = session.languageNamed ? undefined : chain?.language
  const spoken = language && language !== session.language ? await speaking(language, session) : session
  const configs = spoken === session ? first : new Configs(spoken, choice)
  const packs = chain?.layers.flatMap(({settings}) => settings.packs ?? [])
  const packed = await configs.sessionWith([...new Set(packs)])
  return packed.with({configs, ...(chain?.baseline !== undefined && {baseline: chain.baseline})})
}

const speaking = async (language: Session['language'], session: Session): Promise<Session> =>
  session.with({language, translate: await loadMessages(language)})
