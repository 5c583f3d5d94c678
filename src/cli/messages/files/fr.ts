/** What is said of files that cannot be read or written. */
export const problem = {
  missing:
    'Ce fichier ou dossier n’existe pas. Vérifiez le chemin ; un motif comme "macros/**/*.yaml" s’écrit entre guillemets.',
  unreadable: 'Impossible d’ouvrir le fichier ({{cause}}). Vérifiez que vous avez le droit de le lire.',
  noMatch: 'Aucun fichier ne correspond à ce motif. Vérifiez le motif et le dossier où vous êtes ({{cwd}}).',
  emptyFolder: 'Rien à vérifier dans ce dossier : aucun fichier ne se termine par {{extensions}}.',
  encoding:
    'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 ou convertissez-le : iconv -f WINDOWS-1252 -t UTF-8 {{path}}',
  utf16: 'Le fichier est en UTF-16. Enregistrez-le en UTF-8 ou convertissez-le : iconv -f UTF-16 -t UTF-8 {{path}}',
  binary: 'Ce n’est pas un fichier de texte. Écartez-le, ou exportez d’abord son texte.',
  tooLarge: 'Le fichier pèse {{size}} Mo ; la limite est de {{limit}} Mo. Partagez-le en fichiers plus petits.',
  longLine:
    'Une ligne compte {{size}} millions de caractères ; la limite est de {{limit}} million. Coupez-la en paragraphes.',
  tooDeep: 'Les données sont trop imbriquées pour être lues. Cherchez un crochet ou une accolade qui ne se ferme pas.',
  yaml: 'Le YAML est fautif ici : {{detail}} Ce qui était lisible a été vérifié.',
  json: 'Le JSON est fautif ici : {{detail}} Ce qui était lisible a été vérifié.',
  csv: 'Le tableau est fautif ici : {{detail}} Ce qui était lisible a été vérifié.',
  po: 'Le catalogue est fautif ici : {{detail}} Ce qui était lisible a été vérifié.',
  xml: 'Le XML est fautif ici : {{detail}} Ce qui était lisible a été vérifié.',
  changed: 'Le fichier a changé pendant la vérification ; il est resté tel quel. Relancez la commande.',
  notWritten:
    'Le fichier ne peut pas être écrit ({{cause}}) ; il est resté tel quel. Vérifiez vos droits sur lui et sur son dossier.',
  crashed:
    'Le fichier n’a pas pu être vérifié : {{detail}} La faute est à politesse ; signalez-la en joignant le fichier.',
}

/** What can be wrong with JSON, by the name of the fault. */
export const json = {
  InvalidSymbol: 'ce mot n’existe pas en JSON ; mettez les textes entre guillemets droits.',
  InvalidNumberFormat: 'un nombre est mal formé.',
  PropertyNameExpected: 'il faut un nom entre guillemets droits ; y a-t-il une virgule de trop ?',
  ValueExpected: 'il faut une valeur ; y a-t-il une virgule de trop ?',
  ColonExpected: 'il manque un deux-points entre le nom et la valeur.',
  CommaExpected: 'il manque une virgule.',
  CloseBraceExpected: 'il manque une accolade fermante }.',
  CloseBracketExpected: 'il manque un crochet fermant ].',
  EndOfFileExpected: 'quelque chose suit la fin ; un fichier contient une seule valeur.',
  InvalidCommentToken: 'JSON n’a pas de commentaires ; retirez celui-ci ou nommez le fichier .jsonc.',
  UnexpectedEndOfComment: 'un commentaire ne se ferme pas.',
  UnexpectedEndOfString: 'un texte ne se ferme pas ; terminez-le par un guillemet droit.',
  UnexpectedEndOfNumber: 'un nombre s’interrompt.',
  InvalidUnicode: 'un échappement \\u demande quatre chiffres hexadécimaux.',
  InvalidEscapeCharacter: 'cet échappement n’existe pas ; écrivez \\\\ pour une barre oblique inverse.',
  InvalidCharacter:
    'un texte contient un caractère de contrôle ; écrivez \\n pour un saut de ligne et \\t pour une tabulation.',
  other: 'la syntaxe est fautive.',
}

/** What can be wrong with YAML, by the code of the parser. */
export const yaml = {
  alias: 'rien, plus haut, ne porte ce nom derrière un &. Une valeur qui commence par * se met entre guillemets.',
  BAD_SCALAR_START: 'aucune valeur ne commence par ce signe. Mettez-la entre guillemets.',
  UNEXPECTED_TOKEN: 'ceci n’a pas sa place ici. Mettez entre guillemets toute la valeur qui le contient.',
  BLOCK_AS_IMPLICIT_KEY:
    'un deux-points suivi d’une espace se trouve dans une valeur. Mettez la valeur entre guillemets.',
  MULTILINE_IMPLICIT_KEY:
    'ceci se lit comme une clé sur plusieurs lignes. Manque-t-il un deux-points, ou des guillemets se ferment-ils trop tard ?',
  TAB_AS_INDENT: 'une tabulation décale la ligne. Décalez-la avec des espaces.',
  BAD_INDENT:
    'la ligne n’est pas décalée comme ses voisines. Les clés d’un même niveau commencent à la même colonne, un texte sur plusieurs lignes est décalé par rapport à sa clé.',
  MISSING_CHAR:
    'il manque un signe. Fermez ce qui est ouvert (guillemets, accolades, crochets) et séparez les éléments par une virgule.',
  BAD_DQ_ESCAPE: 'cette séquence n’existe pas entre guillemets doubles. Pour une barre oblique inverse, écrivez \\\\.',
  DUPLICATE_KEY: 'cette clé figure deux fois ici. N’en gardez qu’une.',
  MULTIPLE_DOCS: 'un second document commence. Retirez la ligne ---.',
  other: 'la syntaxe est fautive. Mettez la valeur entre guillemets ou vérifiez le décalage des lignes.',
}

/** What can be wrong with a table. */
export const csv = {
  unclosed: 'un champ entre guillemets ne se ferme pas ; terminez-le par un guillemet droit.',
  quoteInside: 'un guillemet droit se trouve à l’intérieur d’un champ entre guillemets ; doublez-le.',
}

/** What can be wrong with a catalogue. */
export const po = {
  statement: 'ce n’est ni un commentaire, ni msgid, msgstr ou msgctxt avec un texte, ni la suite d’un texte.',
  string: 'un texte ne se ferme pas, ou quelque chose le suit ; terminez-le par un guillemet droit.',
}

/** What can be wrong with XML. */
export const xml = {
  stray: 'un < n’ouvre aucune balise ; écrivez &lt; pour le signe.',
  tag: 'la balise fermante {{tag}} manque ou n’est pas à sa place.',
}
