/**
 * Fingerprints of a text: few enough to keep those of thousands of papers, and chosen so that two texts that
 * share a stretch share some of them.
 *
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): of every `window` grams that follow each other the one with the
 * least hash is kept. A stretch of `GRAM + window - 1` symbols that two texts share has a fingerprint of both.
 */

import {hashFactor} from '../text/hashes.ts'

/** Symbols of a gram: three or four words. A shorter one stands in many papers by chance. */
const GRAM = 18

/**
 * Grams of which one is kept. A shared stretch of 48 symbols, half a sentence, is always found, and a paper of
 * 60,000 symbols keeps some 3,800 fingerprints.
 */
const WINDOW = 31

/**
 * Symbols at the beginning of a paper of which every gram is kept, since a title is shorter than a
 * stretch that is always found; titles stand behind the names of a journal and a licence at most.
 */
export const HEAD = 400

/** The factor of the hash to the power of `GRAM - 1`, for taking the first symbol of a gram away. */
const LEADING = power(hashFactor, GRAM - 1)

function power(base: number, exponent: number): number {
  let result = 1
  for (let count = 0; count < exponent; count++) result = Math.imul(result, base)
  return result
}

/**
 * The hash of every gram, in the order of the text.
 *
 * @param symbols What `fold` gives.
 */
export function gramsOf(symbols: string): Uint32Array {
  const grams = new Uint32Array(Math.max(0, symbols.length - GRAM + 1))
  let rolling = 0
  for (let index = 0; index < symbols.length; index++) {
    if (index >= GRAM) {
      rolling = (rolling - Math.imul(symbols.charCodeAt(index - GRAM), LEADING)) | 0
    }
    rolling = (Math.imul(rolling, hashFactor) + symbols.charCodeAt(index)) | 0
    if (index >= GRAM - 1) grams[index - GRAM + 1] = mixed(rolling)
  }
  return grams
}

/** Spreads a rolling hash over 32 bits (the last step of MurmurHash 3), so that the least one is any gram's. */
function mixed(rolling: number): number {
  let hash = rolling ^ (rolling >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The fingerprints of a text, each once. */
export function fingerprintsOf(symbols: string): Set<number> {
  const grams = gramsOf(symbols)
  const kept = new Set<number>()
  let least = -1
  for (let end = 0; end < grams.length; end++) {
    const start = end - WINDOW + 1
    if (least < start || least < 0) least = leastOf(grams, Math.max(0, start), end)
    else if (grams[end]! <= grams[least]!) least = end
    if (start >= 0 || end === grams.length - 1) kept.add(grams[least]!)
  }
  return kept
}

function leastOf(grams: Uint32Array, start: number, end: number): number {
  let least = start
  for (let index = start + 1; index <= end; index++)
    if (grams[index]! <= grams[least]!) least = index
  return least
}

/** What is kept of a paper: its fingerprints, and every gram of its beginning. */
export function marksOf(symbols: string): Uint32Array {
  const marks = fingerprintsOf(symbols)
  for (const gram of gramsOf(symbols.slice(0, HEAD))) marks.add(gram)
  return Uint32Array.from(marks)
}
