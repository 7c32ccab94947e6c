/** Holds the numbers of a summary against those of its paper. */

import {type Approximation, approximationAt} from '../language/approximations.ts'
import type {Leak} from '../language/leaks.ts'
import type {Talk} from '../language/talk.ts'
import type {PreparedPaper} from '../quote/index.ts'
import type {Span} from '../quote/types.ts'
import type {SummaryText} from '../summary/index.ts'
import {quotedSpans} from '../summary/quotations.ts'
import {tablePlace} from '../summary/tables.ts'
import {findMeant, type MeantNumber} from './meant-numbers.ts'
import {exact, hasDecimalCommas, type Quantity, readQuantities, withPlainDigits} from './numbers.ts'
import {numbersOf, type PaperNumbers, writesCommas, writesNumber} from './paper-numbers.ts'
import {isReckoned, reckonedReach} from './reckoned-numbers.ts'
import {readSpelled, withWords} from './spelled-numbers.ts'
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
  /** The number of the paper that was likely meant, or that this one is rounded from. */
  meant?: MeantNumber | undefined
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
    const inDigits = readQuantities(sentence, hasCommas)
    const inWords = readSpelled(sentence)
    const quantities = [...inDigits, ...inWords]
    if (quantities.length === 0) continue
    const verdicts = new Map<Quantity, Verdict>()
    for (const quantity of quantities) {
      const at = placeOf(quantity, span)
      if (marks.has(quantity.value) || !isClaim(quantity, at, span, summary.blocks[block]!))
        continue
      if (hidden.some((other) => other.start < at.end && other.end > at.start)) continue
      if (writesNumber(paper, quantity, hasCommas)) continue
      const verdict = lookUp(quantity, numbersOf(paper), {
        before: sentence.slice(Math.max(0, quantity.start - wordsBefore), quantity.start),
        behind: sentence.slice(quantity.end, quantity.end + wordsBehind)
      })
      if (verdict) verdicts.set(quantity, verdict)
    }
    if (verdicts.size === 0) continue
    const told = toldBefore(prose.text, span.start, hasCommas).filter(
      ({start}) =>
        !found.some((one) => !one.rounded && one.block === block && one.span.start === start)
    )
    dropReckoned(
      verdicts,
      [...told, ...withWords(inDigits, sentence, inWords)],
      ({end}) => sentence.slice(end, end + wordsBehind),
      numbersOf(paper)
    )
    for (const [quantity, {finer}] of verdicts) {
      const at = placeOf(quantity, span)
      const {row, at: there} = tablePlace(summary.blocks, block, at) ?? {
        row: sentence,
        at: quantity
      }
      const meant = finer
        ? {text: finer.text, offset: finer.start}
        : findMeant(quantity, row, there, paper)
      found.push({text: quantity.text, block, span: at, rounded: finer !== undefined, meant})
    }
  }
  return found
}

/** Letters before a number and behind it that may say what it is. */
const wordsBefore = 24
const wordsBehind = 20

/** What stands around a number. */
interface Words {
  before: string
  behind: string
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
interface Verdict {
  /** A number of the paper that is this one when it is rounded. */
  finer: Quantity | undefined
}

/** Where a number of a sentence stands in the prose of its block. */
function placeOf({start, end}: Quantity, sentence: Span): Span {
  return {start: sentence.start + start, end: sentence.start + end}
}

/**
 * Drops numbers that are reckoned from others of their sentence, and those that are reckoned from these. A number that the paper does
 * not have vouches for no other one: “35% and 42%, together 77%” may all be made up. One that it has rounded does.
 */
function dropReckoned(
  verdicts: Map<Quantity, Verdict>,
  numbers: readonly Quantity[],
  behind: (quantity: Quantity) => string,
  {plain}: PaperNumbers
): void {
  const places = new Map(numbers.map((quantity, index) => [quantity, index]))
  const vouches = (other: Quantity): boolean =>
    !verdicts.has(other) || verdicts.get(other)!.finer !== undefined
  for (let round = 0; round < mostRounds; round++) {
    const before = verdicts.size
    for (const quantity of [...verdicts.keys()]) {
      const index = places.get(quantity)!
      const all = numbers
        .slice(Math.max(0, index - reckonedReach), index + reckonedReach + 1)
        .map((other) => (other === quantity || vouches(other) ? other : {...other, value: 0}))
      if (isReckoned({quantity, all, behind: behind(quantity), plain})) verdicts.delete(quantity)
    }
    if (verdicts.size === before) return
  }
}

/** Numbers are reckoned from others that are reckoned so many times at most. */
const mostRounds = 3

function lookUp(
  quantity: Quantity,
  paper: PaperNumbers,
  {before, behind}: Words
): Verdict | undefined {
  const meant = endOfShares.test(behind) ? {...quantity, percent: true} : quantity
  const supported =
    (meant.percent && isShareOf(meant, paper)) ||
    (!quantity.percent &&
      (valuesOf(quantity, behind, paper).some((value) => isNumberOf({...quantity, value}, paper)) ||
        isBinary(quantity, paper) ||
        isTakenApart(quantity, paper)))
  return supported ? undefined : {finer: finerThan(meant, paper, approximationAt(before))}
}

/** The end of a range of shares whose sign stands behind it only: “79–93%”. */
const endOfShares = /^\s?(?:[-–—−~]|to|and|bis|à|至|到)\s?\d{1,3}(?:\.\d{1,4})?\s?(?:%|per\s?cent)/

/** Units of which the larger is a thousand times the smaller; and digits at least that show a number to be the same in the other. */
const thousandfold =
  /^\s?(?:[kMGmµun]?(?:s|m|g|l|L|W|V|A|Hz|B|b|eV|pc|yr|Pa|J)|sec|h)(?![\p{L}\p{N}])/u
const fewestSame = 3

/** Whole numbers up to this one stand in every paper; “2 million” is supported by a 2 only where that is in a table. */
const mostCounted = 12

/**
 * The values that a number may have: tables leave “million” to their heads, a mark before three digits may part thousands, or
 * decimals that are not all zero, and what is written behind it may be a unit of which the paper gives a thousandth.
 */
function valuesOf(
  {value, unscaled, power, text}: Quantity,
  behind: string,
  {tabled}: PaperNumbers
): number[] {
  if (power !== undefined) return [value]
  const values = [value]
  const isCount = Number.isInteger(unscaled) && unscaled <= mostCounted
  if (!isCount || tabled.has(unscaled)) values.push(unscaled)
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

/**
 * A number of the paper with more digits that is this one when it is rounded. Of a percentage, it has to be one
 * itself, stand in a row, whose head has the sign, or be a share.
 */
function finerThan(
  quantity: Quantity,
  paper: PaperNumbers,
  approximation: Approximation | undefined
): Quantity | undefined {
  const range = rangeOf(quantity, approximation)
  if (!quantity.percent) return findFiner(paper, range, () => true)
  const hundredth = {
    from: range.from / 100,
    to: range.to / 100,
    step: range.step / 100
  }
  return (
    findFiner(paper, range, (finer) => finer.percent || paper.tabled.has(finer.value)) ??
    findFiner(paper, hundredth, (finer) => paper.shares.has(finer.value))
  )
}

/** What is rounded to a number: values from one to another that are told more exactly than it is. */
interface Range {
  from: number
  to: number
  step: number
}

/**
 * The part of a number that its last zeros may stand for, at most: “about 200” is said of 190 and of 210, but not of 250, which “over 200” is
 * said of.
 */
const mostRounded: Readonly<Record<Approximation, number>> = {around: 0.1, above: 0.25, below: 0.25}

/** What is rounded to a number; with “about” before it, its last zeros may be rounded as well, and with “over” or “nearly” to one side. */
function rangeOf(
  {value, unscaled, decimals, step}: Quantity,
  approximation: Approximation | undefined
): Range {
  const side = approximation ?? 'around'
  const zeros = approximation && decimals === 0 ? /0{0,20}$/.exec(String(unscaled))![0].length : 0
  const wide = Math.max(step, Math.min(step * 10 ** zeros, value * mostRounded[side]))
  const reaches: Record<Approximation, [number, number]> = {
    around: [wide / 2, wide / 2],
    above: [step / 2, wide],
    below: [wide, step / 2]
  }
  const [less, more] = reaches[side]
  return {from: value - less, to: value + more, step: wide}
}

function findFiner(
  {values, quantities}: PaperNumbers,
  {from, to, step}: Range,
  counts: (finer: Quantity) => boolean
): Quantity | undefined {
  const most = to + Number.EPSILON * Math.abs(to)
  for (let at = firstAtLeast(values, from); values[at]! <= most; at++) {
    const finer = quantities[at]!
    if (finer.step < step && counts(finer)) return finer
  }
  return undefined
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
