import type {BuiltPack} from '../src/pack/build.js'
import type {LocaleSourceData} from '../src/pack/locale-source.js'
import {parsers} from '../src/pack/parsers.js'

/**
 * The files of a built pack: data as one JSON string, which engines parse faster than code, and the modules round it. What tells the
 * language stands by itself, too, so that the command line need not load a pack to learn that it does not need it.
 */
export function packModule(pack: BuiltPack, source: LocaleSourceData): Record<string, string> {
  const {tag, name} = pack.data
  const profile = {tag, trigrams: pack.data.trigrams, common: pack.data.patterns.common}
  return {
    [`${tag}/profile.ts`]: [
      "import type {LanguageProfile} from '../../../src/linter/detect.js'",
      '',
      `const profile: LanguageProfile = ${JSON.stringify(profile)}`,
      'export default profile',
      '',
    ].join('\n'),
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
    `const pack: ${type} = {...JSON.parse(${JSON.stringify(asciiJson(data))}), parser: ${entry.name}}`,
    'export default pack',
    '',
  ].join('\n')
}

/** JSON in characters of one byte: an engine keeps and reads it in half the memory and three quarters of the time. */
const asciiJson = (data: object): string =>
  JSON.stringify(data).replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
