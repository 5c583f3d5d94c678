import {stringify} from 'yaml'
import type {Translate} from '../../reporters/index.js'
import type {Survey} from './survey.js'

const site = 'https://github.com/politesse/politesse/blob/main/'
const published = 'https://raw.githubusercontent.com/politesse/politesse/main/schemas/config.schema.json'

/** The text of a first configuration: what was found is in force, what may be wanted stands there as a comment. */
export function firstConfig(found: Survey, language: string, translate: Translate): string {
  const docs = language === 'en' ? 'docs' : `docs/${language}`
  const schema = found.installed ? './node_modules/politesse/schemas/config.schema.json' : published
  const [first] = found.folders
  const about = (key: string, params = {}) => `# ${translate(`init.${key}`, params)}\n`
  const parts = [
    `# yaml-language-server: $schema=${schema}\n${about('about', {url: `${site}${docs}/configuration.md`})}`,
    `${about('preset')}preset: recommended\n`,
    `${about('locales')}${commented(found.locales.length > 0, `locales: ${flow(found.locales.length > 0 ? found.locales : ['en', 'fr'])}\n`)}`,
    `${about('rules')}# rules:\n#   jargon: error\n#   repeated-apology: [warning, {message: 1}]\n`,
    `${about('allow')}# allow: [Back Soon Cafe, {rule: jargon, text: DNS}]\n`,
    ...(found.packs.length > 0 ? [`${about('packs')}${stringify({packs: found.packs})}`] : []),
    `${about('overrides')}${override(first ? `${first.path}/**` : 'surveys/**', first?.channel ?? 'email')}`,
    ...(found.data === undefined ? [] : [`${about('select')}${selection(found.data)}`]),
    ...(found.internal.length > 0 ? [`${about('ignore')}${stringify({ignore: found.internal})}`] : []),
  ]
  return parts.join('\n')
}

const flow = (values: readonly string[]): string => stringify(values, {collectionStyle: 'flow'}).trim()
const commented = (inForce: boolean, lines: string): string => (inForce ? lines : lines.replace(/^(?=.)/gm, '# '))
const override = (files: string, channel: string): string =>
  commented(false, `overrides:\n${indented(stringify([{files, channel, rules: {jargon: 'off'}}]))}`)
const selection = (file: string): string =>
  commented(false, indented(stringify([{files: file, select: ['$.items[*].body']}])))
const indented = (lines: string): string => lines.replace(/^(?=.)/gm, '  ')
