/**
 * Writes `docs/rules/<rule>.md` from the packs, so that every finding's link leads somewhere.
 *
 *   npm run docs              writes the pages
 *   npm run docs -- --check   fails where a page is not what the packs say
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readPacks} from '../src/pack/folder.js'
import {readRule, type SourceRule} from '../src/pack/rules.js'
import {phraseVariant} from '../src/phrasebook/variants.js'

const root = path.resolve(import.meta.dirname, '..')
const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const {rules: catalogue, packs} = readPacks(path.join(root, 'locales'))

const words: Record<string, {why: string; wrong: string; right: string; say: string}> = {
  en: {why: 'Why', wrong: 'Not like this', right: 'Left alone', say: 'Say instead'},
  fr: {why: 'Pourquoi', wrong: 'À éviter', right: 'Laissé tel quel', say: 'Dites plutôt'},
  ro: {why: 'De ce', wrong: 'Nu așa', right: 'Lăsat în pace', say: 'Spuneți mai bine'},
}

/** Marks of examples, `[…]`, as bold. */
const shown = (example: string): string =>
  example
    .replaceAll('*', '\\*')
    .replaceAll('[]', '')
    .replace(/\[([^\]]*)\]/g, '**$1**')

function section(tag: string, name: string, rule: SourceRule, phrases: Record<string, Record<string, string>>): string {
  const title = words[tag] ?? (words.en as (typeof words)[string])
  const said = [...new Set([rule.phrases, ...rule.frames.map((frame) => frame.phrases ?? [])].flat())]
    .map((key) => phraseVariant(phrases, key, {register: 'formal'}))
    .filter((text) => text !== undefined)
  const frames = rule.frames.filter(({examples}) => examples.wrong.length > 0)
  // one of each frame shows the breadth of a rule; a rule with one frame shows all it has
  const most = frames.length === 1 ? undefined : 1
  const list = (kind: 'wrong' | 'right') =>
    frames
      .flatMap(({examples}) => examples[kind].slice(0, most))
      .map(({text}) => `- ${shown(text)}`)
      .join('\n')
  return [
    `## ${name}`,
    `**${rule.title}.** ${rule.message}`,
    `### ${title.why}`,
    rule.why.trim(),
    `### ${title.wrong}`,
    list('wrong'),
    `### ${title.right}`,
    list('right'),
    ...(said.length > 0 ? [`### ${title.say}`, said.map((text) => `- ${text}`).join('\n')] : []),
  ].join('\n\n')
}

const stale: string[] = []
for (const [id, rule] of Object.entries(catalogue)) {
  const sections = packs.flatMap(({tag, pack, rules, phrases}) => {
    const file = rules.get(id)
    const texts = Object.fromEntries([...phrases].map(([name, {data}]) => [name, data as Record<string, string>]))
    return file ? [section(tag, (pack.data as {name: string}).name, readRule(id, file), texts)] : []
  })
  // a dictionary is loaded for those who ask for it by name
  const presets = rule.presets.join(', ') || (rule.kind === 'spelling' ? 'none' : 'all')
  const facts = `Severity: ${rule.severity}. Presets: ${presets}. Source: ${rule.source}.`
  const limits = rule.limits
    ? `\n\nLimits: ${rule.limits.message} in a message, ${rule.limits.conversation} in a conversation.`
    : ''
  const page = `# ${id}\n\n${facts}${limits}\n\n${sections.join('\n\n')}\n`
  const file = path.join(root, 'docs/rules', `${id}.md`)
  if (existsSync(file) && readFileSync(file, 'utf8') === page) continue
  if (values.check) stale.push(path.relative(root, file))
  else {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, page)
  }
}
for (const file of stale) console.error(`${file} is not what the packs say: run “npm run docs” and commit it`)
if (stale.length > 0) process.exitCode = 1
