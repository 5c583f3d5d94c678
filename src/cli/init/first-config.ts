import {stringify} from 'yaml'
import type {Override} from '../../config/types.js'
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
  const locales = found.locales.length > 0 ? found.locales : ['en', 'fr']
  const examples = [
    example({
      files: first ? `${first.path}/**` : 'surveys/**',
      channel: first?.channel ?? 'email',
      rules: {jargon: 'off'},
    }),
    ...(found.data === undefined
      ? []
      : [example({files: found.data, select: ['$.items[*].body']}, translate('init.select'))]),
  ]
  const parts = [
    `# yaml-language-server: $schema=${schema}\n${about('about', {url: `${site}${docs}/configuration.md`})}`,
    `${about('preset')}preset: recommended\n`,
    `${about('locales')}${found.locales.length > 0 ? '' : '# '}locales: [${locales.join(', ')}]\n`,
    `${about('rules')}# rules:\n#   jargon: error\n#   repeated-apology: [warning, {message: 1}]\n`,
    `${about('allow')}# allow: [Back Soon Cafe, {rule: jargon, text: DNS}]\n`,
    ...(found.packs.length > 0 ? [`${about('packs')}${stringify({packs: found.packs})}`] : []),
    `${about('overrides')}# overrides:\n${examples.join('')}`,
    ...(found.internal.length > 0 ? [`${about('ignore')}${stringify({ignore: found.internal})}`] : []),
  ]
  return parts.join('\n')
}

/** One of the overrides, as a comment. */
function example(override: Override, about?: string): string {
  const lines = stringify([override]).trim().split('\n')
  if (about !== undefined) lines[0] += `  # ${about}`
  return lines.map((line) => `#   ${line}\n`).join('')
}
