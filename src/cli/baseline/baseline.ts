import {contentOf} from '../../reporters/fingerprint.js'

/** How often a rule flags the same words in a file. */
export interface Entry {
  /** with `/`, relative to the folder of the baseline */
  path: string
  rule: string
  /** the words, white space as one space */
  content: string
  count: number
}

/** What tells a finding, in a file that the baseline knows by the path. */
interface Found {
  rule: string
  quote: string
}

/** A run's findings beside a baseline. */
export interface Comparison {
  /** the baseline without what is gone */
  shrunk: Baseline
  /** known findings that are no more */
  gone: number
  /** findings that it does not know */
  fresh: number
}

const keyOf = ({path, rule, content}: Omit<Entry, 'count'>) => JSON.stringify([path, rule, content])

/** Findings that a corpus has on a day. They are known by file, rule and words, not by line: text may move. */
export class Baseline {
  private readonly counts = new Map<string, Entry>()

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.add(entry)
  }

  /** The entries in the order of their paths, rules and words. */
  get entries(): Entry[] {
    // by code units: the order must not hang on the language of a machine
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry)
  }

  get size(): number {
    return [...this.counts.values()].reduce((sum, {count}) => sum + count, 0)
  }

  /** Adds findings of a file, or counts them up. */
  add(entry: Entry): void {
    const key = keyOf(entry)
    const count = (this.counts.get(key)?.count ?? 0) + entry.count
    this.counts.set(key, {...entry, count})
  }

  /** Adds all findings of a file. */
  record(path: string, findings: readonly Found[]): void {
    for (const finding of findings) this.add({path, rule: finding.rule, content: contentOf(finding), count: 1})
  }

  /**
   * The findings that the baseline does not know. Where the same words stand in a file more often than it knows, the
   * last ones are new.
   *
   * @param findings of one file, in the order of their places
   */
  unknown<T extends Found>(path: string, findings: readonly T[]): T[] {
    const met = new Map<string, number>()
    return findings.filter((finding) => {
      const key = keyOf({path, rule: finding.rule, content: contentOf(finding)})
      const ordinal = met.get(key) ?? 0
      met.set(key, ordinal + 1)
      return ordinal >= (this.counts.get(key)?.count ?? 0)
    })
  }

  /**
   * Compares with what a run found.
   *
   * @param looked whether the run looked for findings of the rule in the file; of others nothing is known, and they
   *   stay
   */
  compare(found: Baseline, looked: (path: string, rule: string) => boolean): Comparison {
    const comparison = {shrunk: new Baseline(), gone: 0, fresh: found.size}
    for (const [key, entry] of this.counts) {
      const there = Math.min(entry.count, found.counts.get(key)?.count ?? 0)
      const kept = looked(entry.path, entry.rule) ? there : entry.count
      if (kept > 0) comparison.shrunk.add({...entry, count: kept})
      comparison.fresh -= there
      comparison.gone += entry.count - kept
    }
    return comparison
  }

  /** This baseline with every finding of another that it does not know. */
  widened(found: Baseline): Baseline {
    const wide = new Baseline(this.counts.values())
    for (const [key, entry] of found.counts) {
      const more = entry.count - (this.counts.get(key)?.count ?? 0)
      if (more > 0) wide.add({...entry, count: more})
    }
    return wide
  }
}
