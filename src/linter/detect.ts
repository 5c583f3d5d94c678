import type {LocalePack} from '../pack/types.js'
import {fold} from '../text/fold.js'

/** What tells a language: the part of its pack that is needed for that. */
export interface LanguageProfile {
  /** BCP 47 tag */
  tag: string
  /** most frequent letter triples, most frequent first */
  trigrams: string
  /** most frequent words, parted by spaces */
  common: string
}

/** The profile of a pack, the same object each time. */
export function profileOf(pack: LocalePack): LanguageProfile {
  let profile = ofPacks.get(pack)
  if (!profile) {
    profile = {tag: pack.tag, trigrams: pack.trigrams, common: pack.patterns.common}
    ofPacks.set(pack, profile)
  }
  return profile
}

const ofPacks = new WeakMap<LocalePack, LanguageProfile>()
const ranksOf = new WeakMap<LanguageProfile, Map<string, number>>()

/** Rank of each frequent letter triple; the lower the commoner. */
function ranksIn(profile: LanguageProfile): Map<string, number> {
  let ranks = ranksOf.get(profile)
  if (!ranks) {
    ranks = new Map()
    const {trigrams} = profile
    for (let at = 0; at + 3 <= trigrams.length; at += 3) ranks.set(trigrams.slice(at, at + 3), at / 3)
    ranksOf.set(profile, ranks)
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
  return packs[detectLanguage(text, packs.map(profileOf))] ?? first
}

/** The same among profiles: the index of the likeliest, 0 where nothing tells. */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[]): number {
  if (profiles.length === 1) return 0
  const sample = text.slice(0, 600)
  const words = fold(sample.replace(/\{\{.*?\}\}|https?:\S+|\S+@\S+/g, ' ')).match(/[a-z]+/g) ?? []
  const gaps = words.map((word) => ` ${word} `)
  let best = 0
  let highest = 0
  for (const [index, profile] of profiles.entries()) {
    const ranks = ranksIn(profile)
    const common = commonWords(profile)
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
      best = index
    }
  }
  return best
}

const common = new WeakMap<LanguageProfile, Map<string, number>>()

function commonWords(profile: LanguageProfile): Map<string, number> {
  let words = common.get(profile)
  if (!words) {
    words = new Map(profile.common.split(' ').map((word, rank) => [word, rank]))
    common.set(profile, words)
  }
  return words
}
