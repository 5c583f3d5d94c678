import {readdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {LocalePack} from '../src/pack/types.js'

const folder = path.resolve(import.meta.dirname, '../build/packs')

/** The packs that `npm run packs` has built. */
export async function loadPacks(): Promise<LocalePack[]> {
  const files = readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(name))
    .sort()
  return Promise.all(
    files.map(
      async (name) => ((await import(pathToFileURL(path.join(folder, name)).href)) as {default: LocalePack}).default,
    ),
  )
}
