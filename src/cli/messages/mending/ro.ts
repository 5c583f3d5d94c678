/** What is said of comments to the linter. */
export const suppression = {
  unknown: 'Verificatorul nu cunoaște „politesse-{{name}}”; cunoaște politesse- urmat de {{known}}.',
  idle: 'Acest comentariu nu suprimă nimic. Ștergeți-l.',
  idleRules_one: 'Aici nu este nimic de suprimat pentru {{rules}}. Scoateți numele din comentariu.',
  idleRules_few: 'Aici nu este nimic de suprimat pentru {{rules}}. Scoateți numele din comentariu.',
  idleRules_other: 'Aici nu este nimic de suprimat pentru {{rules}}. Scoateți numele din comentariu.',
  idleEnable: 'Aici nu este dezactivat nimic ce ar putea fi reactivat. Ștergeți comentariul.',
  'invalid-suppression': {
    title: 'Comentarii pe care verificatorul nu le înțelege',
    message: 'Un comentariu către verificator numește o regulă sau o comandă care nu există.',
  },
  'unused-suppression': {
    title: 'Comentarii care nu suprimă nimic',
    message: 'Un comentariu suprimă constatări care nu există.',
  },
}

/** What is asked when findings are mended one by one. */
export const ask = {
  what: 'Ce să stea aici? (↑ ↓, Enter)',
  fix: '„{{quote}}” → „{{text}}”',
  phrase: '„{{text}}”',
  own: 'Scrieți chiar dumneavoastră',
  suppress: 'Suprimați aici, printr-un comentariu',
  skip: 'Treceți peste',
  skipFile: 'Treceți peste restul fișierului',
  quit: 'Ieșiți; ce ați ales se păstrează',
  parameter: '{{name}}, în „{{text}}”',
  ownText: 'În loc de „{{quote}}”',
  how: 'Cum să sune?',
  reason: 'De ce? (poate rămâne gol)',
  empty: 'Scrieți ceva sau apăsați Escape pentru a reveni.',
  number: 'Scrieți un număr întreg sau apăsați Escape pentru a reveni.',
  noPlace:
    'Textul nu poate fi pus acolo: între cuvinte stau marcaje sau formatul nu îl poate cuprinde. Modificați fișierul de mână.',
  noComment:
    'Nu există loc pentru un comentariu care să acopere aceste cuvinte. Treceți peste sau modificați fișierul de mână.',
}
