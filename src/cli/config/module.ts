import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Session} from '../session.js'
import {ConfigError} from './error.js'

/**
 * Runs a configuration that is a program and gives its default export.
 *
 * @throws {ConfigError} when it fails, exports nothing, or is TypeScript and nothing is there to load it
 */
export async function loadModule(file: string, shown: string, {translate}: Session): Promise<unknown> {
  const load = /ts$/.test(extname(file)) ? loadTypeScript : loadJavaScript
  let value: unknown
  try {
    value = await load(file)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    const noLoader = code === 'ERR_MODULE_NOT_FOUND' && /'jiti'/.test(message)
    const [line = ''] = (message ?? String(error)).split('\n')
    const detail = /[.!?]$/.test(line) ? line : `${line}.`
    throw new ConfigError(shown, [noLoader ? {code: 'noTypeScript'} : {code: 'failed', params: {detail}}], translate)
  }
  if (value === undefined) throw new ConfigError(shown, [{code: 'noExport'}], translate)
  return value
}

const loadJavaScript = async (file: string): Promise<unknown> =>
  ((await import(pathToFileURL(file).href)) as {default?: unknown}).default

/** Node 20 strips no types, and later ones not all of them: jiti does the same on every Node. */
async function loadTypeScript(file: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  return ((await createJiti(import.meta.url, {fsCache: false}).import(file)) as {default?: unknown}).default
}
