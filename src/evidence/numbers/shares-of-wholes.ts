/** Tells whether a share that stands right behind its part is one of a whole that may stand further away: “423 bees (17.2%)”. */

import {isOfAll} from '../../language/shares.ts'
import {countDigits, isCount, type PlacedNumber, type Quantity, rounds} from './numbers.ts'
import {widened} from './reckoned-numbers.ts'

/** The numbers that a whole may be among. */
interface Wholes {
  /** Those of the same sentence, and the ones right before it or before its list. */
  near: readonly PlacedNumber[]
  /** The same sentence, and all that stands before it. */
  far: readonly PlacedNumber[]
  /** All that stands still further before it, of which only those count that are of the same things as the part. */
  counted: readonly PlacedNumber[]
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
  share: PlacedNumber,
  part: PlacedNumber | undefined,
  {near, far, counted}: Wholes
): boolean {
  if (!part || !isBehindPart(share, part)) return false
  const {quantity} = share
  const digits = countDigits(quantity.text)
  const isIn = (wholes: readonly PlacedNumber[], least: number) =>
    wholes.some(
      ({quantity: whole}) => whole.value >= least && isShareOf(quantity, part.quantity, whole)
    )
  if (isIn(near, 0) || (digits >= digitsOfFar && isIn(far, leastFar))) return true
  return isIn(wholesOfSame(part, counted), leastFar)
}

/** The share of a part right before a share of one of some wholes, if it is that one when it is rounded. */
export function exactShare(
  share: PlacedNumber,
  part: PlacedNumber | undefined,
  wholes: readonly PlacedNumber[]
): number | undefined {
  if (!part || !isBehindPart(share, part)) return undefined
  const whole = wholes.find((one) => isShareOf(share.quantity, part.quantity, one.quantity))
  return whole && (100 * part.quantity.value) / whole.quantity.value
}

/** Whether a share stands behind a part as its own share does. */
function isBehindPart(
  {quantity, before, behind}: PlacedNumber,
  {quantity: part}: PlacedNumber
): boolean {
  const digits = countDigits(quantity.text)
  if (!quantity.percent || digits < digitsOfNear || part.percent) return false
  const at = before.lastIndexOf(part.text)
  if (at < 0) return false
  const between = before.slice(at + part.text.length)
  if (toBracket.test(between)) return true
  return (digits >= digitsOfFar || isOfAll(behind)) && toShare.test(between)
}

/** Whether a number is the part of a whole of the same things that the share right before it gives: “12.5% were dark, about 230 hives”. */
export function isPartOfWhole(
  part: PlacedNumber,
  share: PlacedNumber | undefined,
  {counted}: Wholes
): boolean {
  if (!share?.quantity.percent || share.quantity.value === 0 || !isCount(part.quantity))
    return false
  if (countDigits(share.quantity.text) < digitsOfNear || part.quantity.value < leastFar)
    return false
  const quantity = widened(part.quantity, part.before)
  return wholesOfSame(part, counted).some(
    ({quantity: whole}) =>
      isCount(whole) &&
      whole.value > quantity.value &&
      rounds((share.quantity.value * whole.value) / 100, quantity)
  )
}

/** What is counted by a number: the first long word behind it. */
const thingCounted = /^\s(\p{L}{4,30})(?!\p{L})/u
/** The words behind a whole that such a word may be among: “240 dark grey hives”. */
const wordsBehindWhole = /^(?:\s\p{L}[\p{L}-]{0,30}){1,3}/u
/** Letters of a word that are compared, so that endings do not matter. */
const stemLetters = 6

/** Those of some wholes that are of the same things as a part; a longer word may end in the same: “patients” of “240 inpatients”. */
function wholesOfSame(
  {behind}: PlacedNumber,
  wholes: readonly PlacedNumber[]
): readonly PlacedNumber[] {
  const thing = thingCounted.exec(behind)?.[1]?.toLowerCase().slice(0, stemLetters)
  if (thing === undefined) return []
  return wholes.filter((whole) =>
    (wordsBehindWhole.exec(whole.behind)?.[0] ?? '')
      .toLowerCase()
      .split(/[\s-]/)
      .some((word) => word.includes(thing))
  )
}

/** Whether a share is that of a part of a whole, which is counted where the part is. */
function isShareOf(share: Quantity, part: Quantity, whole: Quantity): boolean {
  if (whole.percent || part.value === 0 || whole.value <= part.value) return false
  if (isCount(part) && !isCount(whole)) return false
  return rounds((100 * part.value) / whole.value, share)
}
