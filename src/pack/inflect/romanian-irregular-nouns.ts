/** With the article, indefinite genitive-dative, definite genitive-dative, plural. */
type Row = [definite: string, oblique: string, obliqueDefinite: string, plural: string]

const table: Record<string, string> = {
  băiat: 'băiatul băiat băiatului băieți',
  blană: 'blana blăni blănii blănuri',
  cap: 'capul cap capului capete',
  cască: 'casca căști căștii căști',
  ceartă: 'cearta certe certei certuri',
  copil: 'copilul copil copilului copii',
  cuvânt: 'cuvântul cuvânt cuvântului cuvinte',
  dimineață: 'dimineața dimineți dimineții dimineți',
  legământ: 'legământul legământ legământului legăminte',
  lipsă: 'lipsa lipse lipsei lipsuri',
  marfă: 'marfa mărfi mărfii mărfuri',
  masă: 'masa mese mesei mese',
  mână: 'mâna mâini mâinii mâini',
  noapte: 'noaptea nopți nopții nopți',
  număr: 'numărul număr numărului numere',
  nume: 'numele nume numelui nume',
  om: 'omul om omului oameni',
  ou: 'oul ou oului ouă',
  parte: 'partea părți părții părți',
  pământ: 'pământul pământ pământului pământuri',
  pizza: 'pizza pizze pizzei pizze',
  plată: 'plata plăți plății plăți',
  prenume: 'prenumele prenume prenumelui prenume',
  seară: 'seara seri serii seri',
  soră: 'sora surori surorii|sorei surori',
  tată: 'tatăl tată tatălui tați',
  treabă: 'treaba trebi trebii|treburii treburi',
  veste: 'vestea vești veștii vești',
  vină: 'vina vini|vine vinei|vinii vine',
  vreme: 'vremea vremi vremii vremuri',
  zi: 'ziua zile zilei zile',
}

/** Nouns that no rule gives. */
export const irregularNouns: ReadonlyMap<string, Row> = new Map(
  Object.entries(table).map(([word, row]) => [word, row.split(' ') as Row]),
)
