import {isAbsolute, relative, resolve} from 'node:path'
import colors from 'picocolors'
import type {BuiltHouse} from '../../house/build.js'
import type {PackError} from '../../house/error.js'
import type {PackFolder} from '../../house/folder.js'
import {loadParser} from '../../pack/parsers.js'
import {type PackProblem, tidyProblems} from '../../pack/source.js'
import {widthOf, wrap} from '../../reporters/columns.js'
import {excerpt} from '../../reporters/excerpt.js'
import {HousePacks} from '../house-packs.js'
import {problemSpeaker} from '../pack-problems.js'
import type {Session} from '../session.js'
import {known} from '../suggest.js'

/** `politesse pack check DIR…`: exit code 0 sound, 1 something is wrong with a pack. */
export async function checkPacks(
  session: Session,
  folders: readonly string[],
  options: {locale?: string},
): Promise<number> {
  const {terminal, translate} = session
  const say = await problemSpeaker(session.language)
  const packs = await HousePacks.read(folders, session).catch((error: unknown) => {
    // a pack.yaml that cannot be read is as wrong as any other file
    if (!isPackError(error) || error.problems.length === 0) throw error
    for (const problem of error.problems) terminal.out(`${show(problem, say, session)}\n\n`)
    terminal.out(`${translate('pack.problems', {count: error.problems.length})}.\n`)
    return undefined
  })
  if (!packs) return 1
  const tags = packs.folders.map(({tag}) => tag)
  if (options.locale !== undefined) known('locale', options.locale, [...new Set(tags)], translate)
  let failed = false
  const chosen = packs.folders.filter(({tag}) => options.locale === undefined || tag === options.locale)
  for (const folder of chosen) {
    // each by itself: what another pack adds must not make it sound
    const house = await packs.build(folder)
    const problems = house.problems.length > 0 ? house.problems : await runExamples(house, packs, folder)
    for (const problem of problems) terminal.out(`${show(problem, say, session)}\n\n`)
    terminal.out(`${summary(session, folder, house, problems.length)}\n`)
    failed ||= problems.length > 0
  }
  return failed ? 1 : 0
}

const isPackError = (error: unknown): error is PackError => error instanceof Error && error.name === 'PackError'

/** Examples are run once the pack compiles. */
async function runExamples({built, own}: BuiltHouse, packs: HousePacks, folder: PackFolder): Promise<PackProblem[]> {
  const {checkExamples} = await import('../../house/examples.js')
  const parser = (await packs.baseOf(folder))?.parser ?? (await loadParser(built.parser))
  return tidyProblems(checkExamples(built, {...built.data, parser}, {files: new Set(own.files)}))
}

/** A problem as a compiler shows it: place, what is wrong and what to do, and the line with the fault underlined. */
function show(
  {file, line, column, message, text, length}: PackProblem,
  say: (english: string) => string,
  {terminal, translate}: Session,
): string {
  const paint = colors.createColors(terminal.color)
  const width = Math.max(40, Math.min(terminal.columns, 110))
  const path = relative(terminal.cwd, resolve(terminal.cwd, file))
  const place = `${path.startsWith('..') && isAbsolute(file) ? file : path}:${line}:${column}`
  const number = String(line)
  const gap = ' '.repeat(number.length)
  const {before, words, after} = excerpt(text, column - 1, column - 1 + length, width - number.length - 5)
  const marks = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(words)))
  return [
    `${paint.bold(place)}  ${paint.red(translate('report.error'))}`,
    ...wrap(say(message), width - 2).map((part) => `  ${part}`),
    '',
    `  ${paint.dim(`${number} |`)} ${before}${words}${after}`,
    `  ${paint.dim(`${gap} |`)} ${paint.red(marks)}`,
  ].join('\n')
}

function summary({translate: t, terminal}: Session, folder: PackFolder, {own}: BuiltHouse, problems: number): string {
  const frames = own.rules.flatMap((rule) => rule.frames)
  const counts = {
    rules: own.rules.length,
    patterns: frames.reduce((sum, {patterns}) => sum + patterns.length, 0),
    terms: own.terms.length,
    phrases: Object.values(own.phrases).reduce((sum, texts) => sum + Object.keys(texts).length, 0),
    examples: frames.reduce((sum, {examples}) => sum + examples.wrong.length + examples.right.length, 0),
  }
  const list = Object.entries(counts).map(([name, count]) => t(`pack.${name}`, {count}))
  const paint = colors.createColors(terminal.color)
  const verdict = problems === 0 ? paint.green(t('pack.sound')) : paint.red(t('pack.problems', {count: problems}))
  const locale = folder.base === undefined || folder.base === folder.tag ? folder.tag : `${folder.tag} < ${folder.base}`
  return t('pack.summary', {
    folder: relative(terminal.cwd, resolve(terminal.cwd, folder.folder)) || '.',
    locale,
    counts: list.join(', '),
    verdict,
  })
}
