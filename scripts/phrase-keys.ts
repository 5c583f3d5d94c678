import type {BuiltPack} from '../src/pack/build.js'
import {bareKey} from '../src/phrasebook/variants.js'

/** The types of the phrasebook's keys and parameters, made from the resources of all locales. */
export function phraseTypes(packs: BuiltPack[]): string {
  const keys = new Map<string, Set<string>>()
  for (const {data} of packs) {
    for (const [scenario, texts] of Object.entries(data.phrases)) {
      for (const [name, text] of Object.entries(texts)) {
        const key = `${scenario}.${bareKey(name)}`
        const params = keys.get(key) ?? new Set()
        keys.set(key, params)
        for (const [, param] of String(text).matchAll(/\{\{(\w+)\}\}/g)) params.add(param as string)
        if (/_(zero|one|two|few|many|other)$/.test(name)) params.add('count')
      }
    }
  }
  const lines = [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, params]) => {
      const fields = [...params].sort().map((name) => `${name}: ${name === 'count' ? 'number' : 'string'}`)
      return `  '${key}': ${fields.length > 0 ? `{${fields.join('; ')}}` : 'Record<string, never>'}`
    })
  return [
    '/** The parameters of each phrase. `count` is a whole number; `time` a ready-made expression such as "at 4 pm". */',
    'export interface PhraseParams {',
    ...lines,
    '}',
    '',
    '/** A key of the phrasebook: `scenario.phrase`. */',
    'export type PhraseKey = keyof PhraseParams',
    '',
  ].join('\n')
}
