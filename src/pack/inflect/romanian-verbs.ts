import {participle, type VerbParts} from './romanian-conjugation.js'
import {beforeI, keepHard, withVowel} from './romanian-sounds.js'

/** Tells whether the spelling dictionary has a form. */
export type Knows = (form: string) => boolean

/** The vowels of a stem in the 1st and 2nd person, the 3rd person and the subjunctive. */
type Grades = [from: string, s1: string, s2: string, s3: string, subj: string]

/**
 * Vowel changes of the verbs in -a, from the stem of the infinitive. The dictionary decides which of them a
 * verb has; the richer patterns come first, as it takes unchanged stems too readily.
 */
// biome-ignore format: a table
const grades: Grades[] = [
  ['ă', 'ă', 'e', 'a', 'e'], ['ă', 'ă', 'e', 'ă', 'e'], ['ă', 'ă', 'ă', 'a', 'a'], ['ă', 'a', 'a', 'a', 'a'],
  ['ă', 'a', 'e', 'a', 'e'], ['e', 'e', 'e', 'ea', 'e'], ['e', 'i', 'i', 'i', 'i'], ['u', 'o', 'o', 'oa', 'oa'],
  ['o', 'o', 'o', 'oa', 'oa'], ['ea', 'e', 'e', 'ea', 'e']
]

/**
 * -a: lucra → lucrez where the dictionary has that, suna → sun else. New verbs are like lucra.
 * @param conjugated whether a form is listed as the first person of a verb without -ez
 */
export function verbInA(inf: string, knows: Knows, conjugated: Knows): VerbParts {
  const stem = inf.slice(0, -1)
  const soft = stem.endsWith('i')
  const common = {
    inf,
    impf: inf,
    perfect: inf,
    past3: soft ? `${stem}e` : `${stem}ă`,
    pp: `${inf}t`,
    ger: soft ? `${stem}ind` : `${stem}ând`,
  }
  const second = [soft ? `${stem}em` : `${stem}ăm`, `${stem}ați`] as const
  const ez = keepHard(stem)
  const plain = plainPresent(stem, knows)
  // The dictionary lists both "repar" and "reparez": what it conjugates without -ez is the better usage.
  const takesEz = knows(`${ez}${soft ? 'ază' : 'ează'}`) && knows(`${ez}ez`) && !(plain && conjugated(plain[0]))
  if (takesEz || !plain) {
    const third = `${ez}${soft ? 'ază' : 'ează'}`
    return {...common, pres: [`${ez}ez`, `${ez}ezi`, third, ...second, third], subj: `${ez}eze`, imp: third}
  }
  const [s1, s2, s3, subj] = plain
  return {...common, pres: [s1, s2, s3, ...second, s3], subj, imp: s3}
}

function plainPresent(stem: string, knows: Knows): [string, string, string, string] | undefined {
  if (stem.endsWith('i')) {
    // apropia → apropii, apropie; tăia → tai, taie; încheia → închei, încheie
    const stressed = [withVowel(stem.slice(0, -1), 'ă', 'a'), stem.slice(0, -1)].find(
      (head) => head !== undefined && knows(`${head}ie`),
    )
    if (stressed === undefined) return undefined
    const first = /[aeiouă]$/.test(stressed) ? `${stressed}i` : `${stressed}ii`
    return [first, first, `${stressed}ie`, `${stressed}ie`]
  }
  if (stem.endsWith('u')) {
    if (!knows(`${stem}ă`) || !knows(`${stem.slice(0, -1)}ui`)) return undefined
    return [`${stem}u|${stem}i`, `${stem}i`, `${stem}ă`, `${stem}e`]
  }
  let best: [string, string, string, string] | undefined
  let most = 1
  for (const [from, ...vowels] of [...grades, undefined].map((grade) => grade ?? ([''] as unknown as Grades))) {
    const [a, b, c, d] = from === '' ? [stem, stem, stem, stem] : vowels.map((vowel) => withVowel(stem, from, vowel))
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue
    const forms: [string, string, string, string] = [
      /[^aeiouăâî][lr]$/.test(a) ? `${a}u` : a,
      `${beforeI(b)}i`,
      `${c}ă`,
      `${d}e`,
    ]
    const score = forms.filter(knows).length
    if (score > most && knows(forms[0]) && knows(forms[2])) {
      best = forms
      most = score
    }
  }
  return best
}

/** -i: vorbi → vorbesc, dormi → dorm; -î: hotărî → hotărăsc, coborî → cobor. */
export function verbInI(inf: string, knows: Knows): VerbParts {
  const stem = inf.slice(0, -1)
  const back = inf.endsWith('î')
  const vowel = /[aeou]$/.test(stem)
  const [m, ti] = back ? [`${stem}âm`, `${stem}âți`] : [`${inf}m`, `${inf}ți`]
  const common = {
    inf,
    impf: back ? `${stem}a` : vowel ? `${stem}ia` : `${stem}ea`,
    perfect: back ? `${stem}â` : inf,
    past3: inf,
    pp: back ? `${stem}ât` : `${inf}t`,
    ger: back ? `${stem}ând` : `${inf}nd`,
  }
  const long = back ? 'ăsc' : vowel ? 'iesc' : 'esc'
  const longStem = stem + long.slice(0, -2)
  const takesLong = knows(`${longStem}ște`)
  const plain = takesLong
    ? undefined
    : back
      ? plainBack(stem, knows)
      : vowel
        ? plainUi(inf, knows)
        : plainI(stem, knows)
  if (!plain) {
    const third = `${longStem}ște`
    const subj = back ? `${stem}ască` : vowel ? `${stem}iască` : `${stem}ească`
    return {...common, pres: [stem + long, `${longStem}ști`, third, m, ti, stem + long], subj, imp: third}
  }
  const [s1, s2, s3, p3, subj] = plain
  return {...common, pres: [s1, s2, s3, m, ti, p3], subj, imp: s2 === s3 ? s3 : `${s3}|${s2}`}
}

type PlainI = [s1: string, s2: string, s3: string, p3: string, subj: string]

function plainBack(stem: string, knows: Knows): PlainI | undefined {
  const third = withVowel(stem, 'o', 'oa') ?? stem
  if (!knows(`${third}ă`)) return undefined
  return [stem, `${stem}i`, `${third}ă`, `${third}ă`, `${third}e`]
}

/** contribui: contribui, contribuie */
function plainUi(inf: string, knows: Knows): PlainI | undefined {
  return knows(`${inf}e`) ? [inf, inf, `${inf}e`, `${inf}e`, `${inf}e`] : undefined
}

function plainI(stem: string, knows: Knows): PlainI | undefined {
  const hard = stem.replace(/ț$/, 't').replace(/z$/, 'd').replace(/șt$/, 'st')
  // oferi, acoperi, suferi: the third person ends in -ă, singular and plural alike
  const opened = withVowel(hard, 'e', 'ă') ?? hard
  const third = withVowel(hard, 'o', 'oa') ?? hard
  if (/r$/.test(hard) && knows(`${hard}ă`)) {
    return [knows(opened) ? opened : hard, `${stem}i`.replace(/ii$/, 'i'), `${hard}ă`, `${hard}ă`, `${hard}e`]
  }
  const short = withVowel(hard, 'ă', 'a') ?? hard
  for (const [one, three] of [
    [hard, third],
    [stem, stem],
    [short, short],
    [hard, hard],
  ] as const) {
    if (!knows(one) || !knows(`${three}e`)) continue
    const subj =
      [withVowel(three, 'e', 'ea'), withVowel(three, 'ie', 'ia')].find((form) => form && knows(`${form}ă`)) ?? three
    return [one, `${beforeI(one)}i`, `${three}e`, one, `${subj}ă`]
  }
  return undefined
}

/** -e: the participle (răspuns, pierdut, rupt) tells the class, and the dictionary the participle. */
export function verbInE(inf: string, knows: Knows): VerbParts | undefined {
  const stem = inf.slice(0, -1)
  if (stem.endsWith('i')) {
    // scrie, descrie
    const participles = participle(`${stem}s`)
    return {
      inf,
      pres: [`${stem}u`, `${stem}i`, inf, `${stem}em`, `${stem}eți`, `${stem}u`],
      subj: inf,
      impf: `${stem}a`,
      perfect: `${stem}se`,
      past3: `${stem}se`,
      pp: participles[0],
      ger: `${stem}ind`,
      imp: `${inf}|${stem}i`,
    }
  }
  const unstressed = withVowel(stem, 'oa', 'o') ?? closed(stem, knows)
  const hard = (form: string) => form.replace(/șt$/, 'sc')
  const firsts = [withVowel(stem, 'oa', 'o'), stem, withVowel(stem, 'i', 'â')].filter((form) => form !== undefined)
  const first = firsts.map(hard).find((form) => knows(form) && knows(`${beforeI(form)}i`)) ?? hard(firsts[0] ?? stem)
  const pp = pastParticiple(unstressed, stem, knows)
  if (!pp) return undefined
  // vinde → vând, but vinzi; spune → spui
  const front = first.includes('â') && !stem.includes('â') ? stem : first
  const s2 = front.endsWith('n') ? `${front.slice(0, -1)}i` : `${beforeI(front)}i`
  // umple → umplu: a cluster cannot end the word
  const one = /[^aeiouăâî][lr]$/.test(first) ? `${first}u` : first
  const subj =
    [withVowel(first, 'e', 'ea'), withVowel(first, 'ie', 'ia'), withVowel(first, 'o', 'oa')].find(
      (form) => form && knows(`${form}ă`),
    ) ?? first
  const gerStem = hard(pp.stem)
    .replace(/d$/, 'z')
    .replace(/([^ăc])t$/, '$1ț')
  return {
    inf,
    pres: [one, s2, inf, `${stem}em`, `${stem}eți`, one],
    subj: `${subj}ă`,
    impf: `${unstressed}ea`,
    perfect: pp.perfect,
    past3: pp.past3,
    pp: pp.pp,
    ...(pp.feminine ? {ppFeminine: pp.feminine} : {}),
    ger: `${gerStem}ând`,
    imp: `${inf}|${s2}`,
  }
}

/** face → făcea, bate → bătea: an a that loses the stress. */
function closed(stem: string, knows: Knows): string {
  const candidate = withVowel(stem, 'a', 'ă')
  return candidate && knows(`${candidate}ea`) ? candidate : stem
}

interface Participle {
  pp: string
  perfect: string
  past3: string
  /** The stem before vowels, of which the gerund is made. */
  stem: string
  feminine?: [string, string]
}

function pastParticiple(unstressed: string, stem: string, knows: Knows): Participle | undefined {
  const base = unstressed.replace(/șt$/, 'sc')
  const variants = [base, withVowel(base, 'i', 'â')].filter((form) => form !== undefined)
  for (const variant of variants) {
    for (const root of [variant.replace(/d$/, 'z'), variant]) {
      const pp = `${root}ut`
      if (knows(pp) && knows(`${pp}ă`)) return {pp, perfect: `${root}u`, past3: `${root}u`, stem: variant}
    }
  }
  const short = base.replace(/(?:ct|[dtcgns])$/, '')
  for (const [ending, stemOfPerfect] of [
    ['s', `${short}se`],
    ['t', `${short}se`],
    ['pt', `${short}pse`],
  ] as const) {
    const pp = (ending === 'pt' ? short.replace(/p$/, '') : short) + ending
    const feminine = feminineOf(pp, knows)
    if (!knows(pp) || !(knows(feminine[0]) || knows(`${stemOfPerfect}se`))) continue
    const past3 =
      ending === 's'
        ? feminine[1]
        : `${withVowel(stemOfPerfect.slice(0, -1), 'o', 'oa') ?? stemOfPerfect.slice(0, -1)}e`
    return {pp, perfect: stemOfPerfect, past3, stem: /n$/.test(stem) ? unstressed : base, feminine}
  }
  return undefined
}

function feminineOf(pp: string, knows: Knows): [string, string] {
  const o = withVowel(pp, 'o', 'oa')
  if (o && knows(`${o}ă`)) return [`${o}ă`, `${o}e`]
  const e = withVowel(pp, 'e', 'ea')
  if (e && knows(`${e}ă`)) return [`${e}ă`, `${pp}e`]
  return [`${pp}ă`, `${pp}e`]
}
