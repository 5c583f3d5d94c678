import {nearest} from '../nearest.js'
import {checkPlurals, paramsOf} from '../pack/parity.js'
import type {PackParts} from '../pack/parts.js'
import type {PackFile, Path} from '../pack/source.js'
import {bareKey} from '../phrasebook/variants.js'

/** Looks for what compiling does not meet: names that lead nowhere, phrases that lack a form. Faults become problems. */
export function checkHouse(own: PackParts, base: PackParts | undefined, whole: PackParts): void {
  checkAllowed(own, whole)
  checkFrames(own, base)
  checkKeys(own, whole)
  checkPhrases(own, base)
}

function checkAllowed({settings, files}: PackParts, {rules}: PackParts): void {
  const ids = rules.map(({id}) => id)
  settings.allow?.forEach((entry, index) => {
    if (typeof entry === 'string' || ids.includes(entry.rule)) return
    const message = `There is no rule “${entry.rule}”: the rules are ${ids.join(', ')}.`
    files[0]?.problem(['allow', index, 'rule'], message + meant(entry.rule, ids))
  })
}

/** A frame is added to, turned off, or new with patterns. */
function checkFrames({rules}: PackParts, base: PackParts | undefined): void {
  for (const {id, file, frames} of rules) {
    const there = base?.rules.find((rule) => rule.id === id)?.frames.map((frame) => frame.id) ?? []
    const written = ((file.data as {frames?: Record<string, {off?: boolean}>}).frames ?? {}) as Record<
      string,
      {off?: boolean}
    >
    const isTerms = whole(base, id) === 'terms'
    for (const frame of frames) {
      if (there.includes(frame.id)) continue
      const off = written[frame.id]?.off === true
      if (off || (frame.patterns.length === 0 && !isTerms)) {
        const said = off ? 'so it cannot be turned off' : 'so it needs “patterns”'
        file.problem(frame.path, `The rule “${id}” has no frame “${frame.id}” yet, ${said}.${meant(frame.id, there)}`)
      }
    }
  }
}

const whole = (base: PackParts | undefined, rule: string) => base?.declared[rule]?.kind

/** Phrases that a rule recommends must exist. */
function checkKeys({rules}: PackParts, {phrases}: PackParts): void {
  const keys = Object.entries(phrases).flatMap(([scenario, texts]) => [
    ...new Set(Object.keys(texts).map((name) => `${scenario}.${bareKey(name)}`)),
  ])
  const check = (file: PackFile, named: readonly string[], path: Path) => {
    named.forEach((key, index) => {
      if (keys.includes(key)) return
      const [scenario, name] = key.split('.')
      const remedy = `write it as “${name}” in phrases/${scenario}.yaml`
      file.problem(
        [...path, index],
        `There is no phrase “${key}”: ${remedy}, or name one that there is.${meant(key, keys)}`,
      )
    })
  }
  for (const {file, phrases: named, frames} of rules) {
    check(file, named, ['phrases'])
    for (const frame of frames) check(file, frame.phrases ?? [], [...frame.path, 'phrases'])
  }
}

/** A phrase that takes the place of one of the locale's is given the same parameters by those who say it. */
function checkPhrases({phrases, files, tag}: PackParts, base: PackParts | undefined): void {
  for (const [scenario, texts] of Object.entries(phrases)) {
    const file = files.find(({data}) => data === texts)
    if (!file) continue
    checkPlurals(file, tag)
    for (const [name, text] of Object.entries(texts)) {
      const there = Object.entries(base?.phrases[scenario] ?? {}).filter(([key]) => bareKey(key) === bareKey(name))
      if (there.length === 0) continue
      const given = [...new Set(there.flatMap(([, other]) => paramsOf(other)))]
      for (const param of paramsOf(text)) {
        if (given.includes(param)) continue
        const known =
          given.length > 0 ? `it is given ${given.map((other) => `{{${other}}}`).join(', ')}` : 'it is given none'
        const said = `The phrase “${scenario}.${bareKey(name)}” is never given {{${param}}}: ${known}.${meant(param, given)}`
        file.problem([name], said, Math.max(0, text.indexOf(`{{${param}`)))
      }
    }
  }
}

function meant(given: string, known: readonly string[]): string {
  const name = nearest(given, known)
  return name === undefined ? '' : ` Did you mean “${name}”?`
}
