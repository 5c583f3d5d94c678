/**
 * Packs of one's own as data: `definePack`. Folders of YAML are loaded by `politesse/pack/node`.
 *
 * @packageDocumentation
 */
export type {LocaleSource} from '../pack/locale-source.js'
export type {PackProblem} from '../pack/source.js'
export type {Allowed, LocalePack} from '../pack/types.js'
export {
  type ClassSource,
  definePack,
  type FrameSource,
  type LemmaSource,
  type PackDefinition,
  type RuleSource,
  type TermsSource,
  type UnlessSource,
} from './define.js'
export {PackError} from './error.js'
