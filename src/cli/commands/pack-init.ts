import {mkdir, stat, writeFile} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import type {Session} from '../session.js'
import {UsageError} from '../usage-error.js'
import {firstPack} from './first-pack.js'

/** `politesse pack init DIR`: a first pack that is sound, small, and shows each thing once. */
export async function initPack(session: Session, folder: string, options: {locale?: string}): Promise<number> {
  const {terminal, translate, parts} = session
  const spoken = parts.packTags().includes(session.language) ? session.language : 'en'
  const tag = options.locale === undefined ? spoken : session.localeOf(options.locale)
  const target = resolve(terminal.cwd, folder)
  const shown = relative(terminal.cwd, target) || '.'
  if (await stat(join(target, 'pack.yaml')).catch(() => undefined)) {
    throw new UsageError(translate('pack.exists', {folder: shown}))
  }
  const files = firstPack(tag)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(target, name, '..'), {recursive: true})
    await writeFile(join(target, name), text)
  }
  terminal.out(`${translate('pack.made', {files: Object.keys(files).join(', '), folder: shown})}\n`)
  return 0
}
