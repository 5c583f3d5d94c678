import {createInstance} from 'i18next'
import type {PhraseKey, PhraseParams} from '../../build/packs/phrase-keys.js'
import {PolitesseError, suggestion} from '../linter/errors.js'
import type {LocalePack} from '../pack/types.js'
import {bareKey, contextOf, phraseVariant, type Voice} from './variants.js'

export type {PhraseKey, PhraseParams} from '../../build/packs/phrase-keys.js'
export type {Voice} from './variants.js'

/** Options of `createPhrasebook`; the voice can be changed phrase by phrase. */
export interface PhrasebookOptions extends Voice {
  locale: LocalePack
}

export interface Phrasebook {
  /**
   * Says a phrase. `count` chooses the plural form (Intl.PluralRules of the locale).
   *
   * @throws {PolitesseError} on an unknown key or a missing parameter
   * @example book.say('callback.commit', {time: 'at 4 pm'})
   */
  say<K extends PhraseKey>(
    key: K,
    ...params: PhraseParams[K] extends Record<string, never> ? [params?: Voice] : [params: PhraseParams[K] & Voice]
  ): string
  /** All keys, or those of one scenario. */
  keys(scenario?: string): PhraseKey[]
  /** The scenarios, in alphabetical order. */
  scenarios(): string[]
  /** Names of the parameters of a phrase. */
  params(key: string): string[]
  /** The text with its parameters left open as `{{name}}`. */
  template(key: string, voice?: Voice): string
}

/**
 * Opens the phrasebook of a locale: i18next v4 resources, with register, the agent's gender and the channel as context.
 *
 * @example
 * import {createPhrasebook} from 'politesse/phrasebook'
 * import ro from 'politesse/locales/ro'
 * const book = createPhrasebook({locale: ro, register: 'formal'})
 * book.say('callback.commit', {time: 'la ora 16'})
 */
export function createPhrasebook({locale, ...voice}: PhrasebookOptions): Phrasebook {
  const {phrases, tag} = locale
  const i18n = createInstance({
    lng: tag,
    resources: {[tag]: {translation: phrases}},
    interpolation: {escapeValue: false},
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<typeof createInstance>[0])
  void i18n.init()

  const keys = Object.entries(phrases).flatMap(([scenario, texts]) =>
    [...new Set(Object.keys(texts).map(bareKey))].map((name) => `${scenario}.${name}` as PhraseKey),
  )

  const known = (key: string): void => {
    if (!keys.includes(key as PhraseKey)) {
      throw new PolitesseError(`Unknown phrase '${key}' in locale '${tag}'.${suggestion(key, keys)} See keys().`)
    }
  }

  const book: Phrasebook = {
    say(key, ...[given]) {
      const {register, gender, channel, ...params} = {...voice, ...given} as Voice & Record<string, unknown>
      known(key)
      const missing = book.params(key).filter((name) => params[name] === undefined)
      if (missing.length > 0) {
        throw new PolitesseError(
          `The phrase '${key}' needs ${missing.map((name) => `'${name}'`).join(', ')}: pass it as a parameter.`,
        )
      }
      const context = contextOf(phrases, key, {register, gender, channel} as Voice)
      return i18n.t(key as string, {...params, context: context || undefined} as Record<string, unknown>) as string
    },
    keys: (scenario) => (scenario === undefined ? keys : keys.filter((key) => key.startsWith(`${scenario}.`))),
    scenarios: () => Object.keys(phrases).sort(),
    params(key) {
      known(key)
      return [...new Set([...book.template(key).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string))]
    },
    template(key, own = {}) {
      known(key)
      return phraseVariant(phrases, key, {...voice, ...own}) as string
    },
  }
  return book
}
