/** Tells whether a paper has a number of its summary: as it is written, rounded, as a share, or in another unit. */

import {type Approximation, approximationAt} from '../../language/approximations.ts'
import {numbersBelow} from '../../ordered.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import type {MeantNumber} from './meant-numbers.ts'
import {
  countDigits,
  exact,
  isCount,
  type PlacedNumber,
  type Quantity,
  roundedStep,
  rounds,
  scaleOfRange,
  withSize
} from './numbers.ts'
import {bareLevelsOf, numbersOf, type PaperNumbers, points} from './paper-numbers.ts'
import {isOfHundred} from './stated-numbers.ts'
import {hasUnit, measuresOtherwise, otherUnits, unitWritten} from './units.ts'
import {isFactor} from './written-formulas.ts'
import {isYear} from './years.ts'

/** What is found of a number that the paper does not have. */
export interface Verdict {
  /** A number of the paper that is this one when it is rounded. */
  finer: Quantity | undefined
  /** The number of the paper with its digits, and another unit. */
  otherwise?: MeantNumber | undefined
}

/** What is said of such a level: the paper has to set it for its ranges, or to have it as a share; a number in one of its tables is none. */
export function ofLevel({value}: Quantity, paper: PreparedPaper): Verdict | undefined {
  const {percents, shares} = numbersOf(paper)
  const isSet =
    percents.has(value) || shares.has(exact(value / 100)) || bareLevelsOf(paper).has(value)
  return isSet ? undefined : {finer: undefined}
}

/** What is said of a number where it stands: `undefined` where the paper has it. */
export function lookUp(
  written: Quantity,
  prepared: PreparedPaper,
  {before, behind, quantity: {percent}}: PlacedNumber,
  hasCommas: boolean
): Verdict | undefined {
  const paper = numbersOf(prepared)
  const quantity = withSize(written, behind) ?? written
  const asShare = asShareBy(behind, quantity)
  const supported =
    (asShare.percent && isShareOf(asShare, paper)) ||
    (!quantity.percent &&
      !points.test(behind) &&
      (hasUnitOfSize(quantity, prepared) ||
        valuesOf(quantity, before, behind, paper, hasCommas).some((value) =>
          isNumberOf({...quantity, value}, paper)
        ) ||
        isPartOfSpaced(quantity, before, behind, paper) ||
        isNamedShare(quantity, paper) ||
        isBinary(quantity, paper) ||
        isTakenApart(quantity, paper) ||
        isInOtherUnit(quantity, behind, prepared)))
  if (supported) return undefined
  const finer = finerThan(asShare, paper, approximationAt(before))
  // 82.1% is rounded to no 82 hives, nor is 82.1 where the paper has it with the sign elsewhere.
  const isShare = finer !== undefined && (finer.percent || paper.percents.has(finer.value))
  const isOther = isShare && isCount(asShare) && !percent && !beginsShares.test(behind)
  return {finer: isOther ? undefined : finer}
}

/** What stands between a number and a sign of percent that it shares with others: “72, 68 and 54%”, “72 v 68%”. */
const beginsShares =
  /^(?:(?:\s?[-–—−~,;/]\s?|,?\s(?:to|and|or|vs?\.?|versus|against|bis|und|oder|gegen|et|ou|contre|y|o|e|en|of)\s)\d{1,3}(?:[.,]\d{1,4})?){1,6}\s?(?:%|per\s?cent)/u

/** A number as a share where what stands behind it makes it one. */
export function asShareBy(behind: string, quantity: Quantity): Quantity {
  const isShare = endOfShares.test(behind) || points.test(behind) || isOfHundred(behind)
  return isShare ? {...quantity, percent: true} : quantity
}

/** The end of a range of shares whose sign stands behind it only: “79–93%”. */
export const endOfShares =
  /^\s?(?:[-–—−~]|to|and|bis|à|至|到)\s?\d{1,3}(?:\.\d{1,4})?\s?(?:%|per\s?cent)/

/** Units of which the larger is a thousand times the smaller; and digits at least that show a number to be the same in the other. */
const thousandfold =
  /^\s?(?:[kMGmµun]?(?:s|m|g|l|L|W|V|A|Hz|B|b|eV|pc|yr|Pa|J)|sec|h)(?![\p{L}\p{N}])/u
const fewestSame = 3

/** Whole numbers up to this one stand in every paper; “2 million” is supported by a 2 only where that is in a table. */
const mostCounted = 12

/**
 * The values that a number may have: tables leave “million” to their heads, a mark before three digits may part thousands, or
 * decimals that hardly end in two zeros, the word at the end of a range multiplies what it begins with, too, and what is written behind it may
 * be a unit of which the paper gives a thousandth. A formula leaves units out.
 */
function valuesOf(
  quantity: Quantity,
  before: string,
  behind: string,
  paper: PaperNumbers,
  hasCommas: boolean
): number[] {
  const {value, unscaled, scale, power, text} = quantity
  if (power !== undefined) return [value]
  const values = [value]
  if (scale === 1 || isTabledWithoutScale(quantity, paper)) values.push(unscaled)
  if (scale === 1) values.push(exact(value * scaleOfRange(behind, hasCommas)))
  if (
    countDigits(quantity.text) >= fewestSame &&
    (thousandfold.test(behind) || isFactor(before, behind))
  )
    values.push(exact(value * 1000), exact(value / 1000))
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)) {
    values.push(Number.parseInt(text.replace(/[.,]/g, ''), 10))
    if (!/00$/.test(text)) values.push(Number.parseFloat(text.replace(',', '.')))
  }
  return values
}

/** A number whose thousands are parted by one space, before its last digits and behind its first ones. */
const spacedBefore = /(?<![\d.,]\s?)[1-9]\d{0,2}[ \u00a0\u202f]$/
const spacedBehind = /^[ \u00a0\u202f]\d{3}(?![\d.,]*\d)/

/** The number with a space between its thousands that a number is a part of, as it is written: “15 250” of its 15, and of its 250. */
function spacedAround({text}: Quantity, before: string, behind: string): string | undefined {
  const first = spacedBefore.exec(before)?.[0]
  if (first && /^\d{3}$/.test(text) && !/^[ .,]\d/.test(behind)) return first + text
  const last = spacedBehind.exec(behind)?.[0]
  return last && /^[1-9]\d{0,2}$/.test(text) && !/\d\s?$/.test(before) ? text + last : undefined
}

/** Whether a number is a part of such a one that the paper has; where a text parts thousands otherwise, two numbers may stand so as well. */
function isPartOfSpaced(
  quantity: Quantity,
  before: string,
  behind: string,
  {plain}: PaperNumbers
): boolean {
  const written = spacedAround(quantity, before, behind)
  return written !== undefined && plain.has(Number(written.replace(/\s/g, '')))
}

/**
 * Whether the paper has a number without its “million”, as tables have that leave it to their heads: it stands there by itself, and the
 * word stands elsewhere, apart from any number. A letter or a sign may be something else: “2.5k”.
 */
function isTabledWithoutScale(quantity: Quantity, paper: PaperNumbers): boolean {
  const {unscaled, scale, isScaledByWord, text} = quantity
  const isCertain = isScaledByWord || isSize(text)
  if (isCertain && !paper.scalesApart.has(scale)) return false
  if (Number.isInteger(unscaled) && unscaled <= mostCounted) return paper.tabled.has(unscaled)
  if (!isCertain) return true
  return hasValue(paper, unscaled) || (unscaled < 1 && paper.percents.has(exact(unscaled * 100)))
}

/** Whether a number is read {@link withSize}. */
function isSize(text: string): boolean {
  return /[BT]$/.test(text)
}

/** What “B” and “T” behind a number are when they multiply nothing. */
const unitOfSize = /^[\s-]?(?:B|T|[Bb]ytes?|[Tt]esla)(?!\p{L})/u

/** Whether the letter behind a number is the unit that the paper has behind it. */
function hasUnitOfSize({text, unscaled}: Quantity, paper: PreparedPaper): boolean {
  if (!isSize(text)) return false
  const {values, quantities} = numbersOf(paper)
  for (let at = numbersBelow(values, unscaled); values[at] === unscaled; at++) {
    const {end} = quantities[at]!
    if (unitOfSize.test(paper.text.slice(end, end + unitReach))) return true
  }
  return false
}

/** Whether the paper has a number of such a value by itself, and not only with a word behind it that multiplies it. */
function hasValue({values}: PaperNumbers, value: number): boolean {
  return values[numbersBelow(values, value)] === value
}

/**
 * Whether the paper has a number with a power of ten in two places, as a table has that leaves the power to its head, or in a form that the
 * extraction gave it: a ten and its exponent that are no longer told from digits (“105”), or a ten whose exponent was lost.
 */
function isTakenApart({unscaled, power, text}: Quantity, paper: PaperNumbers): boolean {
  if (power === undefined) return false
  const {bare, powers} = paper
  if (/^10(?!\d)/.test(text) && unscaled === 1) return powers.possible.has(power)
  return (bare.has(unscaled) && powers.shared.has(power)) || powers.torn.has(unscaled)
}

/** “32K” is 32,768 where memory is counted. */
const binary = 1024

/** Whether the paper gives a number as so many times 1,024: “32K”. */
function isBinary({value}: Quantity, {values, quantities}: PaperNumbers): boolean {
  if (value < binary || value % binary !== 0) return false
  const written = (1000 * value) / binary
  for (let at = numbersBelow(values, written); values[at] === written; at++)
    if (/k$/i.test(quantities[at]!.text)) return true
  return false
}

/** Letters behind a number of the paper that hold its unit, and digits at least of one that is the same in another. */
const unitReach = 24
const fewestConverted = 2

/** Whether the paper gives a number in another unit: 5.83 cm of “58.3 mm”. */
function isInOtherUnit(quantity: Quantity, behind: string, paper: PreparedPaper): boolean {
  const {value, step, text} = quantity
  if (countDigits(text) < fewestConverted) return false
  const {values, quantities} = numbersOf(paper)
  return otherUnits(behind).some(({factor, isAt}) => {
    const most = exact((value + step / 2) * factor)
    for (
      let at = numbersBelow(values, exact((value - step / 2) * factor));
      values[at]! <= most;
      at++
    ) {
      const {end} = quantities[at]!
      if (isAt(paper.text.slice(end, end + unitReach))) return true
    }
    return false
  })
}

/**
 * The number of the paper with the digits of one, if it has these with other units of the same only: “300 ms” for 300 s. Where it has them
 * once without such a unit, as in a table, that may be meant.
 */
export function measuredOtherwise(
  quantity: Quantity,
  behind: string,
  paper: PreparedPaper
): MeantNumber | undefined {
  const {value, percent, scale} = quantity
  if (percent || scale !== 1 || !hasUnit(behind)) return undefined
  const {values, quantities} = numbersOf(paper)
  let first: Quantity | undefined
  for (let at = numbersBelow(values, value); values[at] === value; at++) {
    const other = quantities[at]!
    const unit = paper.text.slice(other.end, other.end + unitReach)
    if (!measuresOtherwise(behind, unit)) return undefined
    if (!first || other.start < first.start) first = other
  }
  if (!first || isInOtherUnit(quantity, behind, paper)) return undefined
  const unit = unitWritten(paper.text.slice(first.end, first.end + unitReach))
  return {text: first.text + unit, offset: first.start}
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

/** Whether a decimal is a share that the paper names: 0.67 of “two thirds”, 0.5 million of “half a million”. */
function isNamedShare(
  {unscaled, decimals, scale, isScaledByWord}: Quantity,
  {named, scales}: PaperNumbers
): boolean {
  if (isScaledByWord && !scales.has(scale)) return false
  const written = {value: unscaled, step: 1 / 10 ** decimals}
  return unscaled < 1 && named.some((share) => rounds(share / 100, written))
}

/**
 * Whether the paper has a share of a hundred: with the sign, as a part of one, as parts of a whole, or in a table. A
 * whole number elsewhere says nothing: every paper has a reference, a page or a formula of each number.
 */
export function isShareOf(quantity: Quantity, paper: PaperNumbers): boolean {
  const {value} = quantity
  const {percents, tabled, shares, parts} = paper
  if (percents.has(value) || shares.has(exact(value / 100))) return true
  if ((tabled.has(value) && !endsInZero(quantity)) || isExactIn(quantity, paper)) return true
  return parts.some((part) => rounds(part, quantity))
}

/** Whether a number has decimals that are all zeros: no whole number is one of “26.0%”, and any paper has a 26. */
function endsInZero({value, decimals}: Quantity): boolean {
  return decimals > 0 && Number.isInteger(value)
}

/** Whether the paper has a number with decimals without a sign; of “58.0” with the zero, since any paper has a 58. */
function isExactIn(
  {value, decimals}: Quantity,
  {plain, sections, values, quantities}: PaperNumbers
): boolean {
  if (decimals === 0 || !plain.has(value) || sections.has(value)) return false
  if (!Number.isInteger(value)) return true
  for (let at = numbersBelow(values, value); values[at] === value; at++)
    if (quantities[at]!.decimals > 0) return true
  return false
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
  // Behind “over”, many are near: a share or a year is none of them.
  const counts = (finer: Quantity) => !approximation || (!finer.percent && !isYear(finer))
  if (!quantity.percent) return findFiner(paper, range, counts)
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

/** What is rounded to a number; with “about” before it, its last zeros may be rounded as well, and with “over” or “nearly” to one side. */
function rangeOf(quantity: Quantity, approximation: Approximation | undefined): Range {
  const {value, step} = quantity
  const side = approximation ?? 'around'
  const wide = approximation ? roundedStep(quantity, side) : step
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
  for (let at = numbersBelow(values, from); values[at]! <= most; at++) {
    const finer = quantities[at]!
    if (finer.step < step && counts(finer)) return finer
  }
  return undefined
}
