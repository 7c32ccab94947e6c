/** FNV-1a, a hash that is made unit by unit. */

/** What a hash begins with. */
export const emptyHash = 0x811c9dc5

/** By what a hash grows with each unit: a prime of few bits, which other hashes that grow so take as well. */
export const hashFactor = 0x01000193

/** The hash of a text and one more unit, from that of the text. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashFactor)
}
