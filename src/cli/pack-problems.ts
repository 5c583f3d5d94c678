import type {Language} from './messages/index.js'

type Catalogue = readonly (readonly [english: string, translated: string])[]

const catalogues: Partial<Record<Language, () => Promise<Catalogue>>> = {
  fr: async () => (await import('./messages/problems/fr.js')).problems,
  ro: async () => (await import('./messages/problems/ro.js')).problems,
}

/**
 * Makes what says in the reader's language what is wrong with a pack of one's own. Packs are compiled by parts of the library, which
 * speaks English to those who call it; as with gettext, the English is what a translation is known by, `{{name}}` standing for what
 * differs. What no translation is known of stays English.
 */
export async function problemSpeaker(language: Language): Promise<(english: string) => string> {
  const catalogue = await catalogues[language]?.()
  if (!catalogue) return (english) => english
  const entries = catalogue.map(([english, translated]) => ({...readerOf(english), translated}))
  const say = (text: string): string => {
    // the most telling first: what a longer template fits, a shorter one may fit too
    for (const {expression, names, translated} of entries) {
      const match = expression.exec(text)
      if (!match) continue
      const values = new Map(names.map((name, index) => [name, say(match[index + 1] as string)]))
      return translated.replace(/\{\{(\w+)\}\}/g, (whole, name) => values.get(name) ?? whole)
    }
    return text
  }
  entries.sort((a, b) => b.weight - a.weight)
  return say
}

/** Of several lines, some with a place before them, as an error of the library lists them. */
export function sayLines(text: string, say: (english: string) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const [place = ''] = /^\S.*?:\d+:\d+ {2}/.exec(line) ?? []
      return place + say(line.slice(place.length))
    })
    .join('\n')
}

function readerOf(english: string): {expression: RegExp; names: string[]; weight: number} {
  const names: string[] = []
  const parts = english.split(/(\{\{\w+\}\})/)
  const source = parts.map((part) => {
    const name = /^\{\{(\w+)\}\}$/.exec(part)?.[1]
    if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    names.push(name)
    return '(.+?)'
  })
  return {
    expression: new RegExp(`^${source.join('')}$`, 's'),
    names,
    // endings that any message may have are read off first
    weight: parts[1] === '{{message}}' ? Number.POSITIVE_INFINITY : english.replace(/\{\{\w+\}\}/g, '').length,
  }
}
