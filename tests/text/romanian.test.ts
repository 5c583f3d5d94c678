import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import retextRomanian from '../../src/retext-romanian.js'
import {ParseRomanian} from '../../src/text/romanian.js'
import {misplaced, outline} from './nlcst.js'

const parser = new ParseRomanian()
const read = (text: string) => outline(parser, text)

describe('ParseRomanian', () => {
  it('keeps titles and references with what follows', () => {
    expect(read('Dl. Popescu și d-na. Ionescu. Vine dr. Pop cu prof. ing. Ana.')).toEqual([
      '[Dl.] Popescu și [d-na.] Ionescu.',
      'Vine [dr.] Pop cu [prof.] [ing.] Ana.',
    ])
    expect(read('Str. Florilor nr. 12, bl. A2, sc. 1, et. 3, ap. 5, mun. Iași, jud. Iași, tel. 0722.123.456.')).toEqual(
      [
        '[Str.] Florilor [nr.] 12, [bl.] A2, [sc.] 1, [et.] 3, [ap.] 5, [mun.] Iași, [jud.] Iași, [tel.] [0722.123.456].',
      ],
    )
    expect(read('Cf. art. 5 alin. 2 pct. 3, aprox. 3,50 lei/lună la Şos. Mare. Un ex. bun.')).toEqual([
      '[Cf.] [art.] 5 [alin.] 2 [pct.] 3, [aprox.] [3,50] [lei/lună] la [Şos.] Mare.',
      'Un [ex.] bun.',
    ])
  })

  it('ends a sentence after an abbreviation where a capital follows', () => {
    expect(read('Vă rog pe dvs. Sunați-ne. Dvs. sunteți aici. D-voastră știți.')).toEqual([
      'Vă rog pe dvs.',
      '[Sunați-ne].',
      '[Dvs.] sunteți aici.',
      '[D-voastră] știți.',
    ])
    expect(read('Pixuri ș.a. Noi venim. Caiete ș.a.m.d. sunt aici, etc. Revenim mâine.')).toEqual([
      'Pixuri [ș.a.]',
      'Noi venim.',
      'Caiete [ș.a.m.d.] sunt aici, etc.',
      'Revenim mâine.',
    ])
    expect(read('Durează 10 min. Apoi vă sun. Stați min. 2 ore. Revenim la 5. Stați aproape.')).toEqual([
      'Durează 10 min.',
      'Apoi vă sun.',
      'Stați [min.] 2 ore.',
      'Revenim la 5.',
      'Stați aproape.',
    ])
    expect(read('Spuneți-ne la ce nr. Vă sunăm noi. Strada I. L. Caragiale, Firma S.R.L. Vom reveni.')).toEqual([
      '[Spuneți-ne] la ce nr.',
      'Vă sunăm noi.',
      'Strada [I.] [L.] Caragiale, Firma [S.R.L.]',
      'Vom reveni.',
    ])
  })

  it('keeps clitics, ordinals, figures and addresses together', () => {
    expect(read('V-am sunat într-o zi, n-am, dă-mi-l, al 2-lea, a 3-a, 1.234,56 lei la 10:15.')).toEqual([
      '[V-am] sunat [într-o] zi, [n-am], [dă-mi-l], al [2-lea], a [3-a], [1.234,56] lei la [10:15].',
    ])
    expect(read('Vedeți https://exemplu.ro/a?b=c. Scrieți la ion.pop@exemplu.ro. Da!')).toEqual([
      'Vedeți [https://exemplu.ro/a?b=c].',
      'Scrieți la [ion.pop@exemplu.ro].',
      'Da!',
    ])
  })

  it('closes quotations with the sentence before', () => {
    expect(read('A spus „Nu știu.” Apoi a plecat. „De ce?” a întrebat. „Bine.“ Și gata. « Da. » Bun.')).toEqual([
      'A spus „Nu știu.”',
      'Apoi a plecat.',
      '„De ce?” a întrebat.',
      '„Bine.“',
      'Și gata.',
      '« Da. »',
      'Bun.',
    ])
  })

  it('goes on after an ellipsis where a small letter follows', () => {
    expect(read('Nu știu... poate mâine. Stați puțin… Revin.')).toEqual([
      'Nu știu... poate mâine.',
      'Stați puțin…',
      'Revin.',
    ])
  })

  it('places every node exactly, whatever the text', () => {
    const atoms = [
      'Noi',
      'noi',
      'dl',
      'nr',
      'dvs',
      'ș.a.',
      'S.R.L.',
      'I.',
      'lei',
      '/',
      '3,5',
      '10',
      'v-am',
      '„',
      '”',
      '“',
      '«',
      ' »',
      '.',
      '. ',
      ' ',
      '…',
      ',',
      '\n',
      '?',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...atoms), {maxLength: 14}), (parts) => {
        expect(misplaced(parser, parts.join(''))).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})

describe('retextRomanian', () => {
  it('is a parser for unified', () => {
    const tree = unified().use(retextRomanian).parse('V-am sunat. Mulțumesc.')
    expect(tree.children[0]?.type).toBe('ParagraphNode')
  })
})
