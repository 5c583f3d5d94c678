import type {Channel} from '../types.js'

/** How a phrase is to be said. Suffixes of keys stand in this order: register, gender, channel. */
export interface Voice {
  /** `formal` (vous, dumneavoastră) or `informal` (tu) */
  register?: 'formal' | 'informal'
  /** the agent's grammatical gender, where the language shows it */
  gender?: 'female' | 'male'
  channel?: Channel
}

export type PhraseResources = Record<string, Record<string, string>>

const plurals = ['', '_other', '_many', '_few', '_one', '_two', '_zero']

/** The contexts to try for a voice, the most telling first. A gender that nobody named falls back to either. */
export function contexts({register, gender, channel}: Voice): string[] {
  const registers = register ? [register, undefined] : ['formal', undefined]
  const genders = gender ? [gender, undefined] : [undefined, 'male', 'female']
  const channels = channel ? [channel, undefined] : [undefined]
  const found: string[] = []
  for (const r of registers) {
    for (const c of channels)
      for (const g of genders) found.push([r, g, c].filter((part) => part !== undefined).join('_'))
  }
  return found
}

/** The context under which a phrase exists for a voice, or undefined if the phrase does not exist at all. */
export function contextOf(phrases: PhraseResources, key: string, voice: Voice): string | undefined {
  const [scenario, name] = splitKey(key)
  const texts = phrases[scenario]
  if (!texts) return undefined
  return contexts(voice).find((context) =>
    plurals.some((plural) => texts[name + (context && `_${context}`) + plural] !== undefined),
  )
}

/** The text of a phrase with its parameters left open, in the general plural form. */
export function phraseVariant(phrases: PhraseResources, key: string, voice: Voice): string | undefined {
  const context = contextOf(phrases, key, voice)
  if (context === undefined) return undefined
  const [scenario, name] = splitKey(key)
  const base = name + (context && `_${context}`)
  const plural = plurals.find((suffix) => phrases[scenario]?.[base + suffix] !== undefined)
  return phrases[scenario]?.[base + plural]
}

/** The key without its suffixes: `commit_formal_few` → `commit`. Keys themselves have no underscore. */
export const bareKey = (name: string): string => name.split('_')[0] as string

function splitKey(key: string): [scenario: string, name: string] {
  const dot = key.indexOf('.')
  return [key.slice(0, dot), key.slice(dot + 1)]
}
