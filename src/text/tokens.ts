import {slotOf} from './hash.js'

const firstSlots = 1 << 12

/** More runs than these are not kept: a stream of ever new ones must not fill the memory. */
const most = 50_000

/** What is kept of a run of characters. */
interface Run {
  run: string
  hash: number
}

/**
 * Keeps what is known of runs of a text, and is asked without cutting the run out: by its hash, which the caller has from reading the
 * characters, and its place. The table grows with what it holds, because a small one stays in the cache.
 */
export class RunMap<T extends Run> {
  private table = new Uint16Array(firstSlots)
  private readonly runs: (T | undefined)[] = [undefined]

  get(text: string, from: number, length: number, hash: number): T | undefined {
    const {table, runs} = this
    for (let slot = slotOf(hash); ; slot++) {
      const index = table[slot & (table.length - 1)] as number
      if (index === 0) return undefined
      const known = runs[index] as T
      if (known.hash === hash && known.run.length === length && text.startsWith(known.run, from)) return known
    }
  }

  set(known: T): void {
    if (this.runs.length > most) this.clear()
    this.runs.push(known)
    if (this.runs.length * 2 < this.table.length) this.place(this.runs.length - 1)
    else {
      this.table = new Uint16Array(this.table.length * 2)
      for (let index = 1; index < this.runs.length; index++) this.place(index)
    }
  }

  clear(): void {
    this.table.fill(0)
    this.runs.length = 1
  }

  private place(index: number): void {
    let slot = slotOf((this.runs[index] as T).hash)
    while (this.table[slot & (this.table.length - 1)] !== 0) slot++
    this.table[slot & (this.table.length - 1)] = index
  }
}
