import type {LocalePack} from '../pack/types.js'
import {phraseVariant} from '../phrasebook/variants.js'
import type {Channel, PhraseSuggestion} from '../types.js'

/** The texts of phrases to recommend, parameters left open: formal, for the channel, in the plural's general form. */
export function suggestPhrases(
  pack: LocalePack,
  keys: readonly string[],
  channel: Channel | undefined,
): PhraseSuggestion[] {
  return keys.flatMap((key) => {
    const text = phraseVariant(pack.phrases, key, {register: 'formal', channel})
    return text === undefined ? [] : [{key, text}]
  })
}
