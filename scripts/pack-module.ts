import type {ParseLatin} from 'parse-latin'
import type {BuiltPack} from '../src/pack/build.js'
import {parsers} from '../src/pack/parsers.js'

const sources: Record<string, string> = {
  '#text/english': '../src/text/english.js',
  '#text/french': '../src/text/french.js',
  '#text/romanian': '../src/text/romanian.js',
}

/** The parser that a pack names, for use at once. */
export async function loadParser(name: string): Promise<new () => ParseLatin> {
  const entry = parsers[name]
  if (!entry) throw new Error(`Unknown parser '${name}' in pack.yaml: parsers are ${Object.keys(parsers).join(', ')}`)
  const module = (await import(sources[entry.module] ?? entry.module)) as Record<string, new () => ParseLatin>
  return module[entry.name] as new () => ParseLatin
}

/** The files of a built pack: data as one JSON string, which engines parse faster than code, and the module round it. */
export function packModule(pack: BuiltPack): Record<string, string> {
  const {tag} = pack.data
  const entry = parsers[pack.parser] as {module: string; name: string}
  const module = entry.module.startsWith('#') ? `../../src/${entry.module.slice(1)}.js` : entry.module
  const json = JSON.stringify(JSON.stringify(pack.data))
  return {
    [`${tag}.ts`]: [
      `import {${entry.name}} from '${module}'`,
      "import type {LocalePack} from '../../src/pack/types.js'",
      '',
      `/** The locale pack of ${pack.data.name}. */`,
      `const pack: LocalePack = {...JSON.parse(${json}), parser: ${entry.name}}`,
      'export default pack',
      '',
    ].join('\n'),
  }
}
