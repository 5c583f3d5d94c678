import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {PackSource} from './build.js'
import type {CatalogueRule} from './rules.js'
import type {PackFile} from './source.js'
import {YamlFile} from './yaml-file.js'

/** Reads a folder of YAML packs: `catalogue.yaml` and a folder a locale. Paths in problems are relative to `root`. */
export function readPacks(root: string): {
  catalogue: PackFile
  rules: Record<string, CatalogueRule>
  packs: PackSource[]
} {
  const open = (...parts: string[]): PackFile => {
    const file = path.join(root, ...parts)
    return new YamlFile(path.relative(process.cwd(), file), readFileSync(file, 'utf8'))
  }
  const yamlFiles = (...parts: string[]) => {
    const folder = path.join(root, ...parts)
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .sort()
      : []
  }
  const named = (tag: string, folder: string) =>
    new Map(yamlFiles(tag, folder).map((name) => [name.slice(0, -'.yaml'.length), open(tag, folder, name)]))
  const catalogue = open('catalogue.yaml')
  const tags = readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
  return {
    catalogue,
    rules: catalogue.data as Record<string, CatalogueRule>,
    packs: tags
      .filter((tag) => existsSync(path.join(root, tag, 'pack.yaml')))
      .map((tag) => ({
        tag,
        pack: open(tag, 'pack.yaml'),
        lexicon: yamlFiles(tag, 'lexicon').map((name) => open(tag, 'lexicon', name)),
        rules: named(tag, 'rules'),
        phrases: named(tag, 'phrases'),
      })),
  }
}
