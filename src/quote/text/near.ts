/** How far apart two words are. */

/** Longer “words” are several that lost their spaces, and not compared. */
const LONGEST_COMPARED = 40

/** Whether two words are at most `most` edits apart, a swap of neighbours counting as one. */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || one.length > LONGEST_COMPARED) return false
  let before: number[] = []
  let above = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1)
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      here.push(cost)
    }
    before = above
    above = here
  }
  return above[other.length]! <= most
}
