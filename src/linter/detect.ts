import type {LocalePack} from '../pack/types.js'
import {fold} from '../text/fold.js'

const profiles = new WeakMap<LocalePack, Map<string, number>>()

/** Rank of each frequent letter triple; the lower the commoner. */
function profile(pack: LocalePack): Map<string, number> {
  let ranks = profiles.get(pack)
  if (!ranks) {
    ranks = new Map()
    for (let at = 0; at + 3 <= pack.trigrams.length; at += 3) ranks.set(pack.trigrams.slice(at, at + 3), at / 3)
    profiles.set(pack, ranks)
  }
  return ranks
}

/**
 * The loaded pack whose language a text is most likely written in: by its most frequent words and letter triples, diacritics
 * aside, since agents leave them out. Of a text too short to tell, the first pack.
 */
export function detectPack(text: string, packs: readonly LocalePack[]): LocalePack {
  const [first] = packs as [LocalePack]
  if (packs.length === 1) return first
  const sample = text.slice(0, 600)
  const words = fold(sample.replace(/\{\{.*?\}\}|https?:\S+|\S+@\S+/g, ' ')).match(/[a-z]+/g) ?? []
  const gaps = words.map((word) => ` ${word} `)
  let best = first
  let highest = 0
  for (const pack of packs) {
    const ranks = profile(pack)
    const common = commonWords(pack)
    let score = 0
    for (const word of words) {
      const rank = common.get(word)
      if (rank !== undefined) score += word.length > 1 ? 4 : 2
    }
    for (const word of gaps) {
      for (let at = 0; at + 3 <= word.length; at++) {
        const rank = ranks.get(word.slice(at, at + 3))
        if (rank !== undefined) score += 1.5 - rank / ranks.size
      }
    }
    if (score > highest) {
      highest = score
      best = pack
    }
  }
  return best
}

const common = new WeakMap<LocalePack, Map<string, number>>()

function commonWords(pack: LocalePack): Map<string, number> {
  let words = common.get(pack)
  if (!words) {
    words = new Map(pack.patterns.common.split(' ').map((word, rank) => [word, rank]))
    common.set(pack, words)
  }
  return words
}
