import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {createLinter} from '../src/linter/index.js'
import type {LocalePack} from '../src/pack/types.js'
import type {Channel, Finding} from '../src/types.js'

/** A labelled message; `set` is the file's name without its locale. */
export interface Case {
  id: string
  set: string
  locale: string
  channel?: Channel
  text: string
  findings: {rule: string; quote: string; nth?: number}[]
  tags?: string[]
}

export interface Tally {
  hit: number
  miss: number
  alarm: number
}

export interface LocaleScore {
  rules: Record<string, Tally>
  all: Tally
  indirect: Tally
  clean: number
  alarmed: number
}

const folder = path.resolve(import.meta.dirname, '../tests/cases')

/** All messages of `tests/cases/<set>-<locale>.jsonl`, or of the files named. */
export function readCases(files = caseFiles()): Case[] {
  return files.flatMap((file) => {
    const set = path.basename(file, '.jsonl').replace(/-[a-z]{2}$/, '')
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => ({...(JSON.parse(line) as Omit<Case, 'set'>), set}))
  })
}

const caseFiles = () =>
  readdirSync(folder)
    .filter((name) => /-[a-z]{2}\.jsonl$/.test(name))
    .sort()
    .map((name) => path.join(folder, name))

export function figures({hit, miss, alarm}: Tally): {precision?: number; recall?: number; labels: number} {
  return {
    ...(hit + alarm > 0 && {precision: hit / (hit + alarm)}),
    ...(hit + miss > 0 && {recall: hit / (hit + miss)}),
    labels: hit + miss,
  }
}

const none = (): Tally => ({hit: 0, miss: 0, alarm: 0})

/**
 * A finding is right when a label of its rule overlaps it and it is no longer than three times the label plus 40
 * characters. Labels of rules that no pack has are left out.
 */
export function score(cases: Case[], packs: LocalePack[], only?: string) {
  const linter = createLinter({locales: packs})
  const known = new Set(
    linter
      .rules()
      .map(({id}) => id)
      .filter((id) => only === undefined || id === only),
  )
  const sets: Record<string, Record<string, LocaleScore>> = {}
  const misses: string[] = []
  let detected = 0
  for (const item of cases) {
    const locales = (sets[item.set] ??= {})
    const locale = (locales[item.locale] ??= {rules: {}, all: none(), indirect: none(), clean: 0, alarmed: 0})
    const {findings} = linter.lint(item.text, {locale: item.locale, channel: item.channel})
    const {met, missed, alarms} = compare(
      item,
      findings.filter(({rule}) => known.has(rule)),
      known,
    )
    const add = (rule: string, key: keyof Tally) => {
      ;(locale.rules[rule] ??= none())[key]++
      locale.all[key]++
    }
    for (const {rule} of met) add(rule, 'hit')
    for (const {rule, quote} of missed) {
      add(rule, 'miss')
      misses.push(`MISS  ${item.id} ${rule}: «${quote}» in «${item.text.slice(0, 160)}»`)
    }
    for (const {rule, frame, quote} of alarms) {
      add(rule, 'alarm')
      misses.push(`ALARM ${item.id} ${rule}/${frame}: «${quote}» in «${item.text.slice(0, 160)}»`)
    }
    if (item.tags?.includes('indirect')) {
      locale.indirect.hit += met.length
      locale.indirect.miss += missed.length
    }
    if (item.findings.length === 0) {
      locale.clean++
      if (alarms.length > 0) locale.alarmed++
    }
    if (linter.lint(item.text).locale === item.locale) detected++
  }
  return {sets, misses, detected: detected / cases.length}
}

function compare(item: Case, found: Finding[], known: Set<string>) {
  const labels = item.findings
    .filter(({rule}) => known.has(rule))
    .map(({rule, quote, nth = 1}) => {
      let start = -1
      for (let n = 0; n < nth; n++) start = item.text.indexOf(quote, start + 1)
      return {rule, quote, start, end: start + quote.length, met: false}
    })
  const alarms: Finding[] = []
  for (const finding of found) {
    const label = labels.find(
      ({rule, start, end, met}) =>
        !met &&
        rule === finding.rule &&
        finding.start < end &&
        start < finding.end &&
        finding.end - finding.start <= 3 * (end - start) + 40,
    )
    if (label) label.met = true
    else alarms.push(finding)
  }
  return {met: labels.filter(({met}) => met), missed: labels.filter(({met}) => !met), alarms}
}
