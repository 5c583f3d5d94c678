import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fingerprints} from '../../src/reporters/fingerprint.js'

const rule = fc.constantFrom('jargon', 'vague-wait')
const findings = fc.array(fc.record({rule, quote: fc.constantFrom('DNS', 'soon', 'get back\nto you', '["a",0')}))

describe('fingerprints', () => {
  it('are distinct, also for the same words', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const known = [...fingerprints('a.md', found), ...fingerprints('b.md', found)]
        expect(new Set(known).size).toBe(2 * found.length)
        for (const one of known) expect(one).toMatch(/^[0-9a-f]{32}$/)
      }),
    )
  })

  it('stay when other findings come and go, and when a paragraph is wrapped anew', () => {
    fc.assert(
      fc.property(findings, findings, (found, others) => {
        const added = others.map(({quote}) => ({rule: 'excuse', quote}))
        const mixed = [...added, ...found.map(({rule, quote}) => ({rule, quote: quote.replace(/\s/, '\r\n  ')}))]
        expect(fingerprints('a.md', mixed).slice(added.length)).toEqual(fingerprints('a.md', found))
      }),
    )
  })

  it('stay from one version to the next', () => {
    expect(fingerprints('macros/a.yaml', [{rule: 'jargon', quote: 'DNS'}])).toMatchInlineSnapshot(`
      [
        "1b4698e4a6f7af0e1efd412661f7777a",
      ]
    `)
  })
})
