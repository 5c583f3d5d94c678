/** Forms by tag; a tag that is missing is inflected by rule. */
export interface VerbForms {
  base?: string[]
  s?: string[]
  past?: string[]
  pp?: string[]
  ing?: string[]
}

/** Verbs whose forms no rule gives, and which the list of irregular verbs has incompletely or not at all. */
// biome-ignore format: a table
export const verbExceptions: Record<string, VerbForms> = {
  be: { base: ['be', 'am', 'are'], s: ['is'], past: ['was', 'were'], pp: ['been'], ing: ['being'] },
  have: { s: ['has'], past: ['had'], pp: ['had'], ing: ['having'] },
  do: { s: ['does'], past: ['did'], pp: ['done'], ing: ['doing'] },
  go: { s: ['goes'], past: ['went'], pp: ['gone'], ing: ['going'] },
  can: { base: ['can'], s: ['can'], past: ['could'], pp: [], ing: [] },
  will: { base: ['will'], s: ['will'], past: ['would'], pp: [], ing: [] },
  shall: { base: ['shall'], s: ['shall'], past: ['should'], pp: [], ing: [] },
  may: { base: ['may'], s: ['may'], past: ['might'], pp: [], ing: [] },
  must: { base: ['must'], s: ['must'], past: ['must'], pp: [], ing: [] },
  ought: { base: ['ought'], s: ['ought'], past: ['ought'], pp: [], ing: [] },
  // Asked for by these names, they are the forms of a modal and nothing else.
  could: { base: ['could'], s: ['could'], past: ['could'], pp: [], ing: [] },
  would: { base: ['would'], s: ['would'], past: ['would'], pp: [], ing: [] },
  should: { base: ['should'], s: ['should'], past: ['should'], pp: [], ing: [] },
  might: { base: ['might'], s: ['might'], past: ['might'], pp: [], ing: [] },
  cc: { past: ["cc'd", 'ccd', 'cced'], pp: ["cc'd", 'ccd', 'cced'], ing: ["cc'ing", 'ccing'] },
  benefit: { past: ['benefited', 'benefitted'], pp: ['benefited', 'benefitted'], ing: ['benefiting', 'benefitting'] },
  bet: { past: ['bet', 'betted'], pp: ['bet', 'betted'] },
  bid: { past: ['bid', 'bade'], pp: ['bid', 'bidden'] },
  bust: { past: ['busted', 'bust'], pp: ['busted', 'bust'] },
  die: { ing: ['dying'] },
  focus: { past: ['focused', 'focussed'], pp: ['focused', 'focussed'], ing: ['focusing', 'focussing'] },
  input: { past: ['input', 'inputted'], pp: ['input', 'inputted'], ing: ['inputting'] },
  lie: { past: ['lay', 'lied'], pp: ['lain', 'lied'], ing: ['lying'] },
  output: { past: ['output', 'outputted'], pp: ['output', 'outputted'], ing: ['outputting'] },
  overlie: { past: ['overlay'], pp: ['overlain'], ing: ['overlying'] },
  plead: { past: ['pleaded', 'pled'], pp: ['pleaded', 'pled'] },
  prove: { past: ['proved'], pp: ['proved', 'proven'] },
  quit: { past: ['quit', 'quitted'], pp: ['quit', 'quitted'], ing: ['quitting'] },
  reset: { past: ['reset', 'resetted'], pp: ['reset', 'resetted'], ing: ['resetting'] },
  sneak: { past: ['sneaked', 'snuck'], pp: ['sneaked', 'snuck'] },
  tie: { ing: ['tying'] },
  untie: { ing: ['untying'] },
  vie: { ing: ['vying'] },
  wet: { past: ['wet', 'wetted'], pp: ['wet', 'wetted'], ing: ['wetting'] }
}

/** Regular verbs with a past form of their own in British use: learnt beside learned. */
// biome-ignore format: a table
export const britishPasts: Record<string, string> = {
  burn: 'burnt', dream: 'dreamt', kneel: 'knelt', lean: 'leant', leap: 'leapt', learn: 'learnt',
  misspell: 'misspelt', smell: 'smelt', spell: 'spelt', spill: 'spilt', spoil: 'spoilt', unlearn: 'unlearnt'
}

/** Prefixes that leave the inflection of a verb or noun as it is. */
// biome-ignore format: a table
export const prefixes = [
  'anti', 'auto', 'back', 'by', 'co', 'counter', 'cross', 'cyber', 'de', 'dis', 'down', 'e', 'fore', 'front', 'hyper',
  'inter', 'micro', 'mid', 'mini', 'mis', 'multi', 'non', 'off', 'on', 'out', 'over', 'photo', 'post', 'pre', 're',
  'self',
  'semi', 'sub', 'super', 'tele', 'un', 'under', 'up', 'video', 'with'
]

/** Plurals that no rule gives; several where usage differs. */
// biome-ignore format: a table
export const plurals: Record<string, string[]> = {
  aircraft: ['aircraft'], analysis: ['analyses'], appendix: ['appendices', 'appendixes'], axis: ['axes'],
  basis: ['bases'], bacterium: ['bacteria'], bus: ['buses', 'busses'], calf: ['calves'], child: ['children'],
  crisis: ['crises'], criterion: ['criteria'], curriculum: ['curricula', 'curriculums'], datum: ['data'],
  diagnosis: ['diagnoses'], die: ['dice'], dwarf: ['dwarfs', 'dwarves'], echo: ['echoes'], elf: ['elves'],
  emphasis: ['emphases'], foot: ['feet'], formula: ['formulas', 'formulae'], gas: ['gases'],
  goose: ['geese'], half: ['halves'], hero: ['heroes'], hoof: ['hooves', 'hoofs'], hypothesis: ['hypotheses'],
  index: ['indexes', 'indices'], knife: ['knives'], leaf: ['leaves'], life: ['lives'], loaf: ['loaves'],
  louse: ['lice'], man: ['men'], matrix: ['matrices', 'matrixes'], means: ['means'], medium: ['media', 'mediums'],
  mouse: ['mice', 'mouses'], memorandum: ['memoranda', 'memorandums'], oasis: ['oases'], offspring: ['offspring'],
  ox: ['oxen'], parenthesis: ['parentheses'], person: ['people', 'persons'], phenomenon: ['phenomena'],
  potato: ['potatoes'], quiz: ['quizzes'], scarf: ['scarves', 'scarfs'], self: ['selves'], series: ['series'],
  sheep: ['sheep'], shelf: ['shelves'], species: ['species'], spacecraft: ['spacecraft'], stimulus: ['stimuli'],
  syllabus: ['syllabuses', 'syllabi'], synopsis: ['synopses'], synthesis: ['syntheses'], thesis: ['theses'],
  thief: ['thieves'], tomato: ['tomatoes'], tooth: ['teeth'], torpedo: ['torpedoes'], veto: ['vetoes'],
  volcano: ['volcanoes'], vertex: ['vertices'], wharf: ['wharves', 'wharfs'], wife: ['wives'], wolf: ['wolves'],
  woman: ['women'], yourself: ['yourselves'],
  // Plurals as they stand: they have no singular that one would write.
  people: ['people'], staff: ['staff', 'staffs'], folk: ['folk', 'folks'], police: ['police'],
  personnel: ['personnel'], goods: ['goods'], clothes: ['clothes'], headquarters: ['headquarters'],
  premises: ['premises'], scissors: ['scissors'], thanks: ['thanks'], data: ['data']
}
