/** What is said of comments to the linter. */
export const suppression = {
  unknown: 'The linter does not know “politesse-{{name}}”; it knows politesse- with {{known}}.',
  idle: 'This comment suppresses nothing. Delete it.',
  idleRules_one: 'There is nothing of {{rules}} to suppress here. Take the name out of the comment.',
  idleRules_other: 'There is nothing of {{rules}} to suppress here. Take the names out of the comment.',
  idleEnable: 'Nothing is disabled here that could be enabled again. Delete this comment.',
  'invalid-suppression': {
    title: 'Comments that the linter does not understand',
    message: 'A comment to the linter names a rule or an order that does not exist.',
  },
  'unused-suppression': {
    title: 'Comments that suppress nothing',
    message: 'A comment suppresses findings that there are not.',
  },
}

/** What is asked when findings are mended one by one. */
export const ask = {
  what: 'What shall stand here? (↑ ↓, Enter)',
  fix: '“{{quote}}” → “{{text}}”',
  phrase: '“{{text}}”',
  own: 'Write it yourself',
  suppress: 'Suppress it here, with a comment',
  skip: 'Skip it',
  skipFile: 'Skip the rest of this file',
  quit: 'Quit; what was chosen is kept',
  parameter: '{{name}}, in “{{text}}”',
  ownText: 'Instead of “{{quote}}”',
  how: 'How shall it read?',
  reason: 'Why? (may stay empty)',
  empty: 'Type something, or press Escape to go back.',
  number: 'Type a whole number, or press Escape to go back.',
  noPlace:
    'This text cannot be put there: markup stands between the words, or the format cannot hold it. Edit the file by hand.',
  noComment: 'There is no place for a comment that would reach these words. Skip it, or edit the file by hand.',
}
