/** What is said of comments to the linter. */
export const suppression = {
  unknown: 'Le correcteur ne connaît pas « politesse-{{name}} » ; il connaît politesse- suivi de {{known}}.',
  idle: 'Ce commentaire ne neutralise rien. Supprimez-le.',
  idleRules_one: 'Rien ici à neutraliser pour {{rules}}. Retirez ce nom du commentaire.',
  idleRules_many: 'Rien ici à neutraliser pour {{rules}}. Retirez ces noms du commentaire.',
  idleRules_other: 'Rien ici à neutraliser pour {{rules}}. Retirez ces noms du commentaire.',
  idleEnable: 'Rien n’est désactivé ici qui puisse être réactivé. Supprimez ce commentaire.',
  'invalid-suppression': {
    title: 'Commentaires que le correcteur ne comprend pas',
    message: 'Un commentaire adressé au correcteur nomme une règle ou un ordre qui n’existe pas.',
  },
  'unused-suppression': {
    title: 'Commentaires qui ne neutralisent rien',
    message: 'Un commentaire neutralise des constats qui n’existent pas.',
  },
}

/** What is asked when findings are mended one by one. */
export const ask = {
  what: 'Que mettre ici ? (↑ ↓, Entrée)',
  fix: '« {{quote}} » → « {{text}} »',
  phrase: '« {{text}} »',
  own: 'Écrire soi-même',
  suppress: 'Neutraliser ici, par un commentaire',
  skip: 'Passer',
  skipFile: 'Passer le reste de ce fichier',
  quit: 'Quitter ; les choix faits sont gardés',
  parameter: '{{name}}, dans « {{text}} »',
  ownText: 'À la place de « {{quote}} »',
  how: 'Quelle tournure retenir ?',
  reason: 'Pourquoi ? (facultatif)',
  empty: 'Saisissez quelque chose, ou revenez avec Échap.',
  number: 'Saisissez un nombre entier, ou revenez avec Échap.',
  noPlace:
    'Ce texte ne peut pas être mis là : des balises séparent les mots, ou le format ne le permet pas. Modifiez le fichier à la main.',
  noComment:
    'Aucun endroit ne convient à un commentaire qui couvrirait ces mots. Passez, ou modifiez le fichier à la main.',
}
