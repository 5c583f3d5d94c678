import type {FileReport, Report, Totals, Translate} from './report.js'

/** What a report for people says at its end, line by line: what was found, then what was not read or left out. */
export function summaryLines(files: readonly FileReport[], totals: Totals, translate: Translate): string[] {
  return [
    foundLine(files, totals, translate),
    ...unreadNote(totals, translate),
    ...skippedNote(files, translate),
    ...suppressedNote(files, translate),
  ].filter(Boolean)
}

/** The sum of the findings; nothing where no file was read. */
export function foundLine(files: readonly FileReport[], totals: Totals, translate: Translate): string {
  const {errors, warnings, infos} = totals
  const counts = Object.entries({errors, warnings, infos}).filter(([, count]) => count > 0)
  const found = counts.map(([name, count]) => translate(`report.${name}`, {count})).join(', ')
  const affected = files.filter(({findings}) => findings.length > 0).length
  const where = translate('report.files', {count: totals.files})
  if (found) return translate('report.found', {found, affected, files: where})
  return totals.files > 0 ? translate('report.clean', {files: where}) : ''
}

export function unreadNote({unread}: Totals, translate: Translate): string[] {
  return unread > 0 ? [translate('report.notRead', {count: unread})] : []
}

/** Texts in languages that no pack is for. */
export function skippedNote(files: readonly FileReport[], translate: Translate): string[] {
  const counts = new Map<string, number>()
  for (const {skipped} of files) {
    for (const [locale, count] of Object.entries(skipped)) counts.set(locale, (counts.get(locale) ?? 0) + count)
  }
  const count = [...counts.values()].reduce((sum, part) => sum + part, 0)
  const locales = [...counts.keys()].sort().join(', ')
  return count > 0 ? [translate('report.skipped', {count, locales})] : []
}

/** What comments in the files leave out. */
export function suppressedNote(files: readonly FileReport[], translate: Translate): string[] {
  const count = files.reduce((sum, {suppressed = []}) => sum + suppressed.length, 0)
  return count > 0 ? [translate('report.suppressed', {count})] : []
}

/** What the baseline left out, and what it knows in vain. */
export function hiddenNote({baseline}: Report, translate: Translate): string[] {
  if (!baseline) return []
  const {hidden, gone, path, command} = baseline
  return [
    ...(hidden > 0 ? [translate('report.hidden', {count: hidden, path})] : []),
    ...(gone > 0 ? [translate('report.gone', {count: gone, path, command})] : []),
  ]
}
