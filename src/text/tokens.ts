const slots = 1 << 17

/** More runs than these are not kept: a stream of ever new ones must not fill the memory. */
const most = 50_000

/**
 * A map from runs of a text to values that is asked without cutting the run out: by its hash, which the caller has from reading the
 * characters, and its place.
 */
export class RunMap<T> {
  private readonly table = new Int32Array(slots)
  private readonly hashes: number[] = [0]
  private readonly runs: string[] = ['']
  private readonly values: (T | undefined)[] = [undefined]

  get(text: string, from: number, length: number, hash: number): T | undefined {
    const {table, hashes, runs} = this
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots - 1)) {
      const index = table[slot] as number
      if (index === 0) return undefined
      if (hashes[index] !== hash) continue
      const run = runs[index] as string
      if (run.length === length && text.startsWith(run, from)) return this.values[index]
    }
  }

  set(run: string, hash: number, value: T): void {
    if (this.runs.length > most) {
      this.table.fill(0)
      for (const list of [this.hashes, this.runs, this.values]) list.length = 1
    }
    let slot = slotOf(hash)
    while (this.table[slot] !== 0) slot = (slot + 1) & (slots - 1)
    this.table[slot] = this.runs.length
    this.hashes.push(hash)
    this.runs.push(run)
    this.values.push(value)
  }
}

/** Adds a character to the hash of those before it. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots - 1)
