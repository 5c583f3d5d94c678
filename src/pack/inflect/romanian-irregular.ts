import type {VerbParts} from './romanian-conjugation.js'

/**
 * Verbs that no rule gives. Parted by semicolons: present, subjunctive (3rd person or all six), imperfect, perfect
 * (a dash: as the imperfect), its 3rd person (as the perfect), participle (with its feminines where the vowel changes),
 * gerund, imperative (as the 3rd person of the present).
 */
const table: Record<string, string> = {
  fi: 'sunt ești este|e suntem sunteți sunt; fiu fii fie fim fiți fie; era; fuse; fu|fuse; fost; fiind; fii',
  avea: 'am ai are|a avem|am aveți|ați au; aibă; avea; avu|avuse; -; avut; având; ai',
  vrea: 'vreau vrei vrea vrem vreți vor; vrea; vrea; vru|vruse; -; vrut; vrând; vrei',
  voi: 'voiesc|voi voiești|vei voiește|va voim|vom voiți|veți voiesc|vor; voiască; voia; voi; -; voit; voind; -',
  ști: 'știu știi știe știm știți știu; știe; știa; știu; -; știut; știind; știi',
  putea: 'pot poți poate putem puteți pot; poată; putea; putu; -; putut; putând; poți',
  da: 'dau dai dă dăm dați dau; dea; dădea; dădu; -; dat; dând; -',
  sta: 'stau stai stă stăm stați stau; stea; stătea; stătu; -; stat; stând; stai',
  lua: 'iau iei ia luăm luați iau; ia; lua; -; luă; luat; luând; -',
  bea: 'beau bei bea bem beți beau; bea; bea; bău; -; băut; bând; -',
  mânca: 'mănânc mănânci mănâncă mâncăm mâncați mănâncă; mănânce; mânca; -; mâncă; mâncat; mâncând; -',
  usca: 'usuc usuci usucă uscăm uscați usucă; usuce; usca; -; uscă; uscat; uscând; -',
  face: 'fac faci face facem faceți fac; facă; făcea; făcu; -; făcut; făcând; fă',
  zice: 'zic zici zice zicem ziceți zic; zică; zicea; zise; -; zis; zicând; zi',
  duce: 'duc duci duce ducem duceți duc; ducă; ducea; duse; -; dus; ducând; du',
  veni: 'vin vii vine venim veniți vin; vină; venea; veni; -; venit; venind; vino',
  ține: 'țin ții ține ținem țineți țin; țină; ținea; ținu; -; ținut; ținând; -',
  rămâne: 'rămân rămâi rămâne rămânem rămâneți rămân; rămână; rămânea; rămăse; rămase; rămas; rămânând; rămâi',
  vedea: 'văd vezi vede vedem vedeți văd; vadă; vedea; văzu; -; văzut; văzând; vezi',
  ședea: 'șed șezi șade ședem ședeți șed; șadă; ședea; șezu; -; șezut; șezând; șezi',
  cădea: 'cad cazi cade cădem cădeți cad; cadă; cădea; căzu; -; căzut; căzând; cazi',
  părea: 'par pari pare părem păreți par; pară; părea; păru; -; părut; părând; pari',
  plăcea: 'plac placi place plăcem plăceți plac; placă; plăcea; plăcu; -; plăcut; plăcând; placi',
  tăcea: 'tac taci tace tăcem tăceți tac; tacă; tăcea; tăcu; -; tăcut; tăcând; taci',
  zăcea: 'zac zaci zace zăcem zăceți zac; zacă; zăcea; zăcu; -; zăcut; zăcând; zaci',
  încăpea: 'încap încapi încape încăpem încăpeți încap; încapă; încăpea; încăpu; -; încăput; încăpând; încapi',
  durea: 'dor dori doare durem dureți dor; doară; durea; duru; -; durut; durând; dori',
  muri: 'mor mori moare murim muriți mor; moară; murea; muri; -; murit; murind; mori',
  ieși: 'ies ieși iese ieșim ieșiți ies; iasă; ieșea; ieși; -; ieșit; ieșind; ieși',
  sări: 'sar sari sare sărim săriți sar; sară; sărea; sări; -; sărit; sărind; sari',
  pieri: 'pier pieri piere pierim pieriți pier; piară; pierea; pieri; -; pierit; pierind; pieri',
  trebui:
    'trebuiesc trebuiești trebuie|trebuiește trebuim trebuiți trebuie|trebuiesc; trebuiască|trebuie; ' +
    'trebuia; trebui; -; trebuit; trebuind; -',
  trage: 'trag tragi trage tragem trageți trag; tragă; trăgea; trăse; trase; tras; trăgând; -',
  sparge: 'sparg spargi sparge spargem spargeți sparg; spargă; spărgea; spărse; sparse; spart; spărgând; -',
  fierbe: 'fierb fierbi fierbe fierbem fierbeți fierb; fiarbă; fierbea; fierse; -; fiert; fierbând; -',
  coace: 'coc coci coace coacem coaceți coc; coacă; cocea; copse; coapse; copt/coaptă/coapte; cocând; -',
  rade: 'rad razi rade radem radeți rad; radă; rădea; răse; rase; ras; răzând; -',
  vinde: 'vând vinzi vinde vindem vindeți vând; vândă; vindea; vându; -; vândut; vânzând; vinde|vinzi',
  începe: 'încep începi începe începem începeți încep; înceapă; începea; începu; -; început; începând; -',
  cere: 'cer ceri cere cerem cereți cer; ceară; cerea; ceru; -; cerut; cerând; -',
  exista: 'exist exiști există existăm existați există; existe; exista; -; există; existat; existând; -',
  consta: 'constau constai constă constăm constați constau; constea|conste; consta; -; constă; constat; constând; -',
  adăuga: 'adaug adaugi adaugă adăugăm adăugați adaugă; adauge; adăuga; -; adăugă; adăugat; adăugând; -',
  căpăta: 'capăt capeți capătă căpătăm căpătați capătă; capete; căpăta; -; căpătă; căpătat; căpătând; -',
  cumpăra: 'cumpăr cumperi cumpără cumpărăm cumpărați cumpără; cumpere; cumpăra; -; cumpără; cumpărat; cumpărând; -',
  lăsa: 'las lași lasă lăsăm lăsați lasă; lase; lăsa; -; lăsă; lăsat; lăsând; -',
  bloca: 'blochez blochezi blochează blocăm blocați blochează; blocheze; bloca; -; blocă; blocat; blocând; -',
}

/** The prefixes under which the forms of these verbs return. */
const prefixes: Record<string, string> = {
  da: 're pre',
  lua: 're pre',
  face: 're pre des satis',
  părea: 'a rea dis',
  zice: 'pre inter contra',
  duce: 'a con pro re tra intro de in se',
  vinde: 're',
  veni: 're inter con de pre pro sur sub circum contra',
  ține: 'con ob re sus men între de apar abs',
  vedea: 'pre re între',
  cădea: 's de re',
  plăcea: 'dis com',
  ieși: 're',
  trage: 'a ex re dis con sub sus',
  începe: 're',
  exista: 'pre co',
  cumpăra: 'răs',
  bloca: 'de',
}

function parse(prefix: string, verb: string, row: string): VerbParts {
  const add = (forms: string) =>
    forms
      .split('|')
      .map((form) => prefix + form)
      .join('|')
  const [pres = '', subj = '', impf = '', perfectOrDash = '', past3 = '', pp = '', ger = '', imp = ''] = row.split('; ')
  const perfect = perfectOrDash === '-' ? impf : perfectOrDash
  const present = pres.split(' ').map(add)
  const [masculine = '', feminine, feminines] = pp.split('/')
  return {
    inf: prefix + verb,
    pres: present,
    subj: subj.split(' ').map(add).join(' '),
    impf: add(impf),
    perfect: add(perfect),
    past3: add(past3 === '-' ? perfect : past3),
    pp: add(masculine),
    ger: add(ger),
    imp: imp === '-' ? (present[2] ?? '') : add(imp),
    ...(feminine && feminines ? {ppFeminine: [add(feminine), add(feminines)]} : {}),
  }
}

const verbs = new Map<string, VerbParts>()
for (const [verb, row] of Object.entries(table)) {
  for (const prefix of ['', ...(prefixes[verb]?.split(' ') ?? [])]) verbs.set(prefix + verb, parse(prefix, verb, row))
}

/** The parts of an irregular verb. */
export function irregularVerb(infinitive: string): VerbParts | undefined {
  return verbs.get(infinitive)
}
