import {readdirSync} from 'node:fs'
import {defineConfig} from 'tsup'

const locales = readdirSync('build/packs')
  .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(name))
  .map((name) => name.slice(0, -'.ts'.length))

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    phrasebook: 'src/phrasebook/index.ts',
    retext: 'src/retext/index.ts',
    'retext-french': 'src/retext-french.ts',
    'retext-romanian': 'src/retext-romanian.ts',
    'cli/main': 'src/cli/main.ts',
    ...Object.fromEntries(locales.map((tag) => [`locales/${tag}`, `build/packs/${tag}.ts`])),
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  // the parsers are many small files: bundled, they load three times as fast
  noExternal: [/^parse-(latin|english)/, /^nlcst-to-string/, /^unist-util-(visit|modify)-children/, /^array-iterate/],
  dts: true,
  sourcemap: true,
  splitting: true,
  clean: true,
})
