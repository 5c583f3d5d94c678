import type {Fault} from './fault.js'
import {groupsOf, type TranslatedFile} from './groups.js'
import {mismatches} from './mismatches.js'
import {missingFiles} from './missing-files.js'
import {missingTexts} from './missing-texts.js'

export type {Fault, FaultParams} from './fault.js'
export {patternOf, type TranslatedFile} from './groups.js'
export {rootOf} from './missing-files.js'
export {packTexts, type Spot, unpackTexts} from './packed.js'
export {type TranslatedText, translatedText} from './text.js'

/**
 * Holds the locales of texts together: what one has and another lacks, and placeholders that differ. A text is known by its id in
 * one file of several locales, or in files whose paths differ only in the locale.
 *
 * @param files in the order in which their locales are to be named
 * @param exists whether a path leads to a file that is not among `files`
 */
export function compareTranslations<P>(
  files: readonly TranslatedFile<P>[],
  exists: (path: string) => boolean,
): Fault<P>[] {
  const faults: Fault<P>[] = []
  for (const group of groupsOf(files)) {
    const {locales, texts} = group
    if (locales.length < 2 && ![...texts.values()].some((versions) => versions.length > 1)) continue
    faults.push(...missingTexts(group), ...mismatches(group))
  }
  return [...faults, ...missingFiles(files, exists)]
}
