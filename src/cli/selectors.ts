import type {Translate} from '../reporters/index.js'
import {UsageError} from './usage-error.js'

/**
 * Makes sure that selectors can be read before any file is.
 *
 * @throws {UsageError} naming the character that is not understood
 */
export async function checkSelectors(selectors: readonly string[], translate: Translate): Promise<void> {
  const {parseSelector, SelectorError} = await import('../documents/data/selector.js')
  for (const selector of selectors) {
    try {
      parseSelector(selector)
    } catch (error) {
      if (!(error instanceof SelectorError)) throw error
      throw new UsageError(translate('usage.selector', {selector, character: error.offset + 1}))
    }
  }
}
