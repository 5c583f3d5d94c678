import type {Translate} from '../../reporters/index.js'
import type {en} from './en.js'

/** Every key of the English messages, with the plural forms that a language may have beside them. */
type Same<T> = {readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]>}
type Plurals = Readonly<Record<`${string}_${'few' | 'many'}`, string>>
type Counting = 'report' | 'baseline' | 'suppression' | 'pack'
export type Messages = Omit<Same<typeof en>, Counting> & {
  readonly [K in Counting]: Same<(typeof en)[K]> & Partial<Plurals>
}

const loaders = {
  en: async (): Promise<Messages> => (await import('./en.js')).en,
  fr: async (): Promise<Messages> => (await import('./fr.js')).fr,
  ro: async (): Promise<Messages> => (await import('./ro.js')).ro,
}

export type Language = keyof typeof loaders

/** The languages of the report. */
export const languages = Object.keys(loaders) as Language[]

/** Loads the messages of one language; the others stay on the disk. */
export async function loadMessages(language: Language): Promise<Translate> {
  const [{createInstance}, messages] = await Promise.all([import('i18next'), loaders[language]()])
  const options = {
    lng: language,
    resources: {[language]: {translation: messages}},
    initAsync: false,
    showSupportNotice: false,
  }
  const i18n = createInstance()
  await i18n.init(options as Parameters<typeof i18n.init>[0])
  // parameters are put in here: i18next would look for markup of its own in them, and they hold people's
  // texts
  return (key, params = {}) => {
    const template = i18n.t(key, {...params, skipInterpolation: true}) as string
    return template.replace(/\{\{(\w+)\}\}/g, (whole, name) => String(params[name] ?? whole))
  }
}

/** The language of the report: the option's, else the environment's if it is one of ours, else English. */
export function languageOf(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  return asLanguage(option || env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'en'
}

/** The language that a tag such as `fr`, `fr-CA` or `fr_CA.UTF-8` names, if the report speaks it. */
export function asLanguage(tag: string): Language | undefined {
  return languages.find((language) => new RegExp(`^${language}(?![a-z])`, 'i').test(tag))
}
