import type {BuiltPack} from '../src/pack/build.js'
import type {LocaleSourceData} from '../src/pack/locale-source.js'
import {parsers} from '../src/pack/parsers.js'

/** The files of a built pack: data as one JSON string, which engines parse faster than code, and the modules round it. */
export function packModule(pack: BuiltPack, source: LocaleSourceData): Record<string, string> {
  const {tag, name} = pack.data
  return {
    [`${tag}.ts`]: moduleOf(pack, pack.data, 'LocalePack', 'types', `The locale pack of ${name}.`, '../..'),
    [`${tag}/source.ts`]: moduleOf(
      pack,
      source,
      'LocaleSource',
      'locale-source',
      `The source of ${name}, for packs that extend it.`,
      '../../..',
    ),
  }
}

function moduleOf(pack: BuiltPack, data: object, type: string, file: string, about: string, root: string): string {
  const entry = parsers[pack.parser] as {module: string; name: string}
  const module = entry.module.startsWith('#') ? `${root}/src/${entry.module.slice(1)}.js` : entry.module
  return [
    `import {${entry.name}} from '${module}'`,
    `import type {${type}} from '${root}/src/pack/${file}.js'`,
    '',
    `/** ${about} */`,
    `const pack: ${type} = {...JSON.parse(${JSON.stringify(JSON.stringify(data))}), parser: ${entry.name}}`,
    'export default pack',
    '',
  ].join('\n')
}
