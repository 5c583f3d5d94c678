import {dirname} from 'node:path'
import type {Session} from '../session.js'

/**
 * Says under which configuration a file is checked, and what that extends.
 *
 * @param file absolute
 * @param path the file as it is shown
 */
export async function explainConfig(file: string, path: string, {configs, translate}: Session): Promise<string> {
  const chain = await configs?.chainFor(dirname(file))
  const config = chain?.files
    .map(({name}) => name)
    .reverse()
    .join(' < ')
  return `${translate(config ? 'verbose.config' : 'verbose.noConfig', {path, config})}\n`
}
