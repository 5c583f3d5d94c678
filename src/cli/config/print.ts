import {dirname, resolve} from 'node:path'
import type {FileConfig} from '../../config/types.js'
import {Ignored} from '../ignored.js'
import type {Session} from '../session.js'
import {shownPath} from '../shown-path.js'

/** `--print-config FILE`: the settings that hold for a file, and what they come from, as JSON. */
export async function printConfig(session: Session, path: string): Promise<number> {
  const {terminal, configs} = session
  const file = resolve(terminal.cwd, path)
  const chain = await configs?.chainFor(dirname(file))
  const ignored = await new Ignored(session).by(file, true)
  const printed = {
    path: shownPath(file, terminal.cwd),
    config: chain ? chain.files.map(({name}) => name) : [],
    ...(ignored !== undefined && {ignored}),
    settings: shownSettings((await configs?.settingsFor(file)) ?? {}, terminal.cwd),
  }
  terminal.out(`${JSON.stringify(printed, undefined, 2)}\n`)
  return 0
}

function shownSettings({packs, vocabulary, ...settings}: FileConfig, cwd: string): FileConfig {
  return {
    preset: 'recommended',
    ...settings,
    ...(packs && {packs: packs.map((pack) => shownPath(pack, cwd))}),
    ...(vocabulary && {
      vocabulary: vocabulary.map((entry) => (typeof entry === 'string' ? entry : {file: shownPath(entry.file, cwd)})),
    }),
  }
}
