/** Where every run of a few symbols stands in a paper, for finding the passages that a quotation resembles. */

import {hashWith} from '../../text/hashes.ts'

/**
 * Symbols in a gram. Seven is about the shortest run that is rare in a paper of 75,000 symbols; two
 * changed words of a sentence leave some standing.
 */
export const GRAM = 7

/** A hash table of chains: `head` by hash, `next` by place; -1 ends a chain. Later places come first. */
export interface GramIndex {
  head: Int32Array
  next: Int32Array
  mask: number
}

function hashAt(codes: Uint16Array, place: number): number {
  let hash = 0
  for (let index = place; index < place + GRAM; index++) hash = hashWith(hash, codes[index]!)
  return hash ^ (hash >>> 15)
}

/** Indexes all grams of a text's symbols, in linear time. */
export function indexGrams(codes: Uint16Array): GramIndex {
  let size = 1024
  while (size < codes.length) size *= 2
  const head = new Int32Array(size).fill(-1)
  const next = new Int32Array(codes.length)
  for (let place = 0; place + GRAM <= codes.length; place++) {
    const bucket = hashAt(codes, place) & (size - 1)
    next[place] = head[bucket]!
    head[bucket] = place
  }
  return {head, next, mask: size - 1}
}

/** The places that share a bucket with the gram at `place` of a text's symbols; `undefined` when there are more than `most`. The caller compares. */
export function placesOf(
  index: GramIndex,
  codes: Uint16Array,
  place: number,
  most: number
): number[] | undefined {
  const places: number[] = []
  let found = index.head[hashAt(codes, place) & index.mask]!
  while (found >= 0) {
    if (places.length === most) return undefined
    places.push(found)
    found = index.next[found]!
  }
  return places
}
