import type {Allowed} from '../pack/types.js'
import type {Channel, Preset, RuleSetting} from '../types.js'

/** Names of the rules that politesse brings; a pack of one's own may add others. */
export type RuleName =
  | 'rudeness'
  | 'colleague-blame'
  | 'customer-blame'
  | 'excuse'
  | 'dead-end'
  | 'unknown-answer'
  | 'condescension'
  | 'provoking-question'
  | 'hollow-courtesy'
  | 'repeated-apology'
  | 'overpromise'
  | 'vague-handoff'
  | 'long-hold'
  | 'vague-wait'
  | 'jargon'
  | 'named-employee'
  | 'spelling'
  | 'missing-translation'
  | 'placeholder-mismatch'
  | 'invalid-suppression'
  | 'unused-suppression'

/** What may be said of all files, or of some by `overrides`. */
export interface FileConfig {
  /** language of the texts, a BCP 47 tag; without it, told from field, path or words */
  locale?: string
  /** languages that are checked: no text is taken for another, and texts that say they are in another are left alone */
  locales?: string[]
  /** where the texts are read; without it, told from folder and format */
  channel?: Channel
  /** default `recommended` */
  preset?: Preset
  /** severities, with options where a rule takes some; naming a rule turns it on */
  rules?: {[rule in RuleName | (string & {})]?: RuleSetting}
  /** wordings never to flag: in any rule, or in one */
  allow?: Allowed[]
  /** words of the company's own for the rule `spelling`, and files of such words, relative to the configuration */
  vocabulary?: (string | {file: string})[]
  /** folders of packs of one's own, relative to the configuration */
  packs?: string[]
  /** of data files, the values to read, as JSONPath: `$.items[*].body` */
  select?: string[]
}

/** Settings for some files. */
export interface Override extends FileConfig {
  /** globs, relative to the configuration's folder; one without a slash fits in any folder */
  files: string | string[]
  /** globs of files among them to which this does not apply */
  excludeFiles?: string | string[]
}

/** What `politesse.config.*` holds. */
export interface Config extends FileConfig {
  $schema?: string
  /** configurations to build on: a path that begins with a dot, or the name of a package; later ones win */
  extends?: string | string[]
  /** language of the report; without it, that of the environment */
  language?: 'en' | 'fr' | 'ro'
  /** files to leave out, as lines of `.gitignore` */
  ignore?: string[]
  /** file of known findings, relative to the configuration; `false` for none */
  baseline?: string | false
  /** settings for some files; where several fit, later ones win */
  overrides?: Override[]
}
