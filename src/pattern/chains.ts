import {slotOf} from '../text/hash.js'

const firstSize = 1 << 12

/**
 * Entries, numbered from 0, under the hashes of their keys: what a map of strings to lists would tell, for tens of thousands of keys
 * that must be there when a pack is opened. Whoever adds an entry keeps what belongs to it under its number, and holds keys
 * of equal hashes apart where that matters.
 */
export class Chains {
  count = 0
  /** by hash: the number of the entry added last, plus 1 */
  private heads = new Int32Array(firstSize)
  /** for each entry its hash, and the one before it of the same place, plus 1 */
  private hashes = new Int32Array(firstSize)
  private nexts = new Int32Array(firstSize)

  /** Adds an entry and tells its number. */
  add(hash: number): number {
    if (this.count === this.hashes.length) this.grow()
    const entry = this.count++
    this.hashes[entry] = hash
    this.link(entry)
    return entry
  }

  /** An entry of a hash; -1 where there is none. */
  first(hash: number): number {
    return this.find((this.heads[slotOf(hash) & (this.heads.length - 1)] as number) - 1, hash)
  }

  /** The one after it. */
  next(entry: number): number {
    return this.find((this.nexts[entry] as number) - 1, this.hashes[entry] as number)
  }

  private find(from: number, hash: number): number {
    let entry = from
    while (entry >= 0 && this.hashes[entry] !== hash) entry = (this.nexts[entry] as number) - 1
    return entry
  }

  private link(entry: number): void {
    const slot = slotOf(this.hashes[entry] as number) & (this.heads.length - 1)
    this.nexts[entry] = this.heads[slot] as number
    this.heads[slot] = entry + 1
  }

  private grow(): void {
    const size = this.count * 2
    const hashes = new Int32Array(size)
    hashes.set(this.hashes)
    this.hashes = hashes
    this.nexts = new Int32Array(size)
    this.heads = new Int32Array(size)
    for (let entry = 0; entry < this.count; entry++) this.link(entry)
  }
}
