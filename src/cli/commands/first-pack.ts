interface Words {
  name: string
  allow: string
  class: [name: string, members: string]
  rule: string
  title: string
  message: string
  frame: string
  pattern: string
  wrong: string
  right: string
  term: [term: string, plain: string]
}

const words: Record<string, Words> = {
  en: {
    name: 'Our company',
    allow: 'Bear With Me Cafe',
    class: ['our-department', '[the] back office, [the] second line, [the] tier two'],
    rule: 'inside-words',
    title: 'Words that only we understand',
    message: 'Customers do not know our departments. Say what will happen, and by when.',
    frame: 'department',
    pattern: '(ask|tell|see) … {our-department}',
    wrong: 'Let me [ask the back office].',
    right: 'I will find out and call you at 4 pm.',
    term: ['port-out', 'move to another company'],
  },
  fr: {
    name: 'Notre société',
    allow: 'Café Un Instant',
    class: ['our-department', '[le] back-office, [le] niveau deux, [la] deuxième ligne'],
    rule: 'inside-words',
    title: 'Des mots que nous sommes seuls à comprendre',
    message: 'Le client ne connaît pas nos services. Dites ce qui va se passer, et quand.',
    frame: 'department',
    pattern: '(demander|voir) … {our-department}',
    wrong: 'Je vais [voir avec le back-office].',
    right: 'Je me renseigne et je vous appelle à 16 h.',
    term: ['portabilité sortante', 'départ vers un autre opérateur'],
  },
  ro: {
    name: 'Compania noastră',
    allow: 'Cafeneaua O Clipă',
    class: ['our-department', 'back-office, nivelul doi, linia a doua'],
    rule: 'inside-words',
    title: 'Cuvinte pe care numai noi le înțelegem',
    message: 'Clientul nu ne cunoaște departamentele. Spuneți ce se va întâmpla și până când.',
    frame: 'department',
    pattern: '(întreb|vorbesc) … {our-department}',
    wrong: '[Întreb la back-office].',
    right: 'Mă interesez și vă sun la ora 16.',
    term: ['port-out', 'mutarea la alt operator'],
  },
}

/** The files of a first pack for a locale: file → text. */
export function firstPack(tag: string): Record<string, string> {
  const {class: members, term, ...say} = (words[tag] ?? words.en) as Words
  return {
    'pack.yaml': `name: ${say.name}\nextends: ${tag}\n\nallow:\n  - "${say.allow}"\n`,
    'lexicon/words.yaml': `${members[0]}: [${members[1]
      .split(', ')
      .map((member) => `"${member}"`)
      .join(', ')}]\n\njargon:\n  terms:\n    process:\n      words: {${term[0]}: ${term[1]}}\n`,
    [`rules/${say.rule}.yaml`]: `title: ${say.title}\nmessage: ${say.message}\nseverity: warning\nphrases: [callback.commit]\nframes:\n  ${say.frame}:\n    patterns:\n      - "${say.pattern}"\n    examples:\n      wrong:\n        - "${say.wrong}"\n      right:\n        - "${say.right}"\n`,
  }
}
