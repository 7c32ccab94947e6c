/** Holds the numbers of a summary against those of its paper. */

import type {Leak} from '../language/leaks.ts'
import type {Talk} from '../language/talk.ts'
import type {PreparedPaper} from '../quote/index.ts'
import type {Span} from '../quote/types.ts'
import type {SummaryText} from '../summary/index.ts'
import {quotedSpans} from '../summary/quotations.ts'
import {
  exact,
  hasDecimalCommas,
  type Quantity,
  readQuantities,
  withPlainDigits,
  withWords
} from './numbers.ts'
import {numbersOf, type PaperNumbers, writesCommas, writesNumber} from './paper-numbers.ts'
import {headingsWithNumbers, isClaim, isOwn, marksGiven} from './stated-numbers.ts'

/** A number of the summary that the paper does not have. */
export interface UnsupportedNumber {
  /** As written. */
  text: string
  /** Index of its block. */
  block: number
  /** Where it stands in the prose of the block. */
  span: Span
  /** Whether a number of the paper, rounded to its digits, is this one. */
  rounded: boolean
  /** The nearest number of the paper, when it is near, as the paper has it. */
  nearest?: {text: string; offset: number} | undefined
}

/**
 * Numbers of the summary that the paper does not have, in document order.
 *
 * @param leaks What a prompt left behind: its numbers are not the summary's.
 * @param talks What its writer says to the one who asked for it: nor are the numbers there.
 */
export function findUnsupportedNumbers(
  summary: SummaryText,
  paper: PreparedPaper,
  leaks: readonly Leak[],
  talks: readonly Talk[]
): UnsupportedNumber[] {
  const own = [...summary.sentences, ...headingsWithNumbers(summary)]
    .filter(isOwn(summary, leaks, talks))
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start)
  const found: UnsupportedNumber[] = []
  const quoted = quotedSpans(summary.quotations)
  const marks = marksGiven(summary)
  const hasCommas = hasDecimalCommas(
    withPlainDigits(summary.blocks.map(({prose}) => prose.text).join('\n')),
    writesCommas(paper)
  )
  for (const {block, span} of own) {
    const {prose, code} = summary.blocks[block]!
    const hidden = [...(quoted.get(block) ?? []), ...code]
    const sentence = prose.text.slice(span.start, span.end)
    const quantities = readQuantities(sentence, hasCommas)
    if (quantities.length === 0) continue
    const verdicts = new Map<Quantity, Verdict>()
    for (const quantity of quantities) {
      const at = placeOf(quantity, span)
      if (marks.has(quantity.value) || !isClaim(quantity, at, span, summary.blocks[block]!))
        continue
      if (hidden.some((other) => other.start < at.end && other.end > at.start)) continue
      if (writesNumber(paper, quantity, hasCommas)) continue
      const verdict = lookUp(quantity, numbersOf(paper), sentence.slice(quantity.end))
      if (verdict) verdicts.set(quantity, verdict)
    }
    if (verdicts.size === 0) continue
    const told = toldBefore(prose.text, span.start, hasCommas).filter(
      ({start}) => !found.some((one) => one.block === block && one.span.start === start)
    )
    dropReckoned(verdicts, [...told, ...withWords(quantities, sentence)], paper)
    for (const [quantity, verdict] of verdicts)
      found.push({text: quantity.text, block, span: placeOf(quantity, span), ...verdict})
  }
  return found
}

/**
 * Numbers that stand before a sentence, from which its result may be reckoned: “It fell from 7.3 to 5.1. That is 30% less.” They are two,
 * in so many letters, as a sentence has.
 */
const reckonedBefore = 2
const letterReach = 250

/** The last numbers of a text before an offset, as they stand in it. */
function toldBefore(text: string, offset: number, hasCommas: boolean): Quantity[] {
  const from = Math.max(0, offset - letterReach)
  const before = text.slice(from, offset)
  return withWords(readQuantities(before, hasCommas), before)
    .slice(-reckonedBefore)
    .filter(({start}) => start > 0 || from === 0)
    .map((quantity) => ({...quantity, start: from + quantity.start, end: from + quantity.end}))
}

/** What is said of a number that the paper does not have. */
type Verdict = Pick<UnsupportedNumber, 'rounded' | 'nearest'>

/** Where a number of a sentence stands in the prose of its block. */
function placeOf({start, end}: Quantity, sentence: Span): Span {
  return {start: sentence.start + start, end: sentence.start + end}
}

/**
 * Drops numbers that are reckoned from others of their sentence, and those that are reckoned from these. A number that the paper does
 * not have vouches for no other one: “35% and 42%, together 77%” may all be made up.
 */
function dropReckoned(
  verdicts: Map<Quantity, Verdict>,
  all: readonly Quantity[],
  paper: PreparedPaper
): void {
  const places = new Map(all.map((quantity, index) => [quantity, index]))
  for (let round = 0; round < mostRounds; round++) {
    const before = verdicts.size
    for (const quantity of [...verdicts.keys()]) {
      const index = places.get(quantity)!
      const around = (reach: number): Quantity[] =>
        all
          .slice(Math.max(0, index - reach), index + reach + 1)
          .map((other) =>
            other === quantity || !verdicts.has(other) ? other : {...other, value: 0}
          )
      if (
        isSum(quantity, around(mostAddends)) ||
        isDerived(quantity, around(reckonedFrom), numbersOf(paper))
      )
        verdicts.delete(quantity)
    }
    if (verdicts.size === before) return
  }
}

/** Numbers are reckoned from others that are reckoned so many times at most. */
const mostRounds = 3

function lookUp(quantity: Quantity, paper: PaperNumbers, behind: string): Verdict | undefined {
  const supported = quantity.percent
    ? isShareOf(quantity, paper)
    : valuesOf(quantity, behind).some((value) => isNumberOf({...quantity, value}, paper)) ||
      isBinary(quantity, paper) ||
      isTakenApart(quantity, paper)
  return supported ? undefined : nearestTo(quantity, paper)
}

/** Units of which the larger is a thousand times the smaller; and digits at least that show a number to be the same in the other. */
const thousandfold =
  /^\s?(?:[kMGmµun]?(?:s|m|g|l|L|W|V|A|Hz|B|b|eV|pc|yr|Pa|J)|sec|h)(?![\p{L}\p{N}])/u
const fewestSame = 3

/**
 * The values that a number may have: tables leave “million” to their heads, a mark before three digits may part thousands, or
 * decimals that are not all zero, and what is written behind it may be a unit of which the paper gives a thousandth.
 */
function valuesOf({value, unscaled, power, text}: Quantity, behind: string): number[] {
  if (power !== undefined) return [value]
  const values = [value, unscaled]
  const digits = text.replace(/\D/g, '').replace(/^0{1,20}/, '')
  if (digits.length >= fewestSame && thousandfold.test(behind))
    values.push(exact(value * 1000), exact(value / 1000))
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)) {
    values.push(Number.parseInt(text.replace(/[.,]/g, ''), 10))
    if (!/000$/.test(text)) values.push(Number.parseFloat(text.replace(',', '.')))
  }
  return values
}

/**
 * Whether the paper has a number with a power of ten in two places, as a table has that leaves the power to its head, or in a form that the
 * extraction gave it: a ten and its exponent that are no longer told from digits (“105”), or a ten whose exponent was lost.
 */
function isTakenApart({unscaled, power, text}: Quantity, paper: PaperNumbers): boolean {
  if (power === undefined) return false
  const {plain, powers} = paper
  if (/^10(?!\d)/.test(text) && unscaled === 1) return powers.possible.has(power)
  return (plain.has(unscaled) && powers.shared.has(power)) || powers.torn.has(unscaled)
}

/** “32K” is 32,768 where memory is counted. */
const binary = 1024

/** Whether the paper gives a number as so many times 1,024: “32K”. */
function isBinary({value}: Quantity, {values, quantities}: PaperNumbers): boolean {
  if (value < binary || value % binary !== 0) return false
  const written = (1000 * value) / binary
  for (let at = firstAtLeast(values, written); values[at] === written; at++)
    if (/k$/i.test(quantities[at]!.text)) return true
  return false
}

/** Whether the paper has a number without a unit. */
function isNumberOf({value}: Quantity, {plain, percents, bracketed}: PaperNumbers): boolean {
  return (
    plain.has(value) ||
    percents.has(value) ||
    bracketed.has(value) ||
    (value < 1 && percents.has(exact(value * 100)))
  )
}

/**
 * Whether the paper has a share of a hundred: with the sign, as a part of one, as parts of a whole, or in a table. A
 * whole number elsewhere says nothing: every paper has a reference, a page or a formula of each number.
 */
function isShareOf({value, decimals, step}: Quantity, paper: PaperNumbers): boolean {
  const {plain, percents, tabled, shares, parts} = paper
  if (percents.has(value) || shares.has(exact(value / 100))) return true
  if (decimals > 0 ? plain.has(value) : tabled.has(value)) return true
  const half = step / 2
  return parts.some((part) => Math.abs(part - value) <= half)
}

/** Most numbers that one may be the sum of; of two, see `isDerived`. */
const mostAddends = 6

/** Whether a number is the sum of several that stand right before it, or right behind it: “99 + 483 + 264 = 846”. */
function isSum(quantity: Quantity, all: readonly Quantity[]): boolean {
  const {value, percent, step} = quantity
  const at = all.indexOf(quantity)
  return [-1, 1].some((by) => {
    let sum = 0
    for (let count = 1; count <= mostAddends; count++) {
      const addend = all[at + by * count]
      if (!addend || addend.percent !== percent || addend.value === 0) return false
      sum += addend.value
      if (count > 2 && Math.abs(sum - value) <= step / 2) return true
    }
    return false
  })
}

/** Numbers before and behind one that it may be reckoned from; sentences with more of them are lists. */
const reckonedFrom = 3

/** A part that is reckoned from a share (“63% of 1,500, that is 945”) is hardly such a one by chance from here on. */
const leastOfShare = 100
/** A ratio of two counts (“0.71, that is 5 of 7”) is hardly such a one by chance with so many digits. */
const digitsOfRatio = 2

function isCount({percent, decimals}: Quantity): boolean {
  return !percent && decimals === 0
}

/** The two numbers right behind one and the two right before it: of more pairs one would fit by chance. */
function pairsBeside(quantity: Quantity, all: readonly Quantity[]): [Quantity, Quantity][] {
  const at = all.indexOf(quantity)
  return [at + 1, at - 2].flatMap((first) => {
    const [one, other] = [all[first], all[first + 1]]
    return one?.value && other?.value ? [[one, other] satisfies [Quantity, Quantity]] : []
  })
}

/** Whether a number is how many times one is another: “3935 KB become 72 KB, 54.7 times less”. */
function isRatio(quantity: Quantity, all: readonly Quantity[]): boolean {
  const {value, percent, step} = quantity
  if (percent) return false
  return pairsBeside(quantity, all).some(
    ([one, other]) =>
      one.percent === other.percent &&
      [one.value / other.value, other.value / one.value].some(
        (ratio) => Math.abs(ratio - value) <= step / 2
      )
  )
}

/**
 * Whether a share is the change from one number to the next: “42% less (from 1.9 s to 1.1 s)”, “24.7 against 27.9, or 13%
 * better”.
 */
function isChange(quantity: Quantity, all: readonly Quantity[]): boolean {
  return pairsBeside(quantity, all).some(([one, other]) => {
    if (one.percent !== other.percent) return false
    const change = (100 * Math.abs(one.value - other.value)) / one.value
    return Math.abs(change - quantity.value) <= quantity.step / 2
  })
}

/** Whether a number is reckoned from others beside it: “12 of 16 (75%)”, “200 for each of 20 tasks, 4,000 in all”. */
function isDerived(quantity: Quantity, all: readonly Quantity[], paper: PaperNumbers): boolean {
  const {value, percent, decimals, step} = quantity
  const half = step / 2
  const others = all.filter((other) => other !== quantity && other.value !== 0)
  const near = (other: number) => Math.abs(other - value) <= half
  if (!percent && decimals === 0) {
    const factor = (other: Quantity) =>
      other.decimals === 0 && !other.percent && value % other.value === 0 && other.value > 1
    const isProduct = others.some(
      (other) => factor(other) && value > other.value && paper.plain.has(value / other.value)
    )
    if (isProduct && value >= 100) return true
  }
  if (percent && isChange(quantity, all)) return true
  if (isRatio(quantity, all)) return true
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => {
      const [less, more] =
        one.value < other.value ? [one.value, other.value] : [other.value, one.value]
      if (one.percent !== other.percent)
        return !percent && value >= leastOfShare && near((one.value * other.value) / 100)
      if (percent && !one.percent) return near((100 * less) / more)
      if (decimals >= digitsOfRatio && isCount(one) && isCount(other) && near(less / more))
        return true
      // Of shares, the difference may be told in points.
      return (
        one.percent === other.percent &&
        (one.percent === percent
          ? near(more - less) || near(more + less)
          : !percent && near(more - less))
      )
    })
  )
}

/** How far from a number the nearest one may be, as a share of it, to be worth naming. */
const nearShare = 0.1

function nearestTo(quantity: Quantity, paper: PaperNumbers): Verdict {
  const {value} = quantity
  const {values, quantities} = paper
  const reach = Math.abs(value) * nearShare
  let best: Quantity | undefined
  let distance = reach
  for (let at = firstAtLeast(values, value - reach); values[at]! <= value + reach; at++) {
    const other = quantities[at]!
    const away = Math.abs(other.value - value)
    if (away > distance || away === 0 || !isAlike(other, quantity)) continue
    if (best && away === distance) continue
    best = other
    distance = away
  }
  return {
    rounded: isRounded(quantity, paper),
    nearest: best && {text: best.text, offset: best.start}
  }
}

/**
 * Whether a number of the paper could be what the summary's was made of: with a percent sign as that has one, not
 * less exact, and no code (`0096`). The nearest of all numbers is a page or a reference, which only puzzles.
 */
function isAlike(other: Quantity, {percent, step}: Quantity): boolean {
  return other.percent === percent && other.step <= step && !/^0\d/.test(other.text)
}

/**
 * Whether a number of the paper with more digits is this one when it is rounded. Of a percentage, it has to be one
 * itself, stand in a row, whose head has the sign, or be a share.
 */
function isRounded({value, step, percent}: Quantity, paper: PaperNumbers): boolean {
  const half = step / 2
  if (!percent) return hasFiner(paper, value, half, step, () => true)
  return (
    hasFiner(paper, value, half, step, (finer) => finer.percent || paper.tabled.has(finer.value)) ||
    hasFiner(paper, value / 100, half / 100, step / 100, (finer) => paper.shares.has(finer.value))
  )
}

function hasFiner(
  {values, quantities}: PaperNumbers,
  value: number,
  half: number,
  step: number,
  counts: (finer: Quantity) => boolean
): boolean {
  const most = value + half + Number.EPSILON * Math.abs(value)
  for (let at = firstAtLeast(values, value - half); values[at]! <= most; at++) {
    const finer = quantities[at]!
    if (finer.step < step && counts(finer)) return true
  }
  return false
}

function firstAtLeast(values: Float64Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
