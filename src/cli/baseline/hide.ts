import type {BaselineEffect, FileReport, LocatedFinding} from '../../reporters/index.js'
import type {Looked} from '../lint-files.js'
import type {Session} from '../session.js'
import type {Baseline} from './baseline.js'
import {BaselineStore} from './store.js'

/** A baseline that was read, with the file that it stands in. */
export interface OpenBaseline {
  store: BaselineStore
  baseline: Baseline
}

/**
 * Opens the baseline of a run.
 *
 * @param named the file; without it, the one of the working folder where there is one
 * @throws {UsageError} when the file is missing or no baseline
 */
export async function openBaseline(session: Session, named: string | undefined): Promise<OpenBaseline | undefined> {
  const store = new BaselineStore(session, named)
  return named === undefined && !store.exists ? undefined : {store, baseline: await store.read()}
}

/** Of the findings of a file, those that a baseline does not know. */
export function unknownTo(
  {store, baseline}: OpenBaseline,
  path: string,
  findings: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const known = store.pathOf({path})
  return known === undefined ? findings : baseline.unknown(known, findings)
}

/**
 * Takes the findings that a baseline knows out of the reports.
 *
 * @param looked whether the run looked for findings of a rule in a file
 * @returns what it did
 */
export function hideKnown(
  {store, baseline}: OpenBaseline,
  files: readonly FileReport[],
  looked: Looked,
): BaselineEffect {
  const {gone} = baseline.compare(store.found(files), store.lookedAt(looked))
  let hidden = 0
  for (const file of files) {
    const unknown = unknownTo({store, baseline}, file.path, file.findings)
    hidden += file.findings.length - unknown.length
    file.findings = [...unknown]
  }
  return {path: store.name, hidden, gone, command: store.command}
}
