import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {asLocale} from '../documents/locale.js'
import {fill, rulePages} from '../linter/judge.js'
import type {LocalePack, PackRule} from '../pack/types.js'
import {fingerprints} from '../reporters/fingerprint.js'
import type {FileReport, LocatedFinding, Place, Translate} from '../reporters/index.js'
import {Suppressions} from '../suppressions/suppress.js'
import {compareTranslations, type Fault, type FaultParams, unpackTexts} from '../translations/index.js'
import type {Severity} from '../types.js'
import type {Checker} from './checker.js'
import type {Linters} from './linters.js'
import {type Passage, Passages, type Told} from './passages.js'
import type {Session} from './session.js'
import {directivesAmong, suppressedFinding} from './suppressed.js'

/**
 * Adds to the reports what is wrong between the translations in all files together.
 *
 * @param checkerOf the checker of a file, by its path as it is shown
 */
export async function holdTranslations(
  files: readonly FileReport[],
  checkerOf: (path: string) => Promise<Checker>,
  session: Session,
): Promise<void> {
  const told = files.filter(({texts}) => texts)
  if (told.length === 0) return
  const compared = told.map(({path, texts: {texts, variant, spoken} = {spoken: false}, problems}) => ({
    path,
    ...(texts !== undefined && {texts: () => unpackTexts(texts)}),
    ...(spoken && {head: 'head' as const}),
    ...(variant && {variant}),
    whole: problems.length === 0,
  }))
  const exists = (path: string) => existsSync(resolve(session.terminal.cwd, path))
  const faults = new Map<string, Fault<Told>[]>()
  for (const fault of compareTranslations<Told>(compared, exists)) {
    const same = faults.get(fault.path) ?? []
    faults.set(fault.path, same)
    same.push(fault)
  }
  const sources = new Map(told.flatMap(({path, texts}) => (texts?.source === undefined ? [] : [[path, texts.source]])))
  for (const file of told) delete file.texts
  if (faults.size === 0) return
  // a pack is loaded only where there is something to say
  const pack = await session.pack()
  const passages = new Passages(sources, checkerOf, session)
  const speak = speaker(session.language)
  const severities = new Map<Linters, Promise<Map<string, Severity>>>()
  for (const file of told) {
    const own = faults.get(file.path)
    if (!own) continue
    const {linters} = await checkerOf(file.path)
    const here = severities.get(linters) ?? severitiesIn(pack, linters)
    severities.set(linters, here)
    const found: Omit<LocatedFinding, 'fingerprint'>[] = []
    for (const fault of own) {
      const severity = (await here).get(fault.rule)
      const passage = severity && (await passages.of(fault.path, fault.place))
      if (!passage) continue
      const model = fault.model && (await passages.of(fault.model.path, fault.model.place))
      const said = {...speak(fault.params), text: opening(model?.quote ?? '')}
      found.push(findingOf({...fault, ...passage}, said, severity, pack, session.translate))
    }
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
  {rule: id, frame, locale, quote, place}: Omit<Fault<unknown>, 'place'> & Passage,
  said: Record<string, string>,
  severity: Severity,
  pack: LocalePack,
  translate: Translate,
): Omit<LocatedFinding, 'fingerprint'> {
  const index = pack.rules.findIndex((rule) => rule.id === id)
  const rule = pack.rules[index] as PackRule
  const own = pack.frames.find((other) => other.rule === index && other.id === frame)
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

/** Makes what tells the parameters of a message in the reader's language: locales by their names. */
function speaker(language: string): (params: FaultParams) => Record<string, string> {
  const names = new Intl.DisplayNames(language, {type: 'language'})
  const list = new Intl.ListFormat(language)
  // a catalogue may only number its languages, or call its source "msgid"
  const name = (locale: string) => (asLocale(locale) === undefined ? locale : (names.of(locale) ?? locale))
  return ({locales = [], other, ...lists}) => ({
    locales: list.format(locales.map(name)),
    other: other === undefined ? '' : name(other),
    ...Object.fromEntries(Object.entries(lists).map(([key, items]) => [key, items.join(', ')])),
  })
}

/** Enough of a text to know it by: the report shows it whole. */
function opening(text: string): string {
  const [head = ''] = /^.{0,60}/su.exec(text) ?? []
  return head === text ? text : `${head.replace(/\s+\S*$/, '')}…`
}
