/** Tells whether a number is reckoned from others beside it in the way that the words around it say: a mean, a rate, a square, a change, a spread. */

import {kindsNamed, type ResultKind} from '../../language/result-kinds.ts'
import {countDigits, type PlacedNumber, type Quantity, rounds} from './numbers.ts'
import {isPerUnit, measureOf} from './units.ts'

/** Letters before a number, and behind it, that hold the word for its kind. */
const kindReach = 40
const kindReachBehind = 20

/** Numbers that a mean is reckoned from at most. */
const mostOfMean = 6
/** Digits that a mean has at least: of one digit, it is hard to miss. */
const digitsOfMean = 2

/** Whether a number at a place among others is reckoned from them in a way that is told. */
export function isToldResult(all: readonly PlacedNumber[], at: number): boolean {
  const {before, behind} = all[at]!
  const words = `${before.slice(-kindReach)} | ${behind.slice(0, kindReachBehind)}`
  if (isRate(all, at) || kindsNamed(words).some((kind) => isOfKind[kind](all, at))) return true
  return isMean(all, at, (first) => kindsNamed(first.before.slice(-kindReach)).includes('mean'))
}

const isOfKind: Readonly<
  Record<ResultKind, (all: readonly PlacedNumber[], at: number) => boolean>
> = {
  mean: (all, at) => isMean(all, at),
  variation: isVariation,
  square: isSquare,
  change: (all, at) => isChangeFromOne(all, at) || isGapOfTwo(all, at),
  spread: (all, at) => isSpread(all, at) || isGapOfTwo(all, at),
  lead: isGapOfTwo
}

/**
 * Whether a number is the mean of some that stand right before it, or right behind it.
 *
 * @param isNamed whether the last of them that is found, which is the first one before it, has words that say so.
 */
function isMean(
  all: readonly PlacedNumber[],
  at: number,
  isNamed: (last: PlacedNumber) => boolean = () => true
): boolean {
  const {quantity} = all[at]!
  if (quantity.text.replace(/\D/g, '').length < digitsOfMean) return false
  return [-1, 1].some((by) => {
    let sum = 0
    // “the mean of the three”
    const from = isInWords(all[at + by]) ? at + by : at
    // “The mean of 61.5 and 48.1 is 54.8%.”
    const isOfShares = all[from + by]?.quantity.percent
    if (isOfShares && !quantity.percent) return false
    for (let count = 1; count <= mostOfMean; count++) {
      const placed = all[from + by * count]
      if (!placed) return false
      const one = placed.quantity
      if (one.percent !== isOfShares || one.value === 0) return false
      sum += one.value
      if (count > 1 && rounds(sum / count, quantity) && isNamed(placed)) return true
    }
    return false
  })
}

/** Whether a number is written out. */
export function isInWords(one: PlacedNumber | undefined): boolean {
  return one !== undefined && !/\d/.test(one.quantity.text)
}

/** Whether a number is a deviation as a share of its mean, which stand right before it or right behind it: “3.2 (SD 1.6, a CV of 50%)”. */
function isVariation(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  return [-1, 1].some((by) => {
    const [one, other] = [all[at + by]?.quantity.value, all[at + 2 * by]?.quantity.value]
    if (!one || !other) return false
    return rounds(inUnit(Math.min(one, other) / Math.max(one, other), quantity), quantity)
  })
}

/** Whether a number is the square of another, which is at most 1: “a correlation of .4 explains 16% of the variance”. */
function isSquare(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  return [all[at - 1], all[at - 2], all[at + 1]].some((other) => {
    if (!other || other.quantity.percent) return false
    const {value} = other.quantity
    return value !== 0 && value < 1 && rounds(inUnit(value * value, quantity), quantity)
  })
}

/** Digits that a spread has at least: of many numbers, some two are a small one apart. */
const digitsOfSpread = 3

/**
 * Whether a number is how far the largest and the smallest are apart of those that stand before it in a row and are told with as many decimals:
 * “0.913, 0.876, 0.851: a gap of 0.062”.
 */
function isSpread(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  const last = all[at - 1]?.quantity
  if (!last || countDigits(quantity.text) < digitsOfSpread) return false
  if (quantity.percent && !last.percent) return false
  const values: number[] = []
  for (let index = at - 1; index >= 0; index--) {
    const {value, percent, decimals} = all[index]!.quantity
    if (value === 0 || percent !== last.percent || decimals !== last.decimals) break
    values.push(value)
  }
  return values.length > 1 && rounds(Math.max(...values) - Math.min(...values), quantity)
}

/** Numbers before a gap that it may be of two of, which are the items of a list that people read; of more, two would fit by chance. */
const mostListed = 6

/**
 * Whether a number is how far two are apart of those that stand before it and are told with as many decimals: “4.72, 5.54, 1.95 and 3.53. The
 * second is 2.01 above the last”.
 */
function isGapOfTwo(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  if (quantity.decimals === 0 || countDigits(quantity.text) < digitsOfSpread) return false
  const listed = all
    .slice(0, at)
    .map((one) => one.quantity)
    .filter(
      ({value, decimals, percent}) =>
        value !== 0 && decimals === quantity.decimals && (percent || !quantity.percent)
    )
    .slice(-mostListed)
  return listed.some((one, index) =>
    listed
      .slice(index + 1)
      .some(
        (other) =>
          other.percent === one.percent && rounds(Math.abs(one.value - other.value), quantity)
      )
  )
}

/** Decimals of a ratio that a change is reckoned from, and the most that it is: larger ones are told as factors. */
const decimalsOfRatio = 2
const mostOfRatio = 3

/**
 * Whether a share is how far the ratio right before it is from one: “a hazard ratio of 1.37, that is 37% more”. Its range may stand between:
 * “1.37 (1.12 to 1.68)”.
 */
function isChangeFromOne(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  const ratio = isInRange(all[at - 3], all[at - 2], all[at - 1]) ? all[at - 3] : all[at - 1]
  if (!quantity.percent || !ratio || measureOf(ratio) !== undefined) return false
  const {value, decimals} = ratio.quantity
  if (value === 0 || value > mostOfRatio || decimals < decimalsOfRatio) return false
  return rounds(100 * Math.abs(value - 1), quantity)
}

/** Whether a number lies between two that have its decimals, as it does in its range. */
function isInRange(
  one: PlacedNumber | undefined,
  from: PlacedNumber | undefined,
  to: PlacedNumber | undefined
): boolean {
  if (!one || !from || !to || from.quantity.value === 0) return false
  const {value, decimals} = one.quantity
  const isAlike = [from, to].every(({quantity}) => quantity.decimals === decimals)
  return isAlike && from.quantity.value < value && value < to.quantity.value
}

/** A share as a number gives it, in percent or not. */
function inUnit(share: number, {percent}: Quantity): number {
  return percent ? 100 * share : share
}

/** Numbers before a rate, and behind it, that it may be reckoned from. */
const rateReach = 3

/** Whether a number is so much of another for each of a unit that a third one counts: “48% in 12 years, or 4% a year”. */
function isRate(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity, behind} = all[at]!
  const near = all.slice(Math.max(0, at - rateReach), at + rateReach + 1)
  return near.some(
    (time) =>
      time.quantity.value !== 0 &&
      isPerUnit(behind, time.behind) &&
      near.some(
        (other) =>
          other.quantity !== quantity &&
          other !== time &&
          other.quantity.value !== 0 &&
          other.quantity.percent === quantity.percent &&
          rounds(other.quantity.value / time.quantity.value, quantity)
      )
  )
}
