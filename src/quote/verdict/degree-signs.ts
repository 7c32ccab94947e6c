/**
 * The sign of degrees behind a number. Folding drops it, since extractors print it as many a sign, and as letters: “25 °C”, “25 ºC”,
 * “25 oC”. What is 45° is not 45, and 298 K are no 298 °C.
 */

import {perPaper} from '../per-paper.ts'
import type {PreparedPaper} from '../prepared.ts'
import {differenceAt} from '../reading/difference.ts'
import type {Reading} from '../reading/reading.ts'
import {placesOf} from '../reading/step.ts'
import {endOf, isDigit} from '../text/fold.ts'
import type {Difference, Span} from '../types.ts'
import {inOrder, meet} from './opposed-signs.ts'

/** The sign, as it is printed and typed. Before other letters it is their ring: “5 ˚A”. */
const DEGREE = '(?:[°º˚⁰ᵒ](?!\\s?[AaUu](?!\\p{L}))|[℃℉])'
/** Others that are one right behind a number, or before a unit: elsewhere they are a bullet, or an operator. */
const RING = '∘◦○'
/** The units that it is of. */
const UNIT = '[CFK](?![\\p{L}\\p{N}])'
/** The sign behind a number, with the unit behind it. */
const BEHIND = new RegExp(
  `^(?:\\s{0,2}${DEGREE}|[${RING}]| [${RING}](?=\\s?${UNIT}))(?:\\s?${UNIT})?`,
  'u'
)
/** What a quotation may have for it: letters, a word, or how TeX has it. */
const IN_LETTERS = new RegExp(
  `^\\s?(?:o(?=\\s?${UNIT})|o(?![\\p{L}\\p{N}])|deg|[\\^_$\\\\{]|${DEGREE}|[${RING}])`,
  'u'
)
/** A unit without it, with which nobody takes another. */
const BARE_UNIT = new RegExp(`^\\s?${UNIT}`, 'u')
const DIGIT = /\p{Nd}/u
const KELVIN = /^\s?K/

/** What fonts that name no characters leave of a sign and its unit. */
const MISREAD = /^[08u]C/

/** How far a sign and its unit reach behind a number, and a number before them. */
const LOOK = 8
const LONGEST_NUMBER = 12
const OF_NUMBER = /[\p{Nd}.,]/u

/** A paper that prints so many has lost none, so that a quotation that has one more has put it in. */
const FEWEST_PRINTED = 8

const PRINTED = new RegExp(`(?<=\\p{Nd}\\s?)${DEGREE}`, 'gu')
const printed = perPaper(({text}) => (text.match(PRINTED) ?? []).length)

/** A reading whose differences have the signs of degrees that one side has and the other does not, and are no other ways to write one. */
export function withDegrees(paper: PreparedPaper, reading: Reading): Reading {
  const {quotation, differences} = reading
  const apart = differences.filter((one) => !areSameDegrees(quotation.text, paper.text, one))
  const signs = otherDegrees(paper, reading)
  if (signs.length === 0 && apart.length === differences.length) return reading
  const known = apart.map((one) => {
    const sign = signs.find((other) => isBehind(one, other))
    return sign ? together(paper, quotation.text, one, sign) : one
  })
  const more = signs.filter(
    (sign) => sign.isSure && !known.some((one) => meet(one, sign.quotation))
  )
  const added = more.map(({quotation: span, paper: place}) =>
    differenceAt(paper, quotation.text, 'number', {quotation: span, paper: place})
  )
  const all = inOrder([...known, ...added])
  return {...reading, differences: all, ...(all.length === 0 && {differing: 0})}
}

/** A number behind which one side has a sign of degrees and the other does not, with sign and unit. */
interface OtherDegrees {
  quotation: Span
  paper: Span
  /** Whether it is told where nothing else differs: a paper may have lost its sign. */
  isSure: boolean
}

/** Whether a difference begins right behind a number: with its sign or with its unit. */
function isBehind({quotation: {start}, reads}: Difference, {quotation}: OtherDegrees): boolean {
  if (MISREAD.test(reads)) return false
  return start >= quotation.start && start <= quotation.end + 1
}

/** The numbers of which one side has a sign of degrees. */
function otherDegrees(paper: PreparedPaper, {quotation, steps}: Reading): OtherDegrees[] {
  const {folded} = paper
  const {text, codes} = quotation
  const found: OtherDegrees[] = []
  let places: Int32Array | undefined
  for (let symbol = 0; symbol + 1 < codes.length; symbol++) {
    if (!isDigit(codes[symbol]!) || isDigit(codes[symbol + 1]!)) continue
    places ??= placesOf(codes.length, steps)
    const place = places[symbol]!
    if (place < 0) continue
    const said = endOf(quotation, symbol)
    const reads = endOf(folded, place)
    // A digit may be raised, or part of a unit.
    if (!DIGIT.test(text[said - 1]!) || !DIGIT.test(folded.text[reads - 1]!)) continue
    const own = BEHIND.exec(text.slice(said, said + LOOK))?.[0]
    const their = BEHIND.exec(folded.text.slice(reads, reads + LOOK))?.[0]
    if ((own === undefined) === (their === undefined)) continue
    if (own === undefined && IN_LETTERS.test(text.slice(said, said + LOOK))) continue
    const behind = folded.text.slice(reads, reads + LOOK)
    const unit = (rest: string): number => BARE_UNIT.exec(rest)?.[0].length ?? 0
    found.push({
      quotation: numberAt(text, said, own?.length ?? unit(text.slice(said, said + LOOK))),
      paper: numberAt(folded.text, reads, their?.length ?? unit(behind)),
      isSure: own === undefined || isAdded(paper, own, behind)
    })
  }
  return found
}

/** Whether a paper surely has no sign of degrees behind a number where a quotation has one. */
function isAdded(paper: PreparedPaper, own: string, behind: string): boolean {
  if (IN_LETTERS.test(behind) || /^\s?(?:[\ufffd\p{Co}]|(?!\s)\p{Cc})/u.test(behind)) return false
  if (KELVIN.test(behind)) return own.endsWith('K') && printed(paper) > 0
  return (
    !BARE_UNIT.test(behind) && !BARE_UNIT.test(own.slice(-1)) && printed(paper) >= FEWEST_PRINTED
  )
}

/** A difference behind a number and the sign of degrees before it, as one. */
function together(
  paper: PreparedPaper,
  quotation: string,
  one: Difference,
  sign: OtherDegrees
): Difference {
  return differenceAt(paper, quotation, one.kind, {
    quotation: {start: sign.quotation.start, end: endOfBoth(one.quotation, sign.quotation)},
    paper: {start: sign.paper.start, end: endOfBoth(one.paper, sign.paper)}
  })
}

/** Where a stretch and one before it end; one that is empty may stand behind a space. */
function endOfBoth(one: Span, before: Span): number {
  return one.start === one.end ? before.end : Math.max(one.end, before.end)
}

/** The number that ends at an offset, with so many characters behind it. */
function numberAt(text: string, offset: number, behind: number): Span {
  let start = offset
  while (start > offset - LONGEST_NUMBER && OF_NUMBER.test(text[start - 1] ?? '')) start--
  return {start, end: offset + behind}
}

/** What a sign of degrees may be behind a number, as symbols: none, or a letter before its unit. */
const WRITTEN = new RegExp(`(?<=\\p{Nd})(?:${DEGREE}|[${RING}]|o(?=[CFK]?$))`, 'gu')

/** Whether a difference is nothing but another way to write the sign behind a number. */
function areSameDegrees(quotation: string, text: string, one: Difference): boolean {
  if (!/[oº⁰ᵒ]/.test(one.said + one.reads)) return false
  const [own, their] = [degreesAround(quotation, one.quotation), degreesAround(text, one.paper)]
  return own.includes('°') && own === their
}

/** A number with its sign and unit, around a stretch, in one way to write them. */
function degreesAround(text: string, {start, end}: Span): string {
  const before = AROUND.exec(text.slice(Math.max(0, start - LONGEST_NUMBER), start))?.[0] ?? ''
  const behind = SIGN_OR_UNIT.exec(text.slice(end, end + LOOK))![0]
  return `${before}${text.slice(start, end)}${behind}`.replace(/\s/g, '').replace(WRITTEN, '°')
}

const SIGN_OR_UNIT = new RegExp(`^\\s?(?:${DEGREE}|[${RING}])?(?:\\s?${UNIT})?`, 'u')
const AROUND = new RegExp(`\\p{Nd}\\s{0,2}(?:${DEGREE}|[${RING}])?\\s?$`, 'u')
