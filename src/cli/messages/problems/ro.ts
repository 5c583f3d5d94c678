/** What is wrong with a pack of one's own, by the English of it; see `pack-problems.ts`. */
export const problems: readonly (readonly [english: string, romanian: string])[] = [
  ['The pattern is empty: expected a word or a {class}', 'Tiparul este gol: trebuie un cuvânt sau o {listă}'],
  ['Expected “{{closer}}” before the end of the pattern', 'Lipsește „{{closer}}” înainte de sfârșitul tiparului'],
  [
    'Expected a class name: lower-case letters, digits and hyphens',
    'Aici trebuie un nume de listă: litere mici, cifre și cratime',
  ],
  ['Expected a word, {class} or (group) after “!”', 'După „!” trebuie un cuvânt, o {listă} sau un (grup)'],
  [
    'Unexpected “{{char}}”: nothing is open here; expected a word, a {class} or a bracket that opens',
    '„{{char}}” este în plus: aici nu este nimic deschis; trebuie un cuvânt, o {listă} sau o paranteză care se deschide',
  ],
  ['Expected a word before “{{char}}”', 'Lipsește un cuvânt înainte de „{{char}}”'],
  ['Expected “{{closer}}” after the name', 'Lipsește „{{closer}}” după nume'],
  ['Expected “{{closer}}”', 'Lipsește „{{closer}}”'],
  ['Expected a name inside the brackets', 'Între paranteze lipsește un nume'],
  [
    'Expected tags such as “past”, “past,pp” or “pres.3p” after the colon, found “{{tags}}”',
    'După două puncte trebuie etichete ca „past”, „past,pp” sau „pres.3p”, nu „{{tags}}”',
  ],
  ['“{{text}}” is no word: expected letters and figures', '„{{text}}” nu este un cuvânt: trebuie litere și cifre'],
  ['A shape needs one “*” and at least two letters', 'O formă are un singur „*” și cel puțin două litere'],
  [
    'A pattern may not begin with a gap or “*”: begin with a word or a {class}',
    'Un tipar nu poate începe cu un spațiu liber sau cu „*”: începeți cu un cuvânt sau cu o {listă}',
  ],
  [
    'Every word of this pattern is optional or everywhere: it needs a rarer word or {class}',
    'Toate cuvintele acestui tipar sunt facultative sau prea obișnuite: îi trebuie un cuvânt mai rar sau o {listă}',
  ],
  ['A pattern may have at most 36 elements', 'Un tipar are cel mult 36 de elemente'],
  ['The class {{{name}}} uses itself', 'Lista {{{name}}} se cuprinde pe sine'],
  [
    'Unknown class {{{name}}}: add it to a file of lexicon/',
    'Lista {{{name}}} nu există: adăugați-o într-un fișier din lexicon/',
  ],
  ['Unknown class {{{name}}}: did you mean {{{near}}}?', 'Lista {{{name}}} nu există. Ați vrut să spuneți {{{near}}}?'],
  [
    'The class {{{name}}} has no inflected members, so “:{{tags}}” can match nothing',
    'Lista {{{name}}} nu are cuvinte care se flexionează, deci „:{{tags}}” nu va găsi nimic',
  ],
  [
    "The dictionaries don't know “{{lemma}}”: write its forms, as in (form|form)",
    'Dicționarele nu cunosc „{{lemma}}”: scrieți-i formele, ca în (formă|formă)',
  ],
  ['The class {{{name}}} is defined twice', 'Lista {{{name}}} este definită de două ori'],
  [
    'The class {{{name}}} is used by no pattern: use it or remove it',
    'Niciun tipar nu folosește lista {{{name}}}: folosiți-o sau ștergeți-o',
  ],
  [
    'The “words” of {{{name}}} can match nothing, for every use asks for a form, as in {{{other}}}: move them to a class of their own, or use {{{bare}}} bare',
    '„words” din {{{name}}} nu va găsi nimic, fiindcă fiecare folosire cere o formă, ca {{{other}}}: puneți cuvintele într-o listă a lor sau folosiți {{{bare}}} simplu',
  ],
  [
    "The dictionaries don't know the {{pos}} “{{word}}”: give a model, as in {{{model}}}, or move it to “words” with its forms",
    'Dicționarele nu cunosc „{{word}}” ({{pos}}): dați un model, ca în {{{model}}}, sau mutați-l la „words”, cu formele lui',
  ],
  [
    "The dictionaries don't know “{{word}}” as a {{pos}}: move it to “words”, with its forms",
    'Dicționarele nu cunosc „{{word}}” ({{pos}}): mutați-l la „words”, cu formele lui',
  ],
  ['“{{lemma}}” cannot be inflected: {{reason}}', '„{{lemma}}” nu poate fi flexionat: {{reason}}'],
  [
    'the dictionaries are not installed. Run: {{command}}. Or write out the forms under “words”',
    'dicționarele nu sunt instalate. Rulați: {{command}}. Sau scrieți toate formele la „words”',
  ],
  [
    'politesse has no inflections for “{{tag}}”: write out the forms, as in (Paket|Pakete), in a pattern or under “words”',
    'politesse nu știe să flexioneze „{{tag}}”: scrieți formele, ca (Paket|Pakete), într-un tipar sau la „words”',
  ],
  ['verb', 'verb'],
  ['noun', 'substantiv'],
  ['adjective', 'adjectiv'],
  [
    'The rule “{{id}}” is new, so it needs a “message”: what is wrong, and what to say instead.',
    'Regula „{{id}}” este nouă, deci îi trebuie un „message”: ce nu este bine și ce este de spus în loc.',
  ],
  [
    'The rule “{{id}}” is new, so it needs a “message”: what is wrong, and what to say instead. Did you mean “{{meant}}”? Then call the file {{file}}.',
    'Regula „{{id}}” este nouă, deci îi trebuie un „message”: ce nu este bine și ce este de spus în loc. Ați vrut să spuneți „{{meant}}”? Atunci numiți fișierul {{file}}.',
  ],
  [
    'The rule “{{id}}” is new, so it needs “frames” with patterns',
    'Regula „{{id}}” este nouă, deci îi trebuie „frames” cu tipare',
  ],
  [
    'The rule “{{id}}” is of the kind “{{kind}}”, which cannot change: leave “kind” out',
    'Regula „{{id}}” este de felul „{{kind}}”, care nu se schimbă: ștergeți „kind”',
  ],
  [
    'A rule of the kind “count” needs “limits”, as in limits: {message: 2, conversation: 3}',
    'O regulă de felul „count” cere „limits”, ca în limits: {message: 2, conversation: 3}',
  ],
  ['There is no rule “{{id}}”: the rules are {{rules}}.', 'Regula „{{id}}” nu există: regulile sunt {{rules}}.'],
  [
    'The rule “{{id}}” has no frame “{{frame}}” yet, so it cannot be turned off.',
    'Regula „{{id}}” nu are un cadru „{{frame}}”, deci nu poate fi oprit.',
  ],
  [
    'The rule “{{id}}” has no frame “{{frame}}” yet, so it needs “patterns”.',
    'Regula „{{id}}” nu are încă un cadru „{{frame}}”, deci îi trebuie „patterns”.',
  ],
  [
    '“^” is the start of the sentence, and never behind a match: leave it out, or move the exception to “sentence”',
    '„^” este începutul propoziției și nu stă niciodată după ce s-a găsit: scoateți-l sau mutați excepția la „sentence”',
  ],
  [
    '“$” is the end of the sentence, and never before a match: leave it out, or move the exception to “sentence”',
    '„$” este sfârșitul propoziției și nu stă niciodată înainte de ce s-a găsit: scoateți-l sau mutați excepția la „sentence”',
  ],
  [
    'A frame has “patterns” or “writing”: leave one of them, or make two frames',
    'Un cadru are fie „patterns”, fie „writing”: păstrați unul dintre ele sau faceți două cadre',
  ],
  [
    'A term stands in lexicon/ with its plain word (under “explain”, it may be a pattern), not here',
    'Un termen stă în lexicon/, cu cuvântul lui obișnuit (la „explain” poate fi un tipar), nu aici',
  ],
  [
    'No rule of the kind “terms” has the frame “{{frame}}”: add it under frames of the rule, or name one it has',
    'Nicio regulă de felul „terms” nu are cadrul „{{frame}}”: adăugați-l la frames în regulă sau numiți unul pe care îl are',
  ],
  [
    'There is no phrase “{{key}}”: write it as “{{name}}” in {{file}}, or name one that there is.',
    'Fraza „{{key}}” nu există: scrieți-o ca „{{name}}” în {{file}} sau numiți una care există.',
  ],
  [
    'The phrase “{{key}}” is never given {{param}}: it is given none.',
    'Fraza „{{key}}” nu primește niciodată {{param}}: nu primește nimic.',
  ],
  [
    'The phrase “{{key}}” is never given {{param}}: it is given {{given}}.',
    'Fraza „{{key}}” nu primește niciodată {{param}}: primește {{given}}.',
  ],
  [
    'The language {{tag}} has no plural form “{{form}}”: it has {{forms}}',
    'Limba {{tag}} nu are pluralul „{{form}}”: are {{forms}}',
  ],
  ['The plural form “{{form}}” is missing', 'Lipsește forma de plural „{{form}}”'],
  [
    'Mark the words to be flagged with [ ]: “{{text}}”',
    'Puneți între [ ] cuvintele care trebuie semnalate: „{{text}}”',
  ],
  [
    'Expected {{wanted}}; found {{got}} in “{{text}}”. Make an exception, or narrow the pattern',
    'Așteptat: {{wanted}}; găsit: {{got}} în „{{text}}”. Faceți o excepție sau restrângeți tiparul',
  ],
  [
    'Expected {{wanted}}; found {{got}} in “{{text}}”. Move the marks, or change the pattern',
    'Așteptat: {{wanted}}; găsit: {{got}} în „{{text}}”. Mutați parantezele sau schimbați tiparul',
  ],
  ['The fix raises {{rule}} again [{{words}}]', 'Corectura declanșează din nou {{rule}} [{{words}}]'],
  [
    'No “wrong” example reaches this pattern: “{{source}}”. Add a sentence that it should catch, or remove it',
    'Niciun exemplu „wrong” nu ajunge la acest tipar: „{{source}}”. Adăugați o propoziție pe care s-o găsească sau ștergeți-l',
  ],
  [
    'The alias “*{{name}}” repeats nothing: no value before it is marked “&{{same}}”',
    'Aliasul „*{{name}}” nu repetă nimic: nicio valoare dinaintea lui nu poartă „&{{same}}”',
  ],
  [
    'Broken YAML: {{detail}}. Put the text in double quotes, close what is open, or check the indentation',
    'YAML-ul este stricat: {{detail}}. Puneți textul între ghilimele drepte, închideți ce este deschis sau verificați indentarea',
  ],
  [
    '{{name}} must be one of {{known}}; found {{found}}.',
    '{{name}} trebuie să fie una dintre {{known}}; găsit: {{found}}.',
  ],
  ['{{name}} must be {{wanted}}; found {{found}}', '{{name}} trebuie să fie {{wanted}}; găsit: {{found}}'],
  ['{{name}} must be {{wanted}}', '{{name}} trebuie să fie {{wanted}}'],
  ['{{name}} is empty', '{{name}}: nu este scris nimic'],
  [
    '{{name}} is too short: write at least {{count}} characters',
    '{{name}} este prea scurt: scrieți cel puțin {{count}} caractere',
  ],
  [
    '{{name}} is too long: {{length}} characters of at most {{most}}',
    '{{name}} este prea lung: {{length}} caractere, din cel mult {{most}}',
  ],
  ['{{name}} names something twice', '{{name}} numește ceva de două ori'],
  ['{{name}} needs at least {{least}}; it has {{has}}', '{{name}} cere cel puțin {{least}}; sunt {{has}}'],
  ['{{name}} needs a key “{{key}}” ({{about}})', '{{name}}: lipsește cheia „{{key}}” ({{about}})'],
  ['{{name}} needs a key “{{key}}”', '{{name}}: lipsește cheia „{{key}}”'],
  ['Unknown key “{{key}}” here: the keys are {{keys}}.', 'Cheia „{{key}}” nu există aici: cheile sunt {{keys}}.'],
  [
    'Unknown key “{{key}}” in {{name}}: the keys are {{keys}}.',
    'Cheia „{{key}}” nu există în {{name}}: cheile sunt {{keys}}.',
  ],
  ['“{{value}}” is not {{wanted}}', '„{{value}}” nu este {{wanted}}'],
  ['The file', 'Fișierul'],
  ['nothing', 'nimic'],
  ['a list', 'o listă'],
  ['a list (lines that begin with “- ”)', 'o listă (rânduri care încep cu „- ”)'],
  ['a group of “key: value” lines', 'un grup de rânduri „cheie: valoare”'],
  ['a text (in double quotes if in doubt)', 'un text (între ghilimele drepte, dacă aveți îndoieli)'],
  ['a whole number', 'un număr întreg'],
  ['1 entry', 'o intrare'],
  ['{{count}} entries', '{{count}} intrări'],
  [
    'a name of lower-case letters, digits and hyphens, begun by a letter',
    'un nume din litere mici, cifre și cratime, care începe cu o literă',
  ],
  ['a language tag, such as de or en-IE', 'o etichetă de limbă, ca de sau ro-MD'],
  ['the name of the company, or the language’s own name', 'numele companiei sau numele limbii în limba însăși'],
  ['the key of a phrase, such as callback.commit', 'cheia unei fraze, ca callback.commit'],
  [
    'The pack needs “extends” with the locale that it adds to, as in “extends: en”, or “tag” with its own language',
    'Pachetului îi trebuie „extends”, cu limba pe care o completează, ca „extends: ro”, sau „tag”, cu limba lui proprie',
  ],
  ['The pack cannot be used:', 'Pachetul nu poate fi folosit:'],
  [
    "'{{folder}}' cannot be read as a pack: {{cause}}. Name the folder that holds pack.yaml.",
    '„{{folder}}” nu poate fi citit ca pachet: {{cause}}. Numiți dosarul care conține pack.yaml.',
  ],
  ['there is no such folder', 'acest dosar nu există'],
  ['it is a file', 'este un fișier'],
  [
    "'{{folder}}' is no pack: neither it nor a folder in it has a file 'pack.yaml'. Make one with “name: …” and “extends: en”.",
    '„{{folder}}” nu este un pachet: nici el, nici un dosar din el nu are un fișier „pack.yaml”. Creați unul cu „name: …” și „extends: ro”.',
  ],
  [
    "'{{folder}}' is no pack: neither it nor a folder in it has a file 'pack.yaml'. Make one with “name: …” and “extends: en”. There is '{{near}}': rename it to 'pack.yaml'.",
    '„{{folder}}” nu este un pachet: nici el, nici un dosar din el nu are un fișier „pack.yaml”. Există „{{near}}”: redenumiți-l „pack.yaml”.',
  ],
  ['… and {{count}} more', '… și încă {{count}}'],
  ['{{message}} (in “{{pattern}}”)', '{{message}} (în „{{pattern}}”)'],
  ['{{message}} Did you mean “{{meant}}”?', '{{message}} Ați vrut să spuneți „{{meant}}”?'],
]
