import type {ParseLatin} from 'parse-latin'

interface ParserEntry {
  /** a package, or with `#` a module of `src/` */
  module: string
  name: string
  load: () => Promise<new () => ParseLatin>
}

/** The parsers that `pack.yaml` can name, and where each is exported. */
export const parsers: Record<string, ParserEntry> = {
  english: {
    module: '#text/english',
    name: 'ParseEnglish',
    load: async () => (await import('../text/english.js')).ParseEnglish,
  },
  french: {
    module: '#text/french',
    name: 'ParseFrench',
    load: async () => (await import('../text/french.js')).ParseFrench,
  },
  romanian: {
    module: '#text/romanian',
    name: 'ParseRomanian',
    load: async () => (await import('../text/romanian.js')).ParseRomanian,
  },
  latin: {module: 'parse-latin', name: 'ParseLatin', load: async () => (await import('parse-latin')).ParseLatin},
}

/** The parser that a pack names, for use at once. */
export async function loadParser(name: string): Promise<new () => ParseLatin> {
  const entry = parsers[name]
  if (!entry) throw new Error(`Unknown parser '${name}' in pack.yaml: parsers are ${Object.keys(parsers).join(', ')}`)
  return entry.load()
}
