import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {faultsOf} from '../../src/config/validate.js'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')) as {properties: object}

describe.each(['docs', 'docs/fr', 'docs/ro'])('%s/configuration.md', (folder) => {
  const text = readFileSync(join(root, folder, 'configuration.md'), 'utf8')

  it('shows configurations that are right', () => {
    const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml ?? '') as unknown)
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(faultsOf(example)).toEqual([])
  })

  it('tells of every key', () => {
    for (const key of Object.keys(schema.properties).filter((name) => name !== '$schema'))
      expect(text, key).toMatch(new RegExp(`^\\| \`${key}\``, 'm'))
  })
})
