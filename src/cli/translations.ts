import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {asLocale} from '../documents/locale.js'
import {fill, rulePages} from '../linter/judge.js'
import type {LocalePack, PackRule} from '../pack/types.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Place} from '../reporters/index.js'
import {Suppressions} from '../suppressions/suppress.js'
import {compareTranslations, type Fault, type FaultParams} from '../translations/index.js'
import type {Severity} from '../types.js'
import type {Linters} from './linters.js'
import type {Session} from './session.js'
import {directivesAmong, suppressedFinding} from './suppressed.js'

/**
 * Adds to the reports what is wrong between the translations in all files together.
 *
 * @param lintersOf the linters of a file, by its path as it is shown
 */
export async function holdTranslations(
  files: readonly FileReport[],
  lintersOf: (path: string) => Promise<Linters>,
  session: Session,
): Promise<void> {
  const told = files.filter(({texts}) => texts)
  if (told.length === 0) return
  const compared = told.map(({path, texts, problems}) => ({
    path,
    texts: texts?.texts ?? [],
    ...(texts?.head && {head: texts.head}),
    ...(texts?.variant && {variant: texts.variant}),
    whole: problems.length === 0,
  }))
  const byPath = new Map(told.map((file) => [file.path, [] as Omit<LocatedFinding, 'fingerprint'>[]]))
  const exists = (path: string) => existsSync(resolve(session.terminal.cwd, path))
  const faults = compareTranslations(compared, exists)
  for (const file of told) delete file.texts
  if (faults.length === 0) return
  // a pack is loaded only where there is something to say
  const pack = await session.pack()
  const severities = new Map<Linters, Promise<Map<string, Severity>>>()
  for (const fault of faults) {
    const linters = await lintersOf(fault.path)
    const here = severities.get(linters) ?? severitiesIn(pack, linters)
    severities.set(linters, here)
    const severity = (await here).get(fault.rule)
    if (severity) byPath.get(fault.path)?.push(findingOf(fault, severity, pack, session))
  }
  for (const file of told) {
    const found = byPath.get(file.path) ?? []
    found.sort(inPlace)
    // they hang on path, rule and words, so that those of other rules stay as they are
    const known = fingerprints(file.path, found)
    const located = found.map((finding, index) => ({...finding, fingerprint: known[index] as string}))
    const suppressions = new Suppressions(directivesAmong(file.remarks ?? []))
    for (const finding of located) {
      const by = suppressions.suppressing(finding)
      if (by) file.suppressed = [...(file.suppressed ?? []), suppressedFinding(finding, by)]
      else file.findings.push(finding)
    }
    file.findings.sort(inPlace)
    file.suppressed?.sort(inPlace)
  }
}

const inPlace = (a: Place, b: Place) => a.start - b.start || a.end - b.end

/** The rules that compare translations and are on. A pack that stands alone may have none. */
async function severitiesIn(pack: LocalePack, linters: Linters): Promise<Map<string, Severity>> {
  if (!pack.rules.some(({kind}) => kind === 'translation')) return new Map()
  const rules = (await linters.linterFor(pack.tag)).rules()
  return new Map(
    rules.flatMap(({id, kind, severity}) => (kind === 'translation' && severity !== 'off' ? [[id, severity]] : [])),
  )
}

function findingOf(
  fault: Fault<Place>,
  severity: Severity,
  pack: LocalePack,
  {language, translate}: Session,
): Omit<LocatedFinding, 'fingerprint'> {
  const {rule: id, frame, locale, quote, place, params} = fault
  const index = pack.rules.findIndex((rule) => rule.id === id)
  const rule = pack.rules[index] as PackRule
  const own = pack.frames.find((other) => other.rule === index && other.id === frame)
  const said = spoken(params, language)
  // packs have no frame for what only gettext has
  const message =
    frame === 'draft'
      ? translate('translation.draft', said)
      : fill(own?.message ?? rule.message, {quote: opening(quote), ...said})
  return {
    rule: id,
    frame,
    severity,
    message,
    quote,
    ...place,
    locale,
    phrases: [],
    url: rule.url ?? `${rulePages}${id}.md`,
  }
}

/** What a message tells, in the reader's language: locales by their names. */
function spoken({locales = [], other, text = '', ...lists}: FaultParams, language: string): Record<string, string> {
  const names = new Intl.DisplayNames(language, {type: 'language'})
  // a catalogue may only number its languages, or call its source "msgid"
  const name = (locale: string) => (asLocale(locale) === undefined ? locale : (names.of(locale) ?? locale))
  return {
    locales: new Intl.ListFormat(language).format(locales.map(name)),
    other: other === undefined ? '' : name(other),
    text: opening(text),
    ...Object.fromEntries(Object.entries(lists).map(([key, items]) => [key, items.join(', ')])),
  }
}

/** Enough of a text to know it by: the report shows it whole. */
function opening(text: string): string {
  const words = /^.{1,60}(?=\s)/su.exec(text)?.[0] ?? text
  return [...text].length > 60 ? `${words.trimEnd()}…` : text
}
