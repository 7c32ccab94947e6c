/** Tells whether a number of the summary is reckoned from others that stand beside it. */

import type {Quantity} from './numbers.ts'

/** A number, and what stands around it. */
export interface Beside {
  quantity: Quantity
  /** It and the numbers beside it, {@link reckonedReach} on either side, in order; those that the paper lacks have no value. */
  all: readonly Quantity[]
  /** What stands behind it. */
  behind: string
  /** The numbers of the paper without a percent sign. */
  plain: ReadonlySet<number>
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
export function isReckoned({quantity, all, behind, plain}: Beside): boolean {
  const at = all.indexOf(quantity)
  const within = (reach: number) => all.slice(Math.max(0, at - reach), at + reach + 1)
  const near = within(reckonedFrom)
  if (isSum(quantity, all) || isProduct(quantity, near, plain)) return true
  if (isRatio(quantity, near, isFactor.test(behind))) return true
  if (quantity.percent && (isChange(quantity, near) || isRest(quantity, near))) return true
  return isOfPair(quantity, near) || isDistance(quantity, within(distanceReach))
}

/** Whether a value is a number as it is rounded. */
function rounds(value: number, {value: rounded, step}: Quantity): boolean {
  return Math.abs(value - rounded) <= step / 2
}

/** Whether a number is the sum of several that stand right before it, or right behind it: “99 + 483 + 264 = 846”. */
function isSum(quantity: Quantity, all: readonly Quantity[]): boolean {
  const at = all.indexOf(quantity)
  return [-1, 1].some((by) => {
    let sum = 0
    for (let count = 1; count <= mostAddends; count++) {
      const addend = all[at + by * count]
      if (!addend || addend.percent !== quantity.percent || addend.value === 0) return false
      sum += addend.value
      if (count > 2 && rounds(sum, quantity)) return true
    }
    return false
  })
}

/** A part that is reckoned from a share (“63% of 1,500, that is 945”), or a product, is hardly such a one by chance from here on. */
const leastReckoned = 100
/** A ratio (“0.71, that is 5 of 7”) is hardly such a one by chance with so many digits. */
const digitsOfRatio = 2

/** Digits of a number behind zeros in front of it. */
function digitsOf({text}: Quantity): number {
  return text.replace(/\D/g, '').replace(/^0{1,20}/, '').length
}

function isCount({percent, decimals}: Quantity): boolean {
  return !percent && decimals === 0
}

/** Ten, a hundred, a thousand: by them every number has a product and a quotient of the same digits. */
function isPowerOfTen(value: number): boolean {
  return /^10+$/.test(String(value))
}

/** Whether a number is so many times another: “13 in each of 300 tunnels, 3,900 in all”. The paper may have one of the two. */
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
    return !isPowerOfTen(one.value) && !isPowerOfTen(other) && plain.has(other)
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

/** Two numbers beside each other of which both are shares, or neither. */
function pairAt(all: readonly Quantity[], first: number): [Quantity, Quantity][] {
  const [one, other] = [all[first], all[first + 1]]
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
  if (quantity.percent || digitsOf(quantity) < digitsOfRatio) return false
  return pairsBeside(quantity, all).some(([{value: one}, {value: other}]) => {
    if (!isTold && (isPowerOfTen(one) || isPowerOfTen(other))) return false
    return rounds(one / other, quantity) || rounds(other / one, quantity)
  })
}

/**
 * Whether a share is the change from one number to another: “42% less (from 1.9 s to 1.1 s)”, “24.7 against 27.9, or 13%
 * better”. Either may be what it is reckoned from: “1.1 s instead of 1.9 s, 42% less”.
 */
function isChange(quantity: Quantity, all: readonly Quantity[]): boolean {
  return pairsBeside(quantity, all).some(([{value: one}, {value: other}]) =>
    [one, other].some((base) => rounds((100 * Math.abs(one - other)) / base, quantity))
  )
}

/** Whether a share is what another leaves of the whole: “66% came back, the other 34% did not”. */
function isRest(quantity: Quantity, all: readonly Quantity[]): boolean {
  return all.some(
    (other) =>
      other !== quantity &&
      other.percent &&
      other.value !== 0 &&
      rounds(100 - other.value, quantity)
  )
}

/** Whether a number is the sum, the difference or the ratio of two, or a share of one: “98.3% and 92.1%, a gap of 6.2 points”. */
function isOfPair(quantity: Quantity, all: readonly Quantity[]): boolean {
  const others = all.filter((other) => other !== quantity && other.value !== 0)
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => isOf(quantity, one, other))
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
  const hasManyDigits = digitsOf(quantity) >= digitsOfDistance
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
