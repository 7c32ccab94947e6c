/** Tells whether a share that stands right behind its part is one of a whole that may stand further away: “423 bees (17.2%)”. */

import {countDigits, isCount, type PlacedNumber, type Quantity, rounds} from './numbers.ts'

/** The numbers that a whole may be among. */
interface Wholes {
  /** Those of the same sentence, and the ones right before it or before its list. */
  near: readonly PlacedNumber[]
  /** The same sentence, and all that stands before it. */
  far: readonly PlacedNumber[]
}

/** Digits of a share that hardly any of the numbers beside it gives by chance, and hardly any of a whole summary. */
const digitsOfNear = 2
const digitsOfFar = 3
/** Wholes that are found anywhere before are no small numbers, which are many. */
const leastFar = 100

/** What stands between a part and its share in brackets, or without them. */
const toBracket = /^[^\d()]{0,60}\([^\d()]{0,8}$/u
const toShare = /^[^\d().;:]{0,24}$/u

/** Whether a share is that of the number right before it, of one of some wholes. */
export function isShareOfWhole(
  {quantity, before}: PlacedNumber,
  part: PlacedNumber | undefined,
  {near, far}: Wholes
): boolean {
  const digits = countDigits(quantity.text)
  if (!quantity.percent || digits < digitsOfNear || !part || part.quantity.percent) return false
  const at = before.lastIndexOf(part.quantity.text)
  const between = before.slice(at + part.quantity.text.length)
  const isBehindPart = toBracket.test(between) || (digits >= digitsOfFar && toShare.test(between))
  if (at < 0 || !isBehindPart) return false
  const isIn = (wholes: readonly PlacedNumber[], least: number) =>
    wholes.some(
      ({quantity: whole}) => whole.value >= least && isShareOf(quantity, part.quantity, whole)
    )
  return isIn(near, 0) || (digits >= digitsOfFar && isIn(far, leastFar))
}

/** Whether a share is that of a part of a whole, which is counted where the part is. */
function isShareOf(share: Quantity, part: Quantity, whole: Quantity): boolean {
  if (whole.percent || part.value === 0 || whole.value <= part.value) return false
  if (isCount(part) && !isCount(whole)) return false
  return rounds((100 * part.value) / whole.value, share)
}
