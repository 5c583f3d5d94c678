import {existsSync, readdirSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, isAbsolute, join, resolve} from 'node:path'
import type {ConfigFault} from '../../config/fault.js'
import {nearest} from '../../nearest.js'
import type {Session} from '../session.js'
import {configIn} from './find.js'

/** A configuration that another one extends. */
export interface Extended {
  file: string
  /** a package knows nothing of the folders that it is used in */
  fromPackage: boolean
}

/** Finds what `extends` names: a path from the file that names it, or a package; or says why there is none. */
export async function findExtended(name: string, from: string, session: Session): Promise<Extended | ConfigFault> {
  const isPath = /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name)
  if (!isPath) {
    const file = await findPackage(name, from, session)
    return file === undefined ? {code: 'noPackage', params: {name}} : {file, fromPackage: true}
  }
  const path = resolve(dirname(from), name)
  const file = statSync(path, {throwIfNoEntry: false})?.isDirectory() ? await configIn(path, session) : path
  if (file !== undefined && existsSync(file)) return {file, fromPackage: false}
  const meant = neighbour(path)
  return {code: 'noExtended', params: {name}, ...(meant && {meant: join(dirname(name), meant)})}
}

/** The configuration that stands in a package, else what the package exports. */
async function findPackage(name: string, from: string, session: Session): Promise<string | undefined> {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name)
    if (statSync(place, {throwIfNoEntry: false})?.isDirectory()) {
      const file = await configIn(place, session)
      if (file) return file
    }
    if (dirname(folder) === folder) break
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}

function neighbour(path: string): string | undefined {
  try {
    return nearest(basename(path), readdirSync(dirname(path)))
  } catch {
    return undefined
  }
}
