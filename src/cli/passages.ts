import {Lines} from '../documents/lines.js'
import type {Document} from '../documents/segment.js'
import type {Place} from '../reporters/index.js'
import {type Spot, translatedText} from '../translations/index.js'
import type {Checker} from './checker.js'
import {decodeFile} from './decode.js'
import {fileInput} from './inputs.js'
import {placeOf} from './place.js'
import type {Session} from './session.js'

/** What the comparison of translations tells of: a text of a file, or the first line that customers read. */
export type Told = Spot | 'head'

/** A stretch of a file as reports show it, and its words. */
export interface Passage {
  quote: string
  place: Place
}

/** Finds where texts of the files of a run stand, once all have been compared. Only files with something to tell are read again. */
export class Passages {
  /** the files read last: what is told comes file by file, and each may be held to another one */
  private readonly last = new Map<string, (told: Told) => Passage | undefined>()

  /**
   * @param sources texts of files that are not what stands on the disk, by path
   * @param checkerOf the checker of a file, by its path as it is shown
   */
  constructor(
    private readonly sources: ReadonlyMap<string, string>,
    private readonly checkerOf: (path: string) => Promise<Checker>,
    private readonly session: Session,
  ) {}

  /** Nothing where the file has changed since, or is gone. */
  async of(path: string, told: Told): Promise<Passage | undefined> {
    const find = this.last.get(path) ?? (await this.open(path))
    this.last.delete(path)
    this.last.set(path, find)
    const [oldest = path] = this.last.keys()
    if (this.last.size > 2) this.last.delete(oldest)
    return find(told)
  }

  private async open(path: string): Promise<(told: Told) => Passage | undefined> {
    try {
      const text = this.sources.get(path) ?? decodeFile(await fileInput(path, this.session.terminal.cwd).read(), path)
      return await (await this.checkerOf(path)).passages(path, text)
    } catch {
      return () => undefined
    }
  }
}

/**
 * Finds again where texts stand that the comparison of translations tells of.
 *
 * @param text of the file, as it was compared; what is no longer in it is not found
 */
export function passagesIn(text: string, {segments, entries}: Document): (told: Told) => Passage | undefined {
  const lines = new Lines(text)
  const own = entries?.() ?? []
  return (told) => {
    if (told === 'head') {
      const [first] = segments
      if (!first) return undefined
      const [quote = ''] = first.text.trimStart().split(/[\r\n]/, 1)
      const start = first.text.indexOf(quote)
      return {quote, place: placeOf(first.map.sourceRange(start, start + quote.length), lines)}
    }
    const entry = own[told.entry]
    if (!entry) return undefined
    const {at, map} = entry
    const {place, placeholders} = translatedText(entry, (start, end) => ({start, end}))
    const stretch = told.placeholder === undefined ? place : placeholders[told.placeholder]?.place
    if (!stretch) return undefined
    const {start, end} = stretch
    const range = entry.text.trim() === '' ? {start: at, end: at} : map().sourceRange(start, end)
    return {quote: entry.text.slice(start, end), place: placeOf(range, lines)}
  }
}
