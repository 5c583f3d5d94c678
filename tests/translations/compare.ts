import type {Range} from '../../src/documents/offset-map.js'
import {readDocument} from '../../src/documents/read.js'
import {compareTranslations, type Fault, translatedText} from '../../src/translations/index.js'

/** Compares files as the command line does; a place is the words that stand there. */
export async function compare(files: Record<string, string>, exists: string[] = []): Promise<Fault<string>[]> {
  const read = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const {segments, entries, errors} = await readDocument({path, text})
      const wordsAt = ({start, end}: Range) => text.slice(start, end)
      const [first] = segments
      return {
        path,
        texts: () =>
          (entries?.() ?? []).map((entry) =>
            translatedText(entry, (start, end) => (start === end ? '' : wordsAt(entry.map().sourceRange(start, end)))),
          ),
        ...(first && {head: wordsAt(first.map.sourceRange(0, first.text.length))}),
        whole: errors.length === 0,
      }
    }),
  )
  return compareTranslations(read, (path) => exists.includes(path))
}

/** What a comparison says, a line a fault. */
export async function faults(files: Record<string, string>, exists?: string[]): Promise<string[]> {
  const found = await compare(files, exists)
  return found.map(
    ({rule, frame, path, place, params: {locales, unknown, lacking, other, paths}}) =>
      `${path} ${rule === 'missing-translation' ? '' : 'placeholder '}${frame} [${place}] ${paths ?? locales ?? `+${unknown} -${lacking} ${other}`}`,
  )
}
