import type {LanguageProfile} from '../linter/detect.js'
import type {Linter} from '../linter/index.js'
import type {LinterOptions} from '../linter/options.js'
import type {LocaleSource} from '../pack/locale-source.js'
import type {LocalePack} from '../pack/types.js'
import type {Phrasebook, PhrasebookOptions} from '../phrasebook/index.js'
import type {SpellerOptions} from '../spelling/index.js'
import type {Speller} from '../types.js'
import type {Asker} from './interactive/asker.js'

/** The world outside, as the command line sees it; tests pass their own. */
export interface Terminal {
  out: (text: string) => void
  /** standard error */
  err: (text: string) => void
  readInput: () => Promise<Uint8Array>
  /** what asks the person at the terminal; absent where nobody can answer */
  ask?: () => Promise<Asker>
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** whether standard output shows colours */
  color: boolean
  /** whether somebody watches standard error */
  watched: boolean
  columns: number
}

/** The parts of the package that the command line drives, each loaded when first needed. */
export interface Parts {
  /** tags of the packs that there are */
  packTags: () => string[]
  loadPack: (tag: string) => Promise<LocalePack>
  /** what tells the language of a pack, a small part of it */
  loadProfile: (tag: string) => Promise<LanguageProfile>
  /** the source of a locale, for packs that extend it */
  loadSource: (tag: string) => Promise<LocaleSource>
  createLinter: (options: LinterOptions) => Promise<Linter>
  /** makes what tells the language of a text among some; the first where nothing tells */
  createDetector: (profiles: readonly LanguageProfile[]) => Promise<(text: string) => string>
  /** loads a dictionary: only for the rule `spelling` */
  createSpeller: (locale: string, options: SpellerOptions) => Promise<Speller>
  createPhrasebook: (options: PhrasebookOptions) => Promise<Phrasebook>
  /** what a rule's page says in a language, where it is at hand */
  ruleText: (rule: string, tag: string) => Promise<RuleText | undefined>
  /** what changes with the code and the packs, even where the version does not */
  edition: () => string
  /** the module that a thread runs to check files with these parts; without one there is a single thread */
  worker?: URL
}

/** The part of a rule's page that is not needed to lint. */
export interface RuleText {
  why: string
  wrong: string[]
  right: string[]
}
