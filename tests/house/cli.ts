import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parts as real} from '../../src/cli/parts.js'
import {run} from '../../src/cli/run.js'
import type {LanguageProfile} from '../../src/linter/detect.js'
import type {LocaleSource} from '../../src/pack/locale-source.js'
import type {LocalePack} from '../../src/pack/types.js'
import {newFolder} from '../helpers/folder.js'

const built = join(import.meta.dirname, '../../build/packs')

export const loadSource = async (tag: string): Promise<LocaleSource> =>
  ((await import(join(built, tag, 'source.ts'))) as {default: LocaleSource}).default

/** The command line as it is, with the packs that `npm run packs` has built. */
export async function politesse(
  args: string[],
  {input = '', cwd = process.cwd(), language = 'en'} = {},
): Promise<{code: number; out: string; err: string}> {
  const outcome = {code: 0, out: '', err: ''}
  outcome.code = await run(
    args,
    {
      out: (text) => {
        outcome.out += text
      },
      err: (text) => {
        outcome.err += text
      },
      readInput: async () => Buffer.from(input),
      env: {LANG: language},
      cwd,
      color: false,
      watched: false,
      columns: 100,
    },
    {
      ...real,
      packTags: () =>
        readdirSync(built)
          .filter((name) => /^[a-z]{2}\.ts$/.test(name))
          .map((name) => name.slice(0, 2)),
      loadPack: async (tag) => ((await import(join(built, `${tag}.ts`))) as {default: LocalePack}).default,
      loadProfile: async (tag) =>
        ((await import(join(built, tag, 'profile.ts'))) as {default: LanguageProfile}).default,
      loadSource,
    },
    '1.2.3',
  )
  return outcome
}

/** Writes files into a new folder and gives its path. */
export const folderOf = async (files: Record<string, string>): Promise<string> => newFolder(files)
