/** Places of a window and the one behind it. */
export const windowPlaces = 32

/**
 * What may stand between the elements of a sequence without being matched, as places from which one may skip and those behind:
 * fillers, words between commas, cells that hold nothing.
 */
export class Skips {
  private from = 0
  private readonly to = new Int32Array(windowPlaces)

  /** Forgets all but the cells, which may hold nothing. */
  reset(cells: number): void {
    this.from = cells
    for (let rest = cells; rest !== 0; rest &= rest - 1) {
      const place = 31 - Math.clz32(rest & -rest)
      this.to[place] = 2 << place
    }
  }

  add(from: number, to: number): void {
    const bit = 1 << from
    if ((this.from & bit) === 0) this.to[from] = to
    else (this.to[from] as number) |= to
    this.from |= bit
  }

  /** The places that can be reached from some without matching anything. */
  forward(places: number): number {
    let reached = places
    let rest = places & this.from
    let done = 0
    while (rest !== 0) {
      const low = rest & -rest
      done |= low
      reached |= this.to[31 - Math.clz32(low)] as number
      rest = reached & this.from & ~done
    }
    return reached
  }

  /** The places from which some can be reached over so many words, and what may stand between them. */
  back(places: number, words: number): number {
    let near = this.over(places)
    for (let word = 0; word < words; word++) {
      const before = near
      near = this.over(near | (near >>> 1))
      if (near === before) break
    }
    return near
  }

  /** Adds the places from which one may skip to some. */
  private over(places: number): number {
    let near = places
    // from the last place on, because one may skip to where one may skip
    for (let rest = this.from & ~near; rest !== 0; ) {
      const place = 31 - Math.clz32(rest)
      rest ^= 1 << place
      if (near & (this.to[place] as number)) near |= 1 << place
    }
    return near
  }
}
