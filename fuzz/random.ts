/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

/** A source of chance. */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  /** Whether a thing of this probability (0 to 1) happens. */
  chance(probability: number): boolean
}

/** Make a source of chance (mulberry32, 32 bits of state: enough for texts, not for secrets). */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    chance: (probability) => next() < probability
  }
}
