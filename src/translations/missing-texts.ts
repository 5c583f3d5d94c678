import type {Fault} from './fault.js'
import type {Group, Version} from './groups.js'
import {baseOf, spokenForms, spokenVersions} from './versions.js'

/**
 * Texts that a locale of the group has, and another has not or leaves empty. A regional locale may leave out what its base language
 * says.
 */
export function missingTexts<P>(group: Group<P>): Fault<P>[] {
  const faults: Fault<P>[] = []
  const likeness = likenessIn(group)
  for (const versions of group.texts.values()) {
    const spoken = spokenVersions(versions)
    const [model] = spoken
    if (!model || !spoken.some((version) => spokenForms(version).some(({prose}) => prose))) continue
    const loose = spokenForms(model).some((form) => form.loose)
    if (loose && spoken.every(({locale}) => likeness.get(locale) === 0)) continue
    const absent = new Map<Version<P>, string[]>()
    const has = (locale: string | undefined) => spoken.some((version) => version.locale === locale)
    for (const locale of group.locales) {
      if (has(locale) || has(baseOf(locale)) || (loose && (likeness.get(locale) ?? 1) < 0.5)) continue
      const empty = versions.find((version) => version.locale === locale)
      if (empty) faults.push(emptyText(empty, model))
      else {
        // best told where the text would stand
        const beside = spoken.find(({path}) => group.localesOf.get(path)?.has(locale)) ?? model
        absent.set(beside, [...(absent.get(beside) ?? []), locale])
      }
    }
    for (const [version, locales] of absent) faults.push(absentText(version, locales))
  }
  return faults
}

function emptyText<P>({forms, path, locale}: Version<P>, model: Version<P>): Fault<P> {
  const [form] = forms as [Version<P>['forms'][number]]
  const [said] = spokenForms(model)
  return {
    rule: 'missing-translation',
    frame: form.draft ? 'draft' : 'empty',
    path,
    locale,
    place: form.place,
    params: {locales: [locale], other: model.locale},
    ...(said && {model: {path: model.path, place: said.place}}),
  }
}

function absentText<P>(version: Version<P>, locales: string[]): Fault<P> {
  const {path, locale} = version
  const [{place}] = spokenForms(version) as [Version<P>['forms'][number]]
  return {rule: 'missing-translation', frame: 'absent', path, locale, place, params: {locales}}
}

/**
 * How much of a locale's lists the others have too, from 0 to 1. Below a half they hold other texts, numbered by chance, rather than
 * the same texts translated.
 */
function likenessIn<P>(group: Group<P>): Map<string, number> {
  const own = new Map<string, {all: number; shared: number}>()
  for (const versions of group.texts.values()) {
    const locales = new Set(versions.filter(({forms}) => forms.some(({loose}) => loose)).map(({locale}) => locale))
    for (const locale of locales) {
      const {all, shared} = own.get(locale) ?? {all: 0, shared: 0}
      own.set(locale, {all: all + 1, shared: shared + (locales.size > 1 ? 1 : 0)})
    }
  }
  return new Map([...own].map(([locale, {all, shared}]) => [locale, shared / all]))
}
