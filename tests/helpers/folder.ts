import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A new folder with some files in it, gone when the tests of the file are done. */
export function newFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'politesse-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) writeInto(folder, name, content)
  return folder
}

/** Writes a file, and the folders that it stands in. */
export function writeInto(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}
