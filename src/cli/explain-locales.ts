import type {ChosenLocale, FileReport, Translate} from '../reporters/index.js'

/** Says of each text of a file in which language it was read, and why. */
export function explainLocales({path, locales = []}: FileReport, translate: Translate): string {
  const line = ({position, locale, from}: ChosenLocale) =>
    `${path}:${position.line}:${position.column}  ${translate(`verbose.${from}`, {locale})}\n`
  return locales.map(line).join('')
}
