/** Look-ups in lists that are in order. */

/**
 * How many entries of a list have a number below a bound, which is the index of the first one that has not; the list is in the order of
 * these numbers. Takes logarithmic time.
 */
export function countBelow<Entry>(
  list: ArrayLike<Entry>,
  bound: number,
  numberOf: (entry: Entry) => number
): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(list[middle]!) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** The same of a list of numbers: look-ups among them are made in hot loops, where to ask for each takes four times as long. */
export function numbersBelow(list: ArrayLike<number>, bound: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}
