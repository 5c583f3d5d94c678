import {existsSync} from 'node:fs'
import type {Parts} from './host.js'
import {edition, loadPack, loadProfile, loadSource, packTags} from './packs.js'

// beside this module in the bundle, and not where the sources run
const worker = new URL('./worker.js', import.meta.url)

/** The real parts of the package. */
export const parts: Parts = {
  packTags,
  loadPack,
  loadProfile,
  loadSource,
  createLinter: async (options) => (await import('../linter/index.js')).createLinter(options),
  createDetector: async (profiles) => {
    const {detectLanguage} = await import('../linter/detect.js')
    return (text) => profiles[detectLanguage(text, profiles)]?.tag ?? ''
  },
  createSpeller: async (locale, options) => (await import('../spelling/index.js')).createSpeller(locale, options),
  createPhrasebook: async (options) => (await import('../phrasebook/index.js')).createPhrasebook(options),
  ruleText: async (rule, tag) => (await import('./rule-text.js')).ruleText(rule, tag),
  edition,
  ...(existsSync(worker) && {worker}),
}
