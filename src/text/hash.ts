/** Adds a character to the hash of those before it, which is 0 before the first. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The hash of a whole string. */
export function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at))
  return hash
}

/** Where a table begins to look for a hash: its last bits tell hashes apart too little. */
export const slotOf = (hash: number): number => hash ^ (hash >>> 15)
