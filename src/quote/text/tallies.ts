/** How often something was met. */

/** Counts a key so many times more. */
export function addTimes<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** The keys that are counted most, the commonest first, up to a number of them. */
export function commonest<Key>(counts: ReadonlyMap<Key, number>, most: number): Key[] {
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([key]) => key)
}
