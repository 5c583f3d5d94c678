import {readdirSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

const locales = readdirSync('build/packs')
  .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))

const shared: Options = {
  format: 'esm',
  target: 'node20',
  // optional: a dictionary is loaded where it is installed and asked for
  external: [/^node:/, 'jiti', 'hunspell-wasm', /^dictionary-/, /^french-verbs/, /^english-verbs/],
  sourcemap: true,
  splitting: true,
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      config: 'src/config/index.ts',
      pack: 'src/house/index.ts',
      'pack/node': 'src/house/node.ts',
      phrasebook: 'src/phrasebook/index.ts',
      spelling: 'src/spelling/index.ts',
      retext: 'src/retext/index.ts',
      'retext-french': 'src/retext-french.ts',
      'retext-romanian': 'src/retext-romanian.ts',
      ...Object.fromEntries(
        locales.flatMap((tag) => [
          [`locales/${tag}`, `build/packs/${tag}.ts`],
          [`locales/${tag}/source`, `build/packs/${tag}/source.ts`],
          [`locales/${tag}/profile`, `build/packs/${tag}/profile.ts`],
        ]),
      ),
    },
    platform: 'neutral',
    // the parsers are many small files: bundled, they load three times as fast
    noExternal: [
      /^parse-(latin|english)/,
      /^nlcst-to-string/,
      /^unist-util-(visit|modify)-children/,
      /^array-iterate/,
      /^yaml$/,
    ],
    dts: true,
  },
  {
    ...shared,
    entry: {main: 'src/cli/main.ts', worker: 'src/cli/threads/worker.ts'},
    outDir: 'dist/cli',
    platform: 'node',
    // a command starts faster from a few files than from two hundred
    // dictionaries are read where they lie, if they are installed
    noExternal: [/^(?!jiti$|hunspell-wasm|dictionary-|french-verbs|english-verbs)/],
    // some libraries are CommonJS inside: they ask for Node's modules by require, and for a name of their file
    banner: {
      js: "import {createRequire as politesseRequire} from 'node:module'; const require = politesseRequire(import.meta.url); const __filename = import.meta.url;",
    },
  },
])
