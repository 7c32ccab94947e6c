/** Puts the numbers of a passage in rows: what stands between those that belong together is left out, in several ways. */

import {isCount, type PlacedNumber} from './numbers.ts'
import {isAside, isDated, isModelSize, isNamed, isVersion, partBehind} from './stated-numbers.ts'
import {isInWords} from './told-results.ts'
import {measureOf} from './units.ts'
import {isTermOfFormula} from './written-formulas.ts'

/** The numbers of a passage. */
export interface Row<One extends PlacedNumber> {
  /** Those that stand before the passage, which may be many. */
  told: readonly One[]
  stated: readonly One[]
  /** Whether decimals stand behind a comma. */
  hasCommas: boolean
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
 * way (marks of references, “p < .05”, “the other one”); its values, without dates, names, deviations and what stands in brackets behind a
 * value; these without the values of symbols; these with shares for their parts and wholes; its values without what may be versions; behind
 * the last ones in digits without a sign before it; its parts and
 * its wholes by themselves; and those of one unit.
 */
export function rowsOf<One extends PlacedNumber>(passage: Row<One>): One[][] {
  const {told, stated, isHeld} = passage
  const isTelling = (one: One) => isHeld(one) || !isAside(one.quantity, one.before, one.behind)
  const near = told.filter(isTelling).slice(-reckonedBefore)
  const all = [...near, ...stated]
  const telling = all.filter(isTelling)
  const [toldValues, statedValues] = [valuesOf(told, passage), valuesOf(stated, passage)]
  const values = [...toldValues.slice(-reckonedBefore), ...statedValues]
  const bare = values.filter(isTelling)
  const toldShares = withShares(toldValues.filter(isTelling), passage)
  const statedShares = withShares(statedValues.filter(isTelling), passage)
  const shares = [...toldShares.slice(-reckonedBefore), ...statedShares]
  const rows = [all]
  // “17 queens and 26 drones in five hives, 73% of all. That makes 43.”
  const isInDigits = (one: One) => !one.quantity.percent && !isInWords(one)
  const inDigits = told.filter((one) => isTelling(one) && isInDigits(one)).slice(-reckonedBefore)
  if (inDigits.some((one, index) => one !== near[index])) rows.push([...inDigits, ...stated])
  if (telling.length < all.length) rows.push(telling)
  if (values.some((one, index) => one !== telling[index])) rows.push(values)
  if (bare.length < values.length) rows.push(bare)
  if (shares.some((one, index) => one !== bare[index])) rows.push(shares)
  // “15 of one and 5 × 20 = 100 of the other, 115 in all”
  const outside = bare.filter((one) => isHeld(one) || !isTerm(one, passage))
  if (outside.length < bare.length) rows.push(outside)
  // “1.3 (12 of 40 against 9 of 30)”
  const tellingHere = stated.filter(isTelling)
  const inBrackets = withShares(tellingHere, passage)
  if (inBrackets.length < tellingHere.length) rows.push(inBrackets)
  const isNoVersion = (one: One) => isHeld(one) || !isVersion(one)
  const unversioned = [
    ...toldValues.filter(isNoVersion).slice(-reckonedBefore),
    ...statedValues.filter(isNoVersion)
  ]
  if (unversioned.some((one, index) => one !== values[index])) rows.push(unversioned)
  rows.push(...partsAndWholes([...told, ...stated], passage), ...rowsOfUnits(passage))
  return rows
}

/** The values of a passage behind all that stand before it, for a result whose words say how it is reckoned: “7.3, 6.4, 5.1. The mean is 6.3.” */
export function longRowOf<One extends PlacedNumber>(passage: Row<One>): One[] {
  return [...valuesOf(passage.told, passage), ...valuesOf(passage.stated, passage)]
}

/** Units that a passage has at most whose numbers are looked at by themselves: one with more of them is a table. */
const mostUnits = 12

/** By unit, the numbers that have it, where others stand between them: “3.1 mg at 20 °C and 9.3 mg at 35 °C”. */
function rowsOfUnits<One extends PlacedNumber>({
  told,
  stated,
  isHeld,
  isResult
}: Row<One>): One[][] {
  const units = new Map([...told, ...stated].map((one) => [one, measureOf(one)]))
  const ofUnit = (ones: readonly One[], unit: string) =>
    ones.filter((one) => isHeld(one) || (!isResult(one) && units.get(one) === unit))
  const found = [...new Set(units.values())].filter((unit) => unit !== undefined)
  return found
    .slice(0, mostUnits)
    .map((unit) => [...ofUnit(told, unit).slice(-reckonedBefore), ...ofUnit(stated, unit)])
}

/** Those of some numbers that are values. */
function valuesOf<One extends PlacedNumber>(
  ones: readonly One[],
  {isHeld, isResult}: Row<One>
): One[] {
  const values: One[] = []
  let isBehindValue = false
  for (const one of ones) {
    const {quantity, before, behind} = one
    const inBrackets = bracketBehindValue.test(before)
    const isOfValue = deviationBefore.test(before) || (inBrackets && isBehindValue)
    const isBy =
      isNamed(quantity, before, behind) ||
      isModelSize(before, behind) ||
      isDated(quantity, before, behind)
    if (isHeld(one) || !(isBy || isResult(one) || isOfValue)) values.push(one)
    if (!inBrackets) isBehindValue = !isBy
  }
  return values
}

/** A bracket that is open before a number and stands behind another one and its unit: “1.6 °C (95% CI 1.2–”, “.14 [.06, ”. */
const bracketBehindValue = /\d[^\d()[\]]{0,16}[([][^()[\]]{0,45}$/
/** What makes a number the deviation of the one before it: “4.7 ± 0.3”. */
const deviationBefore = /(?:±|\+\/?[-−–])\s{0,2}$/u

/** Whether a number is one that a formula is written with whose result stands behind it. */
function isTerm(
  {quantity: {text}, before, behind}: PlacedNumber,
  {hasCommas}: {hasCommas: boolean}
): boolean {
  return isTermOfFormula(before, text, behind, hasCommas)
}

/** Fewest parts with their wholes beside them of which one may be reckoned from the others. */
const fewestParts = 3

/** The parts among some numbers, and their wholes: “12 of 40 and 9 of 30, together 21 of 70”. */
function partsAndWholes<One extends PlacedNumber>(
  ones: readonly One[],
  {isHeld}: Row<One>
): One[][] {
  const parts: One[] = []
  const wholes: One[] = []
  for (const [index, part] of ones.entries()) {
    const whole = ones[index + 1]
    if (!whole || !isPartOf(part, whole)) continue
    parts.push(part)
    wholes.push(whole)
  }
  return parts.length < fewestParts ? [] : [parts, wholes].filter((row) => row.some(isHeld))
}

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
  if (one.value === 0 || one.value > other.value || !isPartOf(part, whole)) return undefined
  return {...part, quantity: {...one, value: (100 * one.value) / other.value, percent: true}}
}

/** Whether a number is a part of a whole right behind it, by the words between them. */
export function isPartOf(part: PlacedNumber, whole: PlacedNumber): boolean {
  const [one, other] = [part.quantity, whole.quantity]
  if (!isCount(one) || !isCount(other)) return false
  const between = partBehind(part.behind)
  return between !== undefined && other.start === one.end + between.length
}
