import type {BaselineEffect, FileReport} from '../../reporters/index.js'
import type {Session} from '../session.js'
import {BaselineStore} from './store.js'

/**
 * Takes the findings that a baseline knows out of the reports.
 *
 * @param named the file; without it, the one of the working folder where there is one
 * @param runs whether the call leaves a rule running
 * @returns what it did; nothing where there is no baseline
 * @throws {UsageError} when the file is missing or no baseline
 */
export async function hideKnown(
  session: Session,
  files: readonly FileReport[],
  named: string | undefined,
  runs: (rule: string) => boolean,
): Promise<BaselineEffect | undefined> {
  const store = new BaselineStore(session, named)
  if (named === undefined && !store.exists) return undefined
  const baseline = await store.read()
  const {gone} = baseline.compare(store.found(files), store.lookedAt(files, runs))
  let hidden = 0
  for (const file of files) {
    const path = store.pathOf(file)
    if (path === undefined) continue
    const unknown = baseline.unknown(path, file.findings)
    hidden += file.findings.length - unknown.length
    file.findings = unknown
  }
  return {path: store.name, hidden, gone, command: store.command}
}
