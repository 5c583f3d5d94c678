import picomatch from 'picomatch'
import type {Config, FileConfig, Override} from './types.js'

/** Settings with the files that they are for. */
export interface Layer {
  settings: FileConfig
  /** whether the settings are for a file; its path from the folder that globs start from, with `/` */
  fits: (path: string) => boolean
  /** folder that globs start from, absolute */
  globBase: string
}

/** A configuration as layers, the weakest first: what it says of all files, then its overrides. */
export function layersOf(config: Config, globBase: string): Layer[] {
  const {overrides = [], $schema, extends: _, language, ignore, baseline, ...settings} = config
  return [{settings, fits: () => true, globBase}, ...overrides.map((override) => layerOf(override, globBase))]
}

function layerOf({files, excludeFiles = [], ...settings}: Override, globBase: string): Layer {
  const [wanted, unwanted] = [matcher(files), matcher(excludeFiles)]
  return {settings, fits: (path) => wanted(path) && !unwanted(path), globBase}
}

/** A glob that names no folder is about names, wherever they stand. */
function matcher(globs: string | readonly string[]): (path: string) => boolean {
  const all = [globs].flat().map((glob) => {
    const plain = glob.replace(/^\.\//, '')
    // a folder stands for what it holds
    return picomatch(plain.endsWith('/') ? `${plain}**` : plain, {dot: true, basename: !plain.includes('/')})
  })
  return (path) => all.some((matches) => matches(path))
}
