/** What is wrong with a pack of one's own, by the English of it; see `pack-problems.ts`. */
export const problems: readonly (readonly [english: string, french: string])[] = [
  // patterns
  ['The pattern is empty: expected a word or a {class}', 'Le motif est vide : il faut un mot ou une {liste}'],
  ['Expected “{{closer}}” before the end of the pattern', 'Il manque « {{closer}} » avant la fin du motif'],
  [
    'Expected a class name: lower-case letters, digits and hyphens',
    'Il faut ici un nom de liste : lettres minuscules, chiffres et traits d’union',
  ],
  ['Expected a word, {class} or (group) after “!”', 'Après « ! », il faut un mot, une {liste} ou un (groupe)'],
  [
    'Unexpected “{{char}}”: nothing is open here; expected a word, a {class} or a bracket that opens',
    '« {{char}} » est de trop : rien n’est ouvert ici ; il faut un mot, une {liste} ou un crochet ouvrant',
  ],
  ['Expected a word before “{{char}}”', 'Il manque un mot avant « {{char}} »'],
  ['Expected “{{closer}}” after the name', 'Il manque « {{closer}} » après le nom'],
  ['Expected “{{closer}}”', 'Il manque « {{closer}} »'],
  ['Expected a name inside the brackets', 'Il manque un nom entre les crochets'],
  [
    'Expected tags such as “past”, “past,pp” or “pres.3p” after the colon, found “{{tags}}”',
    'Après les deux-points, il faut des étiquettes comme « past », « past,pp » ou « pres.3p », et non « {{tags}} »',
  ],
  [
    '“{{text}}” is no word: expected letters and figures',
    '« {{text}} » n’est pas un mot : il faut des lettres et des chiffres',
  ],
  ['A shape needs one “*” and at least two letters', 'Une forme s’écrit avec un seul « * » et au moins deux lettres'],
  [
    'A pattern may not begin with a gap or “*”: begin with a word or a {class}',
    'Un motif ne commence ni par un intervalle ni par « * » : commencez par un mot ou une {liste}',
  ],
  [
    'Every word of this pattern is optional or everywhere: it needs a rarer word or {class}',
    'Tous les mots de ce motif sont facultatifs ou trop courants : il lui faut un mot plus rare ou une {liste}',
  ],
  ['A pattern may have at most 36 elements', 'Un motif a au plus 36 éléments'],
  ['The class {{{name}}} uses itself', 'La liste {{{name}}} se contient elle-même'],
  [
    'Unknown class {{{name}}}: add it to a file of lexicon/',
    'La liste {{{name}}} n’existe pas : ajoutez-la dans un fichier de lexicon/',
  ],
  [
    'Unknown class {{{name}}}: did you mean {{{near}}}?',
    'La liste {{{name}}} n’existe pas. Vouliez-vous dire {{{near}}} ?',
  ],
  [
    'The class {{{name}}} has no inflected members, so “:{{tags}}” can match nothing',
    'La liste {{{name}}} n’a pas de mots qui se fléchissent : « :{{tags}} » ne trouvera rien',
  ],
  [
    "The dictionaries don't know “{{lemma}}”: write its forms, as in (form|form)",
    'Les dictionnaires ne connaissent pas « {{lemma}} » : écrivez ses formes, comme dans (forme|forme)',
  ],
  // lexicon
  ['The class {{{name}}} is defined twice', 'La liste {{{name}}} est définie deux fois'],
  [
    'The class {{{name}}} is used by no pattern: use it or remove it',
    'Aucun motif n’emploie la liste {{{name}}} : employez-la ou supprimez-la',
  ],
  [
    'The “words” of {{{name}}} can match nothing, for every use asks for a form, as in {{{other}}}: move them to a class of their own, or use {{{bare}}} bare',
    'Les « words » de {{{name}}} ne trouveront rien, car chaque emploi demande une forme, comme {{{other}}} : faites-en une liste à part, ou employez {{{bare}}} tel quel',
  ],
  [
    "The dictionaries don't know the {{pos}} “{{word}}”: give a model, as in {{{model}}}, or move it to “words” with its forms",
    'Les dictionnaires ne connaissent pas « {{word}} » ({{pos}}) : donnez un mot de référence, comme dans {{{model}}}, ou mettez-le sous « words » avec ses formes',
  ],
  [
    "The dictionaries don't know “{{word}}” as a {{pos}}: move it to “words”, with its forms",
    'Les dictionnaires ne connaissent pas « {{word}} » ({{pos}}) : mettez-le sous « words », avec ses formes',
  ],
  ['“{{lemma}}” cannot be inflected: {{reason}}', '« {{lemma}} » ne peut pas être fléchi : {{reason}}'],
  [
    'the dictionaries are not installed. Run: {{command}}. Or write out the forms under “words”',
    'les dictionnaires ne sont pas installés. Lancez : {{command}}. Ou écrivez toutes les formes sous « words »',
  ],
  [
    'politesse has no inflections for “{{tag}}”: write out the forms, as in (Paket|Pakete), in a pattern or under “words”',
    'politesse ne sait pas fléchir « {{tag}} » : écrivez les formes, comme (Paket|Pakete), dans un motif ou sous « words »',
  ],
  ['verb', 'verbe'],
  ['noun', 'nom'],
  ['adjective', 'adjectif'],
  // rules
  [
    'The rule “{{id}}” is new, so it needs a “message”: what is wrong, and what to say instead.',
    'La règle « {{id}} » est nouvelle ; il lui faut un « message » : ce qui ne va pas, et que dire à la place.',
  ],
  [
    'The rule “{{id}}” is new, so it needs a “message”: what is wrong, and what to say instead. Did you mean “{{meant}}”? Then call the file {{file}}.',
    'La règle « {{id}} » est nouvelle ; il lui faut un « message » : ce qui ne va pas, et que dire à la place. Vouliez-vous dire « {{meant}} » ? Alors nommez le fichier {{file}}.',
  ],
  [
    'The rule “{{id}}” is new, so it needs “frames” with patterns',
    'La règle « {{id}} » est nouvelle ; il lui faut des « frames » avec des motifs',
  ],
  [
    'The rule “{{id}}” is of the kind “{{kind}}”, which cannot change: leave “kind” out',
    'La règle « {{id}} » est du genre « {{kind}} », qui ne change pas : supprimez « kind »',
  ],
  [
    'A rule of the kind “count” needs “limits”, as in limits: {message: 2, conversation: 3}',
    'Une règle du genre « count » demande « limits », par exemple limits: {message: 2, conversation: 3}',
  ],
  [
    'There is no rule “{{id}}”: the rules are {{rules}}.',
    'La règle « {{id}} » n’existe pas : les règles sont {{rules}}.',
  ],
  [
    'The rule “{{id}}” has no frame “{{frame}}” yet, so it cannot be turned off.',
    'La règle « {{id}} » n’a pas de schéma « {{frame}} » : il ne peut pas être désactivé.',
  ],
  [
    'The rule “{{id}}” has no frame “{{frame}}” yet, so it needs “patterns”.',
    'La règle « {{id}} » n’a pas encore de schéma « {{frame}} » : il lui faut des « patterns ».',
  ],
  [
    '“^” is the start of the sentence, and never behind a match: leave it out, or move the exception to “sentence”',
    '« ^ » est le début de la phrase, jamais la suite de ce qui est trouvé : retirez-le, ou placez l’exception sous « sentence »',
  ],
  [
    '“$” is the end of the sentence, and never before a match: leave it out, or move the exception to “sentence”',
    '« $ » est la fin de la phrase, jamais ce qui précède ce qui est trouvé : retirez-le, ou placez l’exception sous « sentence »',
  ],
  [
    'A frame has “patterns” or “writing”: leave one of them, or make two frames',
    'Un schéma a soit « patterns », soit « writing » : gardez l’un des deux, ou faites deux schémas',
  ],
  [
    'A term stands in lexicon/ with its plain word (under “explain”, it may be a pattern), not here',
    'Un terme se met dans lexicon/ avec son mot courant (sous « explain », ce peut être un motif), et non ici',
  ],
  [
    'No rule of the kind “terms” has the frame “{{frame}}”: add it under frames of the rule, or name one it has',
    'Aucune règle du genre « terms » n’a le schéma « {{frame}} » : ajoutez-le sous frames dans la règle, ou nommez-en un qu’elle a',
  ],
  // phrases
  [
    'There is no phrase “{{key}}”: write it as “{{name}}” in {{file}}, or name one that there is.',
    'La formule « {{key}} » n’existe pas : écrivez-la sous « {{name}} » dans {{file}}, ou nommez-en une qui existe.',
  ],
  [
    'The phrase “{{key}}” is never given {{param}}: it is given none.',
    'La formule « {{key}} » ne reçoit jamais {{param}} : elle ne reçoit rien.',
  ],
  [
    'The phrase “{{key}}” is never given {{param}}: it is given {{given}}.',
    'La formule « {{key}} » ne reçoit jamais {{param}} : elle reçoit {{given}}.',
  ],
  [
    'The language {{tag}} has no plural form “{{form}}”: it has {{forms}}',
    'La langue {{tag}} n’a pas de pluriel « {{form}} » : elle a {{forms}}',
  ],
  ['The plural form “{{form}}” is missing', 'La forme de pluriel « {{form}} » manque'],
  // examples
  ['Mark the words to be flagged with [ ]: “{{text}}”', 'Mettez entre [ ] les mots à signaler : « {{text}} »'],
  [
    'Expected {{wanted}}; found {{got}} in “{{text}}”. Make an exception, or narrow the pattern',
    'Attendu : {{wanted}} ; trouvé : {{got}} dans « {{text}} ». Faites une exception ou resserrez le motif',
  ],
  [
    'Expected {{wanted}}; found {{got}} in “{{text}}”. Move the marks, or change the pattern',
    'Attendu : {{wanted}} ; trouvé : {{got}} dans « {{text}} ». Déplacez les crochets ou changez le motif',
  ],
  ['The fix raises {{rule}} again [{{words}}]', 'La correction déclenche à nouveau {{rule}} [{{words}}]'],
  [
    'No “wrong” example reaches this pattern: “{{source}}”. Add a sentence that it should catch, or remove it',
    'Aucun exemple « wrong » n’atteint ce motif : « {{source}} ». Ajoutez une phrase qu’il doit trouver, ou supprimez-le',
  ],
  // the form of files
  [
    'The alias “*{{name}}” repeats nothing: no value before it is marked “&{{same}}”',
    'L’alias « *{{name}} » ne répète rien : aucune valeur avant lui ne porte « &{{same}} »',
  ],
  [
    'Broken YAML: {{detail}}. Put the text in double quotes, close what is open, or check the indentation',
    'Le YAML est mal formé : {{detail}}. Mettez le texte entre guillemets droits, fermez ce qui est ouvert, ou vérifiez l’indentation',
  ],
  ['{{name}} must be one of {{known}}; found {{found}}.', '{{name}} doit être l’un de {{known}} ; trouvé : {{found}}.'],
  ['{{name}} must be {{wanted}}; found {{found}}', '{{name}} doit être {{wanted}} ; trouvé : {{found}}'],
  ['{{name}} must be {{wanted}}', '{{name}} doit être {{wanted}}'],
  ['{{name}} is empty', '{{name}} : rien n’y est écrit'],
  [
    '{{name}} is too short: write at least {{count}} characters',
    '{{name}} est trop court : écrivez au moins {{count}} caractères',
  ],
  [
    '{{name}} is too long: {{length}} characters of at most {{most}}',
    '{{name}} est trop long : {{length}} caractères, pour {{most}} au plus',
  ],
  ['{{name}} names something twice', '{{name}} nomme deux fois la même chose'],
  ['{{name}} needs at least {{least}}; it has {{has}}', '{{name}} demande au moins {{least}} ; il y en a {{has}}'],
  ['{{name}} needs a key “{{key}}” ({{about}})', '{{name}} : il manque la clé « {{key}} » ({{about}})'],
  ['{{name}} needs a key “{{key}}”', '{{name}} : il manque la clé « {{key}} »'],
  [
    'Unknown key “{{key}}” here: the keys are {{keys}}.',
    'La clé « {{key}} » n’existe pas ici : les clés sont {{keys}}.',
  ],
  [
    'Unknown key “{{key}}” in {{name}}: the keys are {{keys}}.',
    'La clé « {{key}} » n’existe pas dans {{name}} : les clés sont {{keys}}.',
  ],
  ['“{{value}}” is not {{wanted}}', '« {{value}} » n’est pas {{wanted}}'],
  ['The file', 'Le fichier'],
  ['nothing', 'rien'],
  ['a list', 'une liste'],
  ['a list (lines that begin with “- ”)', 'une liste (lignes qui commencent par « - »)'],
  ['a group of “key: value” lines', 'un groupe de lignes « clé: valeur »'],
  ['a text (in double quotes if in doubt)', 'un texte (entre guillemets droits en cas de doute)'],
  ['a whole number', 'un nombre entier'],
  ['1 entry', 'une entrée'],
  ['{{count}} entries', '{{count}} entrées'],
  [
    'a name of lower-case letters, digits and hyphens, begun by a letter',
    'un nom fait de lettres minuscules, de chiffres et de traits d’union, commençant par une lettre',
  ],
  ['a language tag, such as de or en-IE', 'une étiquette de langue, comme de ou fr-CA'],
  [
    'the name of the company, or the language’s own name',
    'le nom de l’entreprise, ou celui de la langue dans la langue même',
  ],
  ['the key of a phrase, such as callback.commit', 'la clé d’une formule, comme callback.commit'],
  // the folder
  [
    'The pack needs “extends” with the locale that it adds to, as in “extends: en”, or “tag” with its own language',
    'Il faut au pack « extends », avec la langue qu’il complète, comme « extends: fr », ou « tag », avec sa propre langue',
  ],
  ['The pack cannot be used:', 'Le pack ne peut pas être employé :'],
  [
    "'{{folder}}' cannot be read as a pack: {{cause}}. Name the folder that holds pack.yaml.",
    '« {{folder}} » ne peut pas être lu comme un pack : {{cause}}. Nommez le dossier qui contient pack.yaml.',
  ],
  ['there is no such folder', 'ce dossier n’existe pas'],
  ['it is a file', 'c’est un fichier'],
  [
    "'{{folder}}' is no pack: neither it nor a folder in it has a file 'pack.yaml'. Make one with “name: …” and “extends: en”.",
    '« {{folder}} » n’est pas un pack : ni lui ni un dossier qu’il contient n’a de fichier « pack.yaml ». Créez-en un avec « name: … » et « extends: fr ».',
  ],
  [
    "'{{folder}}' is no pack: neither it nor a folder in it has a file 'pack.yaml'. Make one with “name: …” and “extends: en”. There is '{{near}}': rename it to 'pack.yaml'.",
    '« {{folder}} » n’est pas un pack : ni lui ni un dossier qu’il contient n’a de fichier « pack.yaml ». Il y a « {{near}} » : renommez-le en « pack.yaml ».',
  ],
  ['… and {{count}} more', '… et {{count}} de plus'],
  ['{{message}} (in “{{pattern}}”)', '{{message}} (dans « {{pattern}} »)'],
  ['{{message}} Did you mean “{{meant}}”?', '{{message}} Vouliez-vous dire « {{meant}} » ?'],
]
