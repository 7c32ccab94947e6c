/** How far two texts are alike. */

/** How many characters two texts begin with alike. */
export function alikeAtStart(one: ArrayLike<string>, other: ArrayLike<string>): number {
  const most = Math.min(one.length, other.length)
  let count = 0
  while (count < most && one[count] === other[count]) count++
  return count
}

/** How many characters two texts begin with alike, and how many of the rest they end with alike. */
export function alikeAtEnds(
  one: ArrayLike<string>,
  other: ArrayLike<string>
): {start: number; end: number} {
  const start = alikeAtStart(one, other)
  const most = Math.min(one.length, other.length) - start
  let end = 0
  while (end < most && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  return {start, end}
}
