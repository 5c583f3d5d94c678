/**
 * politesse: a style linter for what companies say to their customers.
 *
 * @packageDocumentation
 */
export {
  type ConversationFinding,
  createLinter,
  type Linter,
  type LinterOptions,
  PolitesseError,
  type RuleDescription,
  type Turn,
} from './linter/index.js'
export type {LocalePack} from './pack/types.js'
export type * from './types.js'
