import {statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {ConfigFault, KeyPath} from '../../config/fault.js'
import {type Layer, layersOf} from '../../config/layer.js'
import type {Config, FileConfig} from '../../config/types.js'
import {faultsOf} from '../../config/validate.js'
import type {Session} from '../session.js'
import {shownPath} from '../shown-path.js'
import {ConfigError, type PlacedFault} from './error.js'
import {findExtended} from './extends.js'
import {type ConfigSource, readSource} from './source.js'

/** One file of a configuration, read. */
export interface ConfigFile {
  /** as it is shown */
  name: string
  config: Config
  source: ConfigSource
}

/** A configuration with all that it extends. Paths in it are absolute. */
export interface ConfigChain {
  /** the file that was found or named */
  file: string
  /** all its files, the weakest first */
  files: readonly ConfigFile[]
  /** the weakest first */
  layers: readonly Layer[]
  /** lines of `.gitignore`, and the folder that they start from */
  ignore: readonly {base: string; lines: readonly string[]; name: string}[]
  language?: Config['language']
  baseline?: string | false
}

/**
 * Loads a configuration and what it extends.
 *
 * @throws {ConfigError} on whatever is wrong with one of its files
 */
export async function loadChain(file: string, session: Session): Promise<ConfigChain> {
  return load(file, dirname(file), [], session)
}

async function load(file: string, globBase: string, above: readonly string[], session: Session): Promise<ConfigChain> {
  const {cwd} = session.terminal
  const name = shownPath(file, cwd)
  const source = await readSource(file, name, session)
  const fail = (faults: readonly ConfigFault[]) => {
    throw new ConfigError(
      name,
      faults.map((fault) => place(fault, source)),
      session.translate,
      source.text,
    )
  }
  const faults = faultsOf(source.value)
  if (faults.length > 0) fail(faults)
  const config = source.value as Config
  const missing = missingFiles(config, dirname(file))
  if (missing.length > 0) fail(missing)
  const under: ConfigChain[] = []
  const names = [config.extends ?? []].flat()
  for (const [index, extended] of names.entries()) {
    const path = ['extends', ...(Array.isArray(config.extends) ? [index] : [])]
    const found = await findExtended(extended, file, session)
    if ('code' in found) {
      fail([{...found, path}])
      continue
    }
    const way = [...above, file]
    if (way.includes(found.file)) {
      const circle = [...way.slice(way.indexOf(found.file)), found.file].map((step) => shownPath(step, cwd))
      fail([{code: 'circle', params: {circle: circle.join(' → ')}, path}])
    }
    under.push(await load(found.file, found.fromPackage ? globBase : dirname(found.file), way, session))
  }
  const {language, baseline, ignore} = config
  const own: ConfigChain = {
    file,
    files: [{name, config, source}],
    layers: layersOf(absolute(config, dirname(file)), globBase),
    ignore: ignore ? [{base: globBase, lines: ignore, name}] : [],
    ...(language && {language}),
    ...(baseline !== undefined && {baseline: baseline && resolve(dirname(file), baseline)}),
  }
  return [...under, own].reduce(join)
}

/** The later one wins. */
function join(under: ConfigChain, over: ConfigChain): ConfigChain {
  return {
    ...under,
    ...over,
    files: [...under.files, ...over.files],
    layers: [...under.layers, ...over.layers],
    ignore: [...under.ignore, ...over.ignore],
  }
}

/** A fault of a list's item or of a key is shown there. */
export const place = (fault: ConfigFault, {offsetOf}: ConfigSource): PlacedFault => {
  const offset = offsetOf(fault.path ?? [])
  return {...fault, ...(offset !== undefined && {offset})}
}

/** What a configuration says of all files, and in each override, with the keys that lead there. */
export const settingsIn = (config: Config): [KeyPath, FileConfig][] => [
  [[], config],
  ...(config.overrides ?? []).map((override, index): [KeyPath, FileConfig] => [['overrides', index], override]),
]

function missingFiles(config: Config, folder: string): ConfigFault[] {
  const stat = (path: string) => statSync(resolve(folder, path), {throwIfNoEntry: false})
  return settingsIn(config).flatMap(([path, {packs = [], vocabulary = []}]): ConfigFault[] => [
    ...packs.flatMap((pack, index) =>
      stat(pack)?.isDirectory() ? [] : [{code: 'noFolder', params: {name: pack}, path: [...path, 'packs', index]}],
    ),
    ...vocabulary.flatMap((entry, index) =>
      typeof entry === 'string' || stat(entry.file)?.isFile()
        ? []
        : [{code: 'noFile', params: {name: entry.file}, path: [...path, 'vocabulary', index, 'file']}],
    ),
  ])
}

/** Paths are meant from the file that names them, whoever extends it. */
function absolute(config: Config, folder: string): Config {
  const settled = <Settings extends FileConfig>(settings: Settings): Settings => ({
    ...settings,
    ...(settings.packs && {packs: settings.packs.map((pack) => resolve(folder, pack))}),
    ...(settings.vocabulary && {
      vocabulary: settings.vocabulary.map((entry) =>
        typeof entry === 'string' ? entry : {file: resolve(folder, entry.file)},
      ),
    }),
  })
  return {...settled(config), ...(config.overrides && {overrides: config.overrides.map(settled)})}
}
