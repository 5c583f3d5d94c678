import {expect, it} from 'vitest'
import {layersOf} from '../../src/config/layer.js'

it.each([
  ['articles/**', ['articles/a.md', 'articles/b/c.md', 'articles/.x/d.md'], ['a.md', 'x/articles/a.md']],
  ['articles/', ['articles/a.md', 'articles/b/c.md'], ['articles.md']],
  ['./macros/*.yaml', ['macros/a.yaml'], ['macros/b/a.yaml', 'macros/a.json']],
  ['*.fr.yaml', ['a.fr.yaml', 'x/y/a.fr.yaml'], ['a.yaml']],
  ['**/{en,fr}/*', ['en/a.md', 'x/fr/a.md'], ['ro/a.md']],
])('the glob %s fits', (glob, fitting, others) => {
  const [, layer] = layersOf({overrides: [{files: glob}]}, '/')
  for (const path of fitting) expect(layer?.fits(path), path).toBe(true)
  for (const path of others) expect(layer?.fits(path), path).toBe(false)
})

it('an override leaves out what it excludes', () => {
  const [all, layer] = layersOf({preset: 'core', overrides: [{files: ['a/**', 'b/**'], excludeFiles: '*.txt'}]}, '/')
  expect(all).toMatchObject({settings: {preset: 'core'}})
  expect(all?.fits('whatever')).toBe(true)
  expect(['a/x.md', 'b/x.md', 'a/x.txt', 'c/x.md'].map((path) => layer?.fits(path))).toEqual([true, true, false, false])
})
