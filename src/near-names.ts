/** Which of some names was likely meant by one that is none of them. */

import {alikeAtEnds} from './text/alike.ts'

/**
 * The share of its letters that a name has in common with the one that is meant, at least. Half of them are left of a word that was
 * shortened in its middle (`minWords` for `minimumWords`) or given another end.
 */
const leastAlike = 0.5

/** How much of two names is alike at their beginning and end, of the longer one; case, hyphens and underscores do not count. */
export function likenessOf(one: string, other: string): number {
  const [first, second] = [one, other].map((name) => name.toLowerCase().replace(/[-_\s]/g, ''))
  const {start, end} = alikeAtEnds(first!, second!)
  return (start + end) / Math.max(first!.length, second!.length, 1)
}

/** The name that was likely meant; `undefined` where none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((known) => ({known, likeness: likenessOf(name, known)}))
    .filter(({likeness}) => likeness >= leastAlike)
    .sort((a, b) => b.likeness - a.likeness)
  return nearest?.known
}
