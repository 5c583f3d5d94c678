import type { VerbParts } from './romanian-conjugation.js'

/** Forms in the order of VerbParts: present, subjunctive, imperfect, perfect, its 3rd person, participle, gerund, imperative. */
type Row = [pres: string, subj: string, impf: string, perfect: string, past3: string, pp: string, ger: string, imp: string]

/** Verbs that no rule gives, with the prefixes under which the same forms return ("" for the verb itself). */
const table: Record<string, [prefixes: string, ...row: Row]> = {
  fi: ['', 'sunt ești este|e suntem sunteți sunt', 'fiu fii fie fim fiți fie', 'era', 'fuse', 'fu|fuse', 'fost', 'fiind', 'fii'],
  avea: ['', 'am ai are|a avem|am aveți|ați au', 'aibă', 'avea', 'avu|avuse', 'avu|avuse', 'avut', 'având', 'ai'],
  vrea: ['', 'vreau vrei vrea vrem vreți vor', 'vrea', 'vrea', 'vru|vruse', 'vru|vruse', 'vrut', 'vrând', 'vrei'],
  voi: ['', 'voiesc|voi voiești|vei voiește|va voim|vom voiți|veți voiesc|vor', 'voiască', 'voia', 'voi', 'voi', 'voit', 'voind', 'voiește'],
  ști: ['', 'știu știi știe știm știți știu', 'știe', 'știa', 'știu', 'știu', 'știut', 'știind', 'știi'],
  putea: ['', 'pot poți poate putem puteți pot', 'poată', 'putea', 'putu', 'putu', 'putut', 'putând', 'poți'],
  da: ['re pre', 'dau dai dă dăm dați dau', 'dea', 'dădea', 'dădu', 'dădu', 'dat', 'dând', 'dă'],
  sta: ['', 'stau stai stă stăm stați stau', 'stea', 'stătea', 'stătu', 'stătu', 'stat', 'stând', 'stai'],
  lua: ['re pre', 'iau iei ia luăm luați iau', 'ia', 'lua', 'lua', 'luă', 'luat', 'luând', 'ia'],
  bea: ['', 'beau bei bea bem beți beau', 'bea', 'bea', 'bău', 'bău', 'băut', 'bând', 'bea'],
  mânca: ['', 'mănânc mănânci mănâncă mâncăm mâncați mănâncă', 'mănânce', 'mânca', 'mânca', 'mâncă', 'mâncat', 'mâncând', 'mănâncă'],
  usca: ['', 'usuc usuci usucă uscăm uscați usucă', 'usuce', 'usca', 'usca', 'uscă', 'uscat', 'uscând', 'usucă'],
  face: ['re pre des', 'fac faci face facem faceți fac', 'facă', 'făcea', 'făcu', 'făcu', 'făcut', 'făcând', 'fă'],
  satisface: ['', 'satisfac satisfaci satisface satisfacem satisfaceți satisfac', 'satisfacă', 'satisfăcea', 'satisfăcu',
    'satisfăcu', 'satisfăcut', 'satisfăcând', 'satisfă'],
  zice: ['pre inter contra', 'zic zici zice zicem ziceți zic', 'zică', 'zicea', 'zise', 'zise', 'zis', 'zicând', 'zi'],
  duce: ['a con pro re tra intro de in se', 'duc duci duce ducem duceți duc', 'ducă', 'ducea', 'duse', 'duse', 'dus', 'ducând', 'du'],
  veni: ['re inter con de pre pro sur sub circum contra', 'vin vii vine venim veniți vin', 'vină', 'venea', 'veni', 'veni', 'venit',
    'venind', 'vino'],
  ține: ['con ob re sus men între de apar abs', 'țin ții ține ținem țineți țin', 'țină', 'ținea', 'ținu', 'ținu', 'ținut', 'ținând', 'ține'],
  rămâne: ['', 'rămân rămâi rămâne rămânem rămâneți rămân', 'rămână', 'rămânea', 'rămăse', 'rămase', 'rămas', 'rămânând', 'rămâi'],
  vedea: ['pre re între', 'văd vezi vede vedem vedeți văd', 'vadă', 'vedea', 'văzu', 'văzu', 'văzut', 'văzând', 'vezi'],
  ședea: ['', 'șed șezi șade ședem ședeți șed', 'șadă', 'ședea', 'șezu', 'șezu', 'șezut', 'șezând', 'șezi'],
  cădea: ['s de re', 'cad cazi cade cădem cădeți cad', 'cadă', 'cădea', 'căzu', 'căzu', 'căzut', 'căzând', 'cazi'],
  părea: ['', 'par pari pare părem păreți par', 'pară', 'părea', 'păru', 'păru', 'părut', 'părând', 'pari'],
  apărea: ['re', 'apar apari apare apărem apăreți apar', 'apară', 'apărea', 'apăru', 'apăru', 'apărut', 'apărând', 'apari'],
  dispărea: ['', 'dispar dispari dispare dispărem dispăreți dispar', 'dispară', 'dispărea', 'dispăru', 'dispăru', 'dispărut', 'dispărând', 'dispari'],
  plăcea: ['dis com', 'plac placi place plăcem plăceți plac', 'placă', 'plăcea', 'plăcu', 'plăcu', 'plăcut', 'plăcând', 'placi'],
  tăcea: ['', 'tac taci tace tăcem tăceți tac', 'tacă', 'tăcea', 'tăcu', 'tăcu', 'tăcut', 'tăcând', 'taci'],
  zăcea: ['', 'zac zaci zace zăcem zăceți zac', 'zacă', 'zăcea', 'zăcu', 'zăcu', 'zăcut', 'zăcând', 'zaci'],
  încăpea: ['', 'încap încapi încape încăpem încăpeți încap', 'încapă', 'încăpea', 'încăpu', 'încăpu', 'încăput', 'încăpând', 'încapi'],
  durea: ['', 'dor dori doare durem dureți dor', 'doară', 'durea', 'duru', 'duru', 'durut', 'durând', 'dori'],
  muri: ['', 'mor mori moare murim muriți mor', 'moară', 'murea', 'muri', 'muri', 'murit', 'murind', 'mori'],
  ieși: ['re', 'ies ieși iese ieșim ieșiți ies', 'iasă', 'ieșea', 'ieși', 'ieși', 'ieșit', 'ieșind', 'ieși'],
  sări: ['', 'sar sari sare sărim săriți sar', 'sară', 'sărea', 'sări', 'sări', 'sărit', 'sărind', 'sari'],
  pieri: ['', 'pier pieri piere pierim pieriți pier', 'piară', 'pierea', 'pieri', 'pieri', 'pierit', 'pierind', 'pieri'],
  trebui: ['', 'trebuiesc trebuiești trebuie|trebuiește trebuim trebuiți trebuie|trebuiesc', 'trebuiască|trebuie', 'trebuia', 'trebui',
    'trebui', 'trebuit', 'trebuind', 'trebuie'],
  trage: ['a ex re dis con sub sus', 'trag tragi trage tragem trageți trag', 'tragă', 'trăgea', 'trăse', 'trase', 'tras', 'trăgând', 'trage'],
  sparge: ['', 'sparg spargi sparge spargem spargeți sparg', 'spargă', 'spărgea', 'spărse', 'sparse', 'spart', 'spărgând', 'sparge'],
  fierbe: ['', 'fierb fierbi fierbe fierbem fierbeți fierb', 'fiarbă', 'fierbea', 'fierse', 'fierse', 'fiert', 'fierbând', 'fierbe'],
  coace: ['', 'coc coci coace coacem coaceți coc', 'coacă', 'cocea', 'copse', 'coapse', 'copt/coaptă/coapte', 'cocând', 'coace'],
  rade: ['', 'rad razi rade radem radeți rad', 'radă', 'rădea', 'răse', 'rase', 'ras', 'răzând', 'rade'],
  începe: ['re', 'încep începi începe începem începeți încep', 'înceapă', 'începea', 'începu', 'începu', 'început', 'începând', 'începe'],
  cere: ['', 'cer ceri cere cerem cereți cer', 'ceară', 'cerea', 'ceru', 'ceru', 'cerut', 'cerând', 'cere'],
  // Short of a participle, the rules find nothing for these.
  exista: ['pre co', 'exist exiști există existăm existați există', 'existe', 'exista', 'exista', 'există', 'existat', 'existând', 'există'],
  consta: ['', 'constau constai constă constăm constați constau', 'constea|conste', 'consta', 'consta', 'constă', 'constat', 'constând', 'constă'],
  continua: ['dis', 'continui|continuu continui continuă continuăm continuați continuă', 'continue', 'continua', 'continua', 'continuă',
    'continuat', 'continuând', 'continuă'],
  adăuga: ['', 'adaug adaugi adaugă adăugăm adăugați adaugă', 'adauge', 'adăuga', 'adăuga', 'adăugă', 'adăugat', 'adăugând', 'adaugă'],
  căpăta: ['', 'capăt capeți capătă căpătăm căpătați capătă', 'capete', 'căpăta', 'căpăta', 'căpătă', 'căpătat', 'căpătând', 'capătă'],
  cumpăra: ['răs', 'cumpăr cumperi cumpără cumpărăm cumpărați cumpără', 'cumpere', 'cumpăra', 'cumpăra', 'cumpără', 'cumpărat', 'cumpărând', 'cumpără'],
  lăsa: ['', 'las lași lasă lăsăm lăsați lasă', 'lase', 'lăsa', 'lăsa', 'lăsă', 'lăsat', 'lăsând', 'lasă'],
  transforma: ['', 'transform transformi transformă transformăm transformați transformă', 'transforme', 'transforma', 'transforma',
    'transformă', 'transformat', 'transformând', 'transformă'],
  bloca: ['de', 'blochez blochezi blochează blocăm blocați blochează', 'blocheze', 'bloca', 'bloca', 'blocă', 'blocat', 'blocând', 'blochează']
}

function parse(prefix: string, verb: string, [pres, subj, impf, perfect, past3, pp, ger, imp]: Row): VerbParts {
  const add = (forms: string) => forms.split('|').map((form) => prefix + form).join('|')
  const [masculine = '', feminine, feminines] = pp.split('/')
  return {
    inf: add(verb), pres: pres.split(' ').map(add), subj: subj.split(' ').map(add).join(' '), impf: add(impf),
    perfect: add(perfect), past3: add(past3), pp: add(masculine), ger: add(ger), imp: add(imp),
    ...(feminine && feminines ? { ppFeminine: [add(feminine), add(feminines)] } : {})
  }
}

const verbs = new Map<string, VerbParts>()
for (const [verb, [prefixes, ...row]] of Object.entries(table)) {
  for (const prefix of ['', ...prefixes.split(' ')]) verbs.set(prefix + verb, parse(prefix, verb, row))
}

/** The parts of an irregular verb. */
export function irregularVerb(infinitive: string): VerbParts | undefined {
  return verbs.get(infinitive)
}
