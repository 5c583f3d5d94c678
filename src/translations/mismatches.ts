import type {Fault} from './fault.js'
import type {Group, Version} from './groups.js'
import type {TranslatedText} from './text.js'
import {spokenForms, spokenVersions} from './versions.js'

/** A locale's version with the names of its placeholders, those of all its forms together. */
interface Named<P> {
  version: Version<P>
  forms: TranslatedText<P>[]
  names: Set<string>
}

/**
 * Placeholders that differ between locales. Right is what most locales have; where none is in the majority, what the first has: the
 * source, or the first file.
 */
export function mismatches<P>({texts}: Group<P>): Fault<P>[] {
  return [...texts.values()].flatMap((versions) => {
    const spoken = spokenVersions(versions)
      .map(namesOf)
      .filter(({forms}) => !forms.every(({named}) => named))
    if (spoken.length < 2 || !spoken.some(({forms}) => forms.some(({prose}) => prose))) return []
    const model = modelOf(spoken)
    return spoken.flatMap((own) => mismatch(own, model) ?? [])
  })
}

function namesOf<P>(version: Version<P>): Named<P> {
  const forms = spokenForms(version)
  return {version, forms, names: new Set(forms.flatMap(({placeholders}) => placeholders.map(({name}) => name)))}
}

function modelOf<P>(spoken: readonly Named<P>[]): Named<P> {
  const votes = new Map<string, Set<string>>()
  const keyOf = ({names}: Named<P>) => JSON.stringify([...names].sort())
  for (const named of spoken) {
    const key = keyOf(named)
    votes.set(key, (votes.get(key) ?? new Set()).add(named.version.locale))
  }
  const most = Math.max(...[...votes.values()].map(({size}) => size))
  return spoken.find((named) => votes.get(keyOf(named))?.size === most) as Named<P>
}

function mismatch<P>({version, forms, names}: Named<P>, model: Named<P>): Fault<P> | undefined {
  const unknown = [...names].filter((name) => !model.names.has(name))
  const lacking = [...model.names].filter((name) => !names.has(name))
  if (unknown.length === 0 && lacking.length === 0) return undefined
  const strange = forms.flatMap(({placeholders}) => placeholders).find(({name}) => unknown.includes(name))
  const {place} = strange ?? (forms[0] as TranslatedText<P>)
  return {
    rule: 'placeholder-mismatch',
    frame: lacking.length === 0 ? 'unknown' : unknown.length === 0 ? 'lacking' : 'renamed',
    path: version.path,
    locale: version.locale,
    place,
    params: {unknown, lacking, other: model.version.locale},
  }
}
