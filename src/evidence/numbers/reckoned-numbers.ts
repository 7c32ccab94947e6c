/** Tells whether a number of the summary is reckoned from others that stand beside it. */

import {approximationAt} from '../../language/approximations.ts'
import {beginsInDeviation} from '../../language/deviations.ts'
import {isPartOf} from './number-rows.ts'
import {
  countDigits,
  exact,
  isCount,
  type PlacedNumber,
  type Quantity,
  roundedStep,
  rounds
} from './numbers.ts'
import type {PaperNumbers} from './paper-numbers.ts'
import {partBehind} from './stated-numbers.ts'
import {isInWords, isToldResult} from './told-results.ts'
import {converted, countsYears, measureOf} from './units.ts'
import {formulasBeside, isConstant, type WrittenFormula} from './written-formulas.ts'
import {isYear} from './years.ts'

/** A number among those that it may be reckoned from. */
export interface Beside {
  /** It and the numbers beside it, {@link reckonedReach} on either side, in order; those that the paper lacks have no value. */
  all: readonly PlacedNumber[]
  /** Where it stands among them. */
  at: number
  /** Whether they are a row of a table. */
  isRow: boolean
  /** Whether decimals stand behind a comma. */
  hasCommas: boolean
  paper: Pick<PaperNumbers, 'plain' | 'percents'>
}

/** Numbers before and behind one that it may be the sum of; of two, see `isOfPair`. */
const mostAddends = 6
/** Numbers before and behind one that it may be reckoned from in other ways; sentences with more of them are lists. */
const reckonedFrom = 3
/** Those that it may be the difference of, which are few pairs. */
const distanceReach = 5
/** The largest of these. */
export const reckonedReach = mostAddends

/** Whether a number is the result of others: “12 of 16 (75%)”, “200 for each of 20 tasks, 4,000 in all”. */
export function isReckoned(beside: Beside): boolean {
  const {all: stated, at: place, isRow, paper} = beside
  const {before, behind, ...rest} = stated[place]!
  const quantity = widened(rest.quantity, before)
  const all = stated.map((other, index) => (index === place ? quantity : other.quantity))
  const within = (reach: number) => all.slice(Math.max(0, place - reach), place + reach + 1)
  const near = within(reckonedFrom)
  const mayBePair = pairsFor(stated, place)
  if (isFormula(quantity, stated[place]!, beside)) return true
  if (isConverted(quantity, stated, place)) return true
  if (isToldResult(stated, place)) return true
  if (isSum(quantity, all) || isProduct(quantity, near, paper.plain)) return true
  if (isWhole(quantity, near) || (rest.quantity !== quantity && isRoundedProduct(quantity, near)))
    return true
  const isTimes = isFactor.test(behind)
  if (isRatio(quantity, near, isTimes) || (isTimes && isRatioOfUnit(quantity, stated, place)))
    return true
  if (quantity.percent) {
    if (isChange(quantity, near, mayBePair) || isRest(quantity, near)) return true
    if (isShareOfBoth(quantity, near, stated) || isShareOfFraction(quantity, stated)) return true
  } else if (isPart(quantity, near)) return true
  if (isDistance(quantity, within(distanceReach)) || isDuration(quantity, all, behind)) return true
  return isOfPair(quantity, isRow && quantity.percent ? all : near, mayBePair)
}

/** Whether something may be reckoned from two numbers together. */
type MayBePair = (one: Quantity, other: Quantity) => boolean

/** What a share has before it that stands in brackets by itself. */
const opensBracket = /\(\s?$/

/**
 * The pairs that a number may be reckoned from: a share in brackets is that of a count before it, which no mean is the whole or the beginning
 * of: “40 years (SD 6.8); 289 women (72.3%)”.
 */
function pairsFor(stated: readonly PlacedNumber[], at: number): MayBePair {
  const {quantity, before} = stated[at]!
  if (!quantity.percent || !opensBracket.test(before)) return () => true
  const means = new Set(
    stated.filter(({behind}) => beginsInDeviation(behind)).map((one) => one.quantity)
  )
  return (one, other) => means.has(one) === means.has(other)
}

/** A number that is said to be rounded, with its last zeros as what was rounded: “about 380,000”. */
export function widened(quantity: Quantity, before: string): Quantity {
  if (!approximationAt(before)) return quantity
  return {...quantity, step: roundedStep(quantity)}
}

/** Whole numbers up to this one are in many formulas and beside many numbers: they need not be the paper's, and show nothing. */
const mostSmall = 12

/** Whether a formula of the paper's numbers stands before a number or behind it, and gives it. */
function isFormula(
  quantity: Quantity,
  {before, behind}: PlacedNumber,
  {paper: {plain, percents}, hasCommas}: Beside
): boolean {
  const isKnown = (term: number) =>
    plain.has(term) ||
    (term < 1 && percents.has(exact(100 * term))) ||
    (term <= mostSmall && Number.isInteger(term)) ||
    isConstant(term)
  return formulasBeside(before, behind, hasCommas).some(
    (formula) =>
      formula.terms.every((term) => isKnown(term) || (quantity.percent && percents.has(term))) &&
      resultsOf(formula, quantity, behind).some((value) => rounds(Math.abs(value), quantity))
  )
}

/** What a formula may give in the unit of a number: in percent, or in the one behind it. */
function resultsOf(
  {values, hasShare, unit}: WrittenFormula,
  {percent}: Quantity,
  behind: string
): number[] {
  if (!percent) return values.flatMap((value) => inUnitBehind(value, unit, behind))
  const shares = values.map((value) => 100 * value)
  // “3% + 4% = 7%” and “3 + 4 = 7%”
  return hasShare ? shares : [...shares, ...values]
}

/** A value in a unit, as one in the unit behind a number if that is another. */
function inUnitBehind(value: number, unit: string | undefined, behind: string): number[] {
  const others = unit ? converted(value, ` ${unit}`, behind) : []
  return others.length > 0 ? others : [value]
}

/** Whether a number is the one before it or behind it in another unit, or in percent: “2.5 µm (0.0025 mm)”, “0.0371, or 4%”. */
function isConverted(quantity: Quantity, all: readonly PlacedNumber[], at: number): boolean {
  const {behind} = all[at]!
  return [all[at - 1], all[at + 1]].some((other) => {
    if (!other?.quantity.value) return false
    const {value, percent} = other.quantity
    const isShare = quantity.percent && !percent && value < 1
    const values = isShare ? [100 * value] : converted(value, other.behind, behind)
    return values.some((value) => rounds(Math.abs(value), quantity))
  })
}

/** Whether a number is that of the years between two beside it, whose months are told: “from May 1983 to July 1987 (4.2 years)”. */
function isDuration(
  {value, decimals}: Quantity,
  all: readonly Quantity[],
  behind: string
): boolean {
  if (decimals === 0 || !countsYears(behind)) return false
  const years = all.filter(isYear).map((year) => year.value)
  return years.some((first) => years.some((last) => Math.abs(last - first - value) < 1))
}

/** Whether a number is the sum of several that stand right before it, or right behind it: “99 + 483 + 264 = 846”. */
function isSum(quantity: Quantity, all: readonly Quantity[]): boolean {
  const at = all.indexOf(quantity)
  const valueAt = (index: number): number => {
    const addend = all[index]
    return addend?.percent === quantity.percent ? addend.value : 0
  }
  return [-1, 1].some((by) =>
    addUp(
      3,
      (count) => valueAt(at + by * count),
      (sum) => rounds(sum, quantity)
    )
  )
}

/** Whether some addends in a row, so many or more, add up to a sum; one that is 0 is none, and ends the row. */
function addUp(
  fewest: number,
  addendAt: (count: number) => number,
  isSum: (sum: number) => boolean
): boolean {
  let sum = 0
  for (let count = 1; count <= mostAddends; count++) {
    const addend = addendAt(count)
    if (addend === 0) return false
    sum += addend
    if (count >= fewest && isSum(sum)) return true
  }
  return false
}

/** A sum of counts that do not stand right before it is hardly one by chance from here on, and so many may stand between. */
const leastApart = 1000
const mostApart = 2

/** Whether a number is the sum of counts before it, whose shares may stand between: “150 (9.7%), 114 (7.4%) and 105 (6.8%), 369 in all”. */
export function isSumOfCounts(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  if (!isCount(quantity) || quantity.value < leastReckoned) return false
  const counts = all
    .slice(0, at)
    .filter((one) => isCount(one.quantity) && !isInWords(one))
    .map((one) => one.quantity)
  for (let apart = 0; apart <= (quantity.value < leastApart ? 0 : mostApart); apart++) {
    if (isSum(quantity, [...counts.slice(0, counts.length - apart), quantity])) return true
  }
  return false
}

/** Whether a number is the sum of the last parts before it, or of their wholes: “12 of 40 and 9 of 31, together 21 of 71”. */
export function isSumOfParts(all: readonly PlacedNumber[], at: number): boolean {
  const {quantity} = all[at]!
  if (!isCount(quantity)) return false
  // “38 dos 143”: what stands between them may be a number in another language.
  const before = all.slice(0, at).filter((one) => !isInWords(one))
  const parts: number[] = []
  const wholes: number[] = []
  for (const [index, part] of before.entries()) {
    const whole = before[index + 1]
    if (!whole || !isPartOf(part, whole)) continue
    parts.push(part.quantity.value)
    wholes.push(whole.quantity.value)
  }
  return [parts, wholes].some((values) =>
    addUp(
      2,
      (count) => values.at(-count) ?? 0,
      (sum) => sum === quantity.value
    )
  )
}

/** A part that is reckoned from a share (“63% of 1,500, that is 945”), or a product, is hardly such a one by chance from here on. */
const leastReckoned = 100
/** A ratio (“0.71, that is 5 of 7”) is hardly such a one by chance with so many digits. */
const digitsOfRatio = 2

/** Ten, a hundred, a thousand: by them every number has a product and a quotient of the same digits. */
function isPowerOfTen(value: number): boolean {
  return /^10+$/.test(String(value))
}

/**
 * Whether a number is so many times another: “13 in each of 300 tunnels, 3,900 in all”. The paper may have one of the two, if neither is small:
 * many a wrong number is a few times one of the paper's.
 */
function isProduct(
  quantity: Quantity,
  all: readonly Quantity[],
  plain: ReadonlySet<number>
): boolean {
  const {value} = quantity
  if (!isCount(quantity) || value < leastReckoned) return false
  const others = all.filter((other) => other !== quantity && isCount(other))
  return others.some((one) => {
    if (one.value <= 1 || one.value >= value || value % one.value !== 0) return false
    const other = value / one.value
    if (others.some((two) => two !== one && two.value === other)) return true
    return [one.value, other].every(showsProduct) && plain.has(other)
  })
}

/** Whether a number is hardly a factor of others by chance. */
function showsProduct(value: number): boolean {
  return value > mostSmall && !isPowerOfTen(value)
}

/** Digits before its last zeros that a product has at least which is hardly one by chance. */
const digitsOfProduct = 2

/** Whether a number that is said to be rounded is so many times another: “31 in each of 47 tunnels, some 1,460 in all”. */
function isRoundedProduct(quantity: Quantity, all: readonly Quantity[]): boolean {
  const {value, text} = quantity
  const digits = text.replace(/\D/g, '').replace(/0{1,20}$/, '').length
  if (!isCount(quantity) || value < leastReckoned || digits < digitsOfProduct) return false
  const others = all.filter((other) => other !== quantity && isCount(other) && other.value > 1)
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => rounds(one.value * other.value, quantity))
  )
}

/** Whether a number is the whole of which a part and its share stand beside each other: “132 of them, that is 33%, of 400”. */
function isWhole(quantity: Quantity, all: readonly Quantity[]): boolean {
  if (!isCount(quantity) || quantity.value < leastReckoned) return false
  const others = all.filter((other) => other !== quantity)
  return others.some((one, index) => {
    const other = others[index + 1]
    if (!other || one.percent === other.percent) return false
    const [share, part] = one.percent ? [one, other] : [other, one]
    return (
      isCount(part) &&
      part.value > 0 &&
      part.value < quantity.value &&
      rounds((100 * part.value) / share.value, quantity)
    )
  })
}

/**
 * The two numbers right behind one and the two right before it, of more pairs one would fit by chance; or the next two, when one of
 * these is no share and the other is: “92% against 88%, 4 points more, a gain of 4.5%”.
 */
function pairsBeside(quantity: Quantity, all: readonly Quantity[]): [Quantity, Quantity][] {
  const at = all.indexOf(quantity)
  const sides = [
    [at + 1, at + 2],
    [at - 2, at - 3]
  ]
  return sides.flatMap((firsts) => {
    const pairs = firsts.flatMap((first) => pairAt(all, first))
    return pairs.slice(0, 1)
  })
}

/** The number right before one and the one right behind it: “11.9 m is 2.4 times 4.9 m”. */
function pairAround(quantity: Quantity, all: readonly Quantity[]): [Quantity, Quantity][] {
  const at = all.indexOf(quantity)
  return pairOf(all[at - 1], all[at + 1])
}

/** Of two shares that stand between two numbers and two others, the ones that belong to each: “to 4 and 6, by 20% and 25% from 5 and 8”. */
function pairAcross(quantity: Quantity, all: readonly Quantity[]): [Quantity, Quantity][] {
  const at = all.indexOf(quantity)
  const isOfTwo = all[at - 1]?.percent || all[at + 1]?.percent
  return isOfTwo ? pairOf(all[at - 2], all[at + 2]) : []
}

/** Two numbers beside each other of which both are shares, or neither. */
function pairAt(all: readonly Quantity[], first: number): [Quantity, Quantity][] {
  return pairOf(all[first], all[first + 1])
}

function pairOf(one: Quantity | undefined, other: Quantity | undefined): [Quantity, Quantity][] {
  return one?.value && other?.value && one.percent === other.percent ? [[one, other]] : []
}

/** What stands behind a number that says how many times something is another. */
const isFactor =
  /^(?:\s?(?:[×x]|times|fold|mal|fois|veces|volte|vezes|keer|倍|배)|-?(?:fold|fach))(?![\p{Ll}\d])/u

/**
 * Whether a number is how many times one is another: “3935 KB become 72 KB, 54.7 times less”.
 *
 * @param isTold whether the text says so; only then one of them may be a power of ten.
 */
function isRatio(quantity: Quantity, all: readonly Quantity[], isTold: boolean): boolean {
  if (quantity.percent || countDigits(quantity.text) < digitsOfRatio) return false
  const pairs = [...pairsBeside(quantity, all), ...(isTold ? pairAround(quantity, all) : [])]
  return pairs.some(([{value: one}, {value: other}]) => {
    if (!isTold && (isPowerOfTen(one) || isPowerOfTen(other))) return false
    return rounds(one / other, quantity) || rounds(other / one, quantity)
  })
}

/**
 * Whether a number that is told to be a factor is that between the one right before it and one further away that is measured in the same:
 * “15 nM and 27 nM, but 186 nM, 12.4 times the first”.
 */
function isRatioOfUnit(quantity: Quantity, all: readonly PlacedNumber[], at: number): boolean {
  const [last, ...others] = all.slice(Math.max(0, at - reckonedFrom), at).reverse()
  const measure = last && measureOf(last)
  if (measure === undefined || countDigits(quantity.text) < digitsOfRatio) return false
  return others.some((other) => {
    const values = [last!.quantity.value, other.quantity.value]
    if (measureOf(other) !== measure || values.some((value) => value === 0)) return false
    return rounds(Math.max(...values) / Math.min(...values), quantity)
  })
}

/**
 * Whether a share is the change from one number to another: “42% less (from 1.9 s to 1.1 s)”, “24.7 against 27.9, or 13%
 * better”. Either may be what it is reckoned from: “1.1 s instead of 1.9 s, 42% less”.
 */
function isChange(quantity: Quantity, all: readonly Quantity[], mayBePair: MayBePair): boolean {
  const pairs = [pairsBeside, pairAround, pairAcross].flatMap((find) => find(quantity, all))
  return pairs.some(
    ([one, other]) =>
      mayBePair(one, other) &&
      [one, other].some((base) =>
        rounds((100 * Math.abs(one.value - other.value)) / base.value, quantity)
      )
  )
}

/**
 * Whether a share is what another leaves of the whole: “66% came back, the other 34% did not”. One right beside it may lack the sign, when it has
 * as many decimals: “an error of 8.8% (accuracy 91.2)”.
 */
function isRest(quantity: Quantity, all: readonly Quantity[]): boolean {
  const at = all.indexOf(quantity)
  const isShare = (other: Quantity, index: number) =>
    other.percent ||
    (Math.abs(index - at) === 1 && other.decimals > 0 && other.decimals === quantity.decimals)
  return all.some(
    (other, index) =>
      other !== quantity &&
      isShare(other, index) &&
      other.value !== 0 &&
      rounds(100 - other.value, quantity)
  )
}

/** Whether a share is what one of two parts beside it is of both: “39 came back and 11 did not: 78%”. Of “9 of 17” it is another. */
function isShareOfBoth(
  quantity: Quantity,
  all: readonly Quantity[],
  placed: readonly PlacedNumber[]
): boolean {
  const isPart = (part: Quantity) =>
    isCount(part) &&
    placed.some((one) => one.quantity === part && partBehind(one.behind) === undefined)
  return pairsBeside(quantity, all).some(
    ([one, other]) =>
      isPart(one) &&
      isPart(other) &&
      [one, other].some(({value}) => rounds((100 * value) / (one.value + other.value), quantity))
  )
}

/** Whether a share is that of one of the parts beside it that have their whole behind them: “30/392 − 25/393 = 7.65% − 6.36%”. */
function isShareOfFraction(quantity: Quantity, placed: readonly PlacedNumber[]): boolean {
  return placed.some((part, index) => {
    const whole = placed[index + 1]
    if (!whole?.quantity.value || !isPartOf(part, whole)) return false
    return rounds((100 * part.quantity.value) / whole.quantity.value, quantity)
  })
}

/** Digits that a part has at least which is hardly one by chance. */
const digitsOfPart = 2

/** Whether a number is the part of a whole of which the share stands beside it: “of 20 ha 29% burned, 5.8 ha”. */
function isPart(quantity: Quantity, all: readonly Quantity[]): boolean {
  if (countDigits(quantity.text) < digitsOfPart) return false
  const at = all.indexOf(quantity)
  return [-1, 1].some((by) => {
    const [one, other] = [all[at + by], all[at + 2 * by]]
    if (!one?.value || !other?.value || one.percent === other.percent) return false
    return rounds((one.value * other.value) / 100, quantity)
  })
}

/** Whether a number is the sum, the difference or the ratio of two, or a share of one: “98.3% and 92.1%, a gap of 6.2 points”. */
function isOfPair(quantity: Quantity, all: readonly Quantity[], mayBePair: MayBePair): boolean {
  const others = all.filter((other) => other !== quantity && other.value !== 0)
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => mayBePair(one, other) && isOf(quantity, one, other))
  )
}

function isOf(quantity: Quantity, one: Quantity, other: Quantity): boolean {
  const {value, percent, decimals} = quantity
  const less = Math.min(one.value, other.value)
  const more = Math.max(one.value, other.value)
  if (one.percent !== other.percent)
    return !percent && value >= leastReckoned && rounds((one.value * other.value) / 100, quantity)
  if (percent && !one.percent) return rounds((100 * less) / more, quantity)
  if (decimals >= digitsOfRatio && isCount(one) && isCount(other) && rounds(less / more, quantity))
    return true
  // Of shares, the difference may be told in points.
  if (rounds(more - less, quantity)) return one.percent === percent || !percent
  return one.percent === percent && rounds(more + less, quantity)
}

/** Digits that a difference has at least which is hardly one by chance. */
const digitsOfDistance = 3

/**
 * Whether a number is how far two of its sentence are apart that need not be the nearest: “1911 … 1959 … 1984 … 1988: some 77 years”.
 * They are the largest and the smallest, or one of these and another when the difference has many digits: of all pairs one would fit
 * by chance.
 */
function isDistance(quantity: Quantity, all: readonly Quantity[]): boolean {
  const hasManyDigits = countDigits(quantity.text) >= digitsOfDistance
  const kinds = quantity.percent ? [true] : [true, false]
  return kinds.some((percent) => {
    const values = all
      .filter((other) => other !== quantity && other.percent === percent && other.value !== 0)
      .map(({value}) => value)
    const [least, most] = [Math.min(...values), Math.max(...values)]
    const ends = hasManyDigits ? [...values, most] : [most]
    return ends.some((value) => rounds(value - least, quantity) || rounds(most - value, quantity))
  })
}
