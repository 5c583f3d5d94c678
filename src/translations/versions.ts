import type {Version} from './groups.js'
import type {TranslatedText} from './text.js'

/** The forms of a version that say something. */
export const spokenForms = <P>({forms}: Version<P>): TranslatedText<P>[] => forms.filter(({blank}) => !blank)

/** Those that say something, the one that the others are translated from first. */
export function spokenVersions<P>(versions: readonly Version<P>[]): Version<P>[] {
  const spoken = versions.filter((version) => spokenForms(version).length > 0)
  const isSource = ({forms}: Version<P>) => forms.some(({source}) => source)
  return [...spoken.filter(isSource), ...spoken.filter((version) => !isSource(version))]
}

/** The language of a regional locale: of `fr-CA`, `fr`. */
export const baseOf = (locale: string): string | undefined =>
  locale.includes('-') ? locale.slice(0, locale.indexOf('-')) : undefined
