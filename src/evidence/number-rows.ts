/** Puts the numbers of a passage in rows: what stands between those that belong together is left out, in several ways. */

import {isCount, type PlacedNumber} from './numbers.ts'
import {isAside, isDated, isModelSize, isNamed, partBehind} from './stated-numbers.ts'

/** The numbers of a passage. */
export interface Row<One extends PlacedNumber> {
  /** Those that stand before the passage, which may be many. */
  told: readonly One[]
  stated: readonly One[]
  /** Whether one is held against the others, so that it is never left out. */
  isHeld: (one: One) => boolean
  /** Whether one is known to be reckoned from others. */
  isResult: (one: One) => boolean
}

/**
 * Numbers that stand before a sentence, from which its result may be reckoned: “It fell from 7.3 to 5.1. That is 30% less.” They are two,
 * as one would fit by chance of more.
 */
const reckonedBefore = 2

/**
 * The rows of a passage in which a result may stand beside what it is reckoned from: all of its numbers; those that are not said by the
 * way (marks of references, “p < .05”, “the other one”); its values, without dates, names and what stands in brackets behind a
 * value; these without the values of symbols; and these with shares for their parts and wholes.
 */
export function rowsOf<One extends PlacedNumber>(passage: Row<One>): One[][] {
  const {told, stated, isHeld} = passage
  const isTelling = ({quantity, before, behind}: One) => !isAside(quantity, before, behind)
  const near = told.filter(isTelling).slice(-reckonedBefore)
  const all = [...near, ...stated]
  const telling = all.filter((one) => isHeld(one) || isTelling(one))
  const values = valuesOf(passage)
  const bare = values.filter((one) => isHeld(one) || isTelling(one))
  const shares = withShares(bare, passage)
  const rows = [all]
  if (telling.length < all.length) rows.push(telling)
  if (values.some((one, index) => one !== telling[index])) rows.push(values)
  if (bare.length < values.length) rows.push(bare)
  if (shares.length < bare.length) rows.push(shares)
  return rows
}

/** The values of a passage, and the last ones before it. */
function valuesOf<One extends PlacedNumber>({told, stated, isHeld, isResult}: Row<One>): One[] {
  const values: One[] = []
  let isBehindValue = false
  let first = 0
  for (const [index, one] of [...told, ...stated].entries()) {
    if (index === told.length) first = Math.max(0, values.length - reckonedBefore)
    const {quantity, before, behind} = one
    const inBrackets = bracketBehindValue.test(before)
    const isBy =
      isNamed(quantity, before, behind) ||
      isModelSize(before, behind) ||
      isDated(quantity, before, behind)
    if (isHeld(one) || !(isBy || isResult(one) || (inBrackets && isBehindValue))) values.push(one)
    if (!inBrackets) isBehindValue = !isBy
  }
  return values.slice(first)
}

/** A bracket that is open before a number and stands behind another one and its unit: “1.6 °C (95% CI 1.2–”, “.14 [.06, ”. */
const bracketBehindValue = /\d[^\d()[\]]{0,16}[([][^()[\]]{0,45}$/

/** A row with the shares that parts are of their wholes: “10 of 20, but 3 of 20” are 50% and 15%. */
function withShares<One extends PlacedNumber>(row: readonly One[], {isHeld}: Row<One>): One[] {
  const shares: One[] = []
  for (let index = 0; index < row.length; index++) {
    const [part, whole] = [row[index]!, row[index + 1]]
    const share = whole && !isHeld(part) && !isHeld(whole) ? shareOf(part, whole) : undefined
    shares.push(share ?? part)
    if (share) index++
  }
  return shares
}

/** A part as the share that it is of a whole right behind it. */
function shareOf<One extends PlacedNumber>(part: One, whole: One): One | undefined {
  const [one, other] = [part.quantity, whole.quantity]
  if (![one, other].every(isCount) || one.value === 0 || one.value > other.value) return undefined
  const between = partBehind(part.behind)
  if (between === undefined || other.start !== one.end + between.length) return undefined
  return {...part, quantity: {...one, value: (100 * one.value) / other.value, percent: true}}
}
