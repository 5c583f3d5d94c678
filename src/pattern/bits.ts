/** Sets of small numbers as bits. */
export function hasBit(bits: Uint32Array, index: number): boolean {
  return (((bits[index >>> 5] as number) >>> (index & 31)) & 1) === 1
}

export function hasAll(bits: Uint32Array, indices: readonly number[]): boolean {
  for (const index of indices) if (!hasBit(bits, index)) return false
  return true
}

export function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & 31))
}

/** The places of a bit set that are not empty, each followed by its bits. */
export function sparse(bits: Uint32Array): number[] {
  const found: number[] = []
  bits.forEach((word, place) => {
    if (word !== 0) found.push(place, word)
  })
  return found
}

/** Adds a sparse set to a set. */
export function addSparse(bits: Uint32Array, more: readonly number[]): void {
  for (let at = 0; at < more.length; at += 2) {
    const place = more[at] as number
    bits[place] = (bits[place] as number) | (more[at + 1] as number)
  }
}
