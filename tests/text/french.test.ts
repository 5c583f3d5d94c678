import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import retextFrench from '../../src/retext-french.js'
import {ParseFrench} from '../../src/text/french.js'
import {misplaced, outline} from './nlcst.js'

const parser = new ParseFrench()
const read = (text: string) => outline(parser, text)

describe('ParseFrench', () => {
  it('keeps titles and references with what follows', () => {
    expect(read('Bonjour M. Dupont et Mme. Petit. Le Dr. Roy arrive.')).toEqual([
      'Bonjour [M.] Dupont et [Mme.] Petit.',
      'Le [Dr.] Roy arrive.',
    ])
    expect(read("Au 12 de l'av. Foch, bd. Voltaire, réf. 1234, art. 3, al. 2, p. 12.")).toEqual([
      "Au 12 de [l'av.] Foch, [bd.] Voltaire, [réf.] 1234, [art.] 3, [al.] 2, [p.] 12.",
    ])
    expect(read('Un outil, p. ex. le n° 5, c.-à-d. tél. 01.23.45.67.89 env. 3 fois.')).toEqual([
      'Un outil, [p.] [ex.] le [n°] 5, [c.-à-d.] [tél.] [01.23.45.67.89] [env.] 3 fois.',
    ])
  })

  it('ends a sentence after an abbreviation where a capital follows', () => {
    expect(read('Stylos, cahiers, etc. Nous venons. Stylos, etc., merci. Stylos etc. bientôt.')).toEqual([
      'Stylos, cahiers, etc.',
      'Nous venons.',
      'Stylos, [etc.], merci.',
      'Stylos [etc.] bientôt.',
    ])
    expect(read('Cela prend 5 min. Nous rappelons. Il faut min. 2 jours.')).toEqual([
      'Cela prend 5 min.',
      'Nous rappelons.',
      'Il faut [min.] 2 jours.',
    ])
    expect(read('Il est 10 h. Nous fermons à 16 h 30 ou 17h30.')).toEqual([
      'Il est 10 h.',
      'Nous fermons à 16 h 30 ou 17h30.',
    ])
    expect(read('Donnez-nous la réf. Nous vérifions.')).toEqual(['[Donnez-nous] la réf.', 'Nous vérifions.'])
  })

  it('reads initials and initialisms', () => {
    expect(read('J. P. Martin et J.-P. Durand de la S.N.C.F. Voyageurs.')).toEqual([
      '[J.] [P.] Martin et [J.-P.] Durand de la [S.N.C.F.] Voyageurs.',
    ])
    expect(read("Le prix est T.T.C. Vous payez demain. C'est H.T. L'offre tient.")).toEqual([
      'Le prix est [T.T.C.]',
      'Vous payez demain.',
      "[C'est] [H.T.]",
      "[L'offre] tient.",
    ])
  })

  it('keeps figures, addresses and lists together', () => {
    expect(read('Soit 1.234,56 € à 10:15, 3,50 par mois, le 1er mai ou le 12.05.2024. Merci.')).toEqual([
      'Soit [1.234,56] € à [10:15], [3,50] par mois, le 1er mai ou le [12.05.2024].',
      'Merci.',
    ])
    expect(read('Voir (https://exemple.fr/a?b=c.d#e). Écrire à jean.dupont@exemple.fr. Merci.')).toEqual([
      'Voir ([https://exemple.fr/a?b=c.d#e]).',
      'Écrire à [jean.dupont@exemple.fr].',
      'Merci.',
    ])
    expect(read('1. Ouvrez la porte. 2. Entrez à 10. Nous attendons.')).toEqual([
      '[1.] Ouvrez la porte.',
      '[2.] Entrez à 10.',
      'Nous attendons.',
    ])
  })

  it('keeps elisions and clitics in one word', () => {
    expect(read("Puis-je l'ordinateur ? J’ai aujourd'hui va-t-on, n'est-ce pas, rendez-vous.")).toEqual([
      "[Puis-je] [l'ordinateur] ?",
      "[J’ai] [aujourd'hui] [va-t-on], [n'est-ce] pas, [rendez-vous].",
    ])
  })

  it('keeps marks after a space in their sentence', () => {
    expect(read('Bonjour\u00A0! Ça va\u202F? Bien : merci ; oui !Non')).toEqual([
      'Bonjour !',
      'Ça va ?',
      'Bien : merci ; oui !',
      'Non',
    ])
  })

  it('closes quotations with the sentence before', () => {
    expect(read('Il dit « Je ne sais pas. » Puis il part. « Pourquoi ? » demande-t-il.')).toEqual([
      'Il dit « Je ne sais pas. »',
      'Puis il part.',
      '« Pourquoi ? » [demande-t-il].',
    ])
    expect(read('«\u00A0Nous arrivons.\u00A0» Le client attend. “Oui.” Merci.')).toEqual([
      '« Nous arrivons. »',
      'Le client attend.',
      '“Oui.”',
      'Merci.',
    ])
  })

  it('goes on after an ellipsis where a small letter follows', () => {
    expect(read('Attendez... je vérifie… voilà. Attendez… Je vérifie.')).toEqual([
      'Attendez... je vérifie… voilà.',
      'Attendez…',
      'Je vérifie.',
    ])
  })

  it('places every node exactly, whatever the text', () => {
    const atoms = [
      ...[
        'Nous',
        'nous',
        'M',
        'p',
        'etc',
        'J.-P.',
        'S.A.',
        'Vous',
        '10',
        '3,50',
        'h',
        'min',
        'https',
        '//',
        'n',
        '°',
        'l',
        "'",
      ],
      ...[
        '.',
        '. ',
        ' ',
        '« ',
        ' »',
        '»',
        '! ',
        ' ?',
        '…',
        '...',
        ',',
        ':',
        '/',
        '\n',
        '\n\n',
        '(',
        ')',
        '"',
        '”',
        '“',
        '-',
        '\u00A0',
        '&',
      ],
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...atoms), {maxLength: 14}), (parts) => {
        expect(misplaced(parser, parts.join(''))).toEqual([])
      }),
      {numRuns: 500},
    )
  })
})

describe('retextFrench', () => {
  it('is a parser for unified that takes extensions as retext-english does', () => {
    const seen: string[] = []
    const tree = unified()
      .use(retextFrench)
      .data('nlcstSentenceExtensions', [(node) => void seen.push(node.type)])
      .parse("L'offre tient. Merci.")
    expect(tree.type).toBe('RootNode')
    expect(seen).toEqual(['SentenceNode'])
  })
})
