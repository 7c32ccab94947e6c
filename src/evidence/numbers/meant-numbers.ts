/** Finds the number of a paper that a summary most likely meant where it has another one. */

import {countBelow} from '../../ordered.ts'
import {perPaper} from '../../quote/per-paper.ts'
import type {PreparedPaper} from '../../quote/prepared.ts'
import type {Span} from '../../quote/types.ts'
import {matchesOf} from '../../text/matches.ts'
import {remembered} from '../../text/remembered.ts'
import {isInReferenceEntry} from '../references.ts'
import {countDigits, type Quantity} from './numbers.ts'
import {numbersOf} from './paper-numbers.ts'

/** A number of the paper that may have been meant. */
export interface MeantNumber {
  /** As the paper has it. */
  text: string
  offset: number
}

/** Letters on either side of a number that the words beside it are in: some twelve words, or a row of a table. */
const reach = 80
/** What a paper has in more places is beside all of its numbers. */
const mostPlaces = 40
/** Of a word so many letters are compared, so that endings do not matter. */
const stemLetters = 6

/** A word, or a number as it is written. */
const wordOrNumber = /\p{L}{3,30}|\d{1,15}(?:[.,]\d{1,12}){0,5}/gu

/** A word or a number in its place. */
interface Token {
  key: string
  at: number
}

function tokensIn(text: string, from: number): Token[] {
  return Array.from(matchesOf(text, wordOrNumber), ({0: written, index}) => ({
    key: /^\d/.test(written)
      ? written.replace(/,(?=\d{3})/g, '')
      : written.toLowerCase().slice(0, stemLetters),
    at: from + index
  }))
}

/** A number of the paper, and how it is written. */
interface Candidate {
  quantity: Quantity
  /** Its digits, as {@link digitsOf} has them. */
  digits: string
}

/** The numbers of a paper that may have been meant, and what leads to them. */
interface Guide {
  /** Where each word stands, and each number. */
  places: Map<string, number[]>
  /** The numbers in the order of the text, without those of its list of references, of names (“PX7.3”) and codes (`0096`). */
  numbers: Candidate[]
  /** The first number of each row of digits. */
  byDigits: Map<string, Candidate>
  /** What each word tells of the numbers beside it, for those that were asked for: the sentences of a summary share most of their words. */
  told: Map<string, Told>
  /** What was meant by the numbers of a sentence that were asked for. */
  meant: (sentence: string) => Map<string, MeantNumber | undefined>
}

/** What a word that stands in a few places tells of the numbers beside it. */
type Told = readonly (readonly [Candidate, number])[]

/** Sentences that are remembered with a paper: those of some summaries. */
const rememberedSentences = 200

/** Read only for a paper that a summary has a wrong number of. */
const guideOf = perPaper((paper): Guide => {
  const places = new Map<string, number[]>()
  for (const {key, at} of tokensIn(paper.text, 0)) {
    const known = places.get(key)
    if (!known) places.set(key, [at])
    else if (known.length <= mostPlaces) known.push(at)
  }
  const numbers = numbersOf(paper)
    .quantities.filter(
      ({start, text}) =>
        !isInReferenceEntry(paper, start) &&
        !/^0\d/.test(text) &&
        !/\p{Lu}/u.test(paper.text.charAt(start - 1))
    )
    .sort((one, other) => one.start - other.start)
    .map((quantity): Candidate => ({quantity, digits: digitsOf(quantity)}))
  const byDigits = new Map<string, Candidate>()
  for (const number of numbers)
    if (!byDigits.has(number.digits)) byDigits.set(number.digits, number)
  return {
    places,
    numbers,
    byDigits,
    told: new Map(),
    meant: remembered(() => new Map(), rememberedSentences)
  }
})

/**
 * How surely a number was meant, at least, and how many times as surely as any other one. Of 559 numbers of summaries that were changed,
 * 227 had one named, and 198 of them the right one: the nearest one had been right 49 times, and wrong 305 times.
 */
const fewestSigns = 1.3
const lead = 1.5

/**
 * The number that a summary most likely meant, if there are signs of one: it stands beside the same words, or in a row with the same
 * label, or has the same digits but for one, or two of them the other way round.
 *
 * @param text The sentence or the row of a table that the number stands in.
 * @param at Where it stands there.
 */
export function findMeant(
  quantity: Quantity,
  text: string,
  at: Span,
  paper: PreparedPaper
): MeantNumber | undefined {
  const guide = guideOf(paper)
  const known = guide.meant(text)
  const key = [at.start, quantity.value, quantity.percent].join(' ')
  if (!known.has(key)) known.set(key, meantBeside(quantity, text, at, guide))
  return known.get(key)
}

function meantBeside(
  quantity: Quantity,
  text: string,
  at: Span,
  guide: Guide
): MeantNumber | undefined {
  const start = Math.max(0, at.start - reach)
  const tokens = tokensIn(text.slice(start, at.end + reach), start).filter(
    (token) => token.at < at.start || token.at >= at.end
  )
  const others = new Set(tokens.map(({key}) => Number.parseFloat(key)))
  const mayBeMeant = ({quantity: other}: Candidate) =>
    other.percent === quantity.percent &&
    other.step <= quantity.step &&
    other.value !== quantity.value &&
    !others.has(other.unscaled)
  const signs = signsOfWords(tokens, at, guide)
  for (const slip of slipsOf(quantity, guide)) signs.set(slip, signs.get(slip) ?? 0)
  const meant = new Map([...signs].filter(([candidate]) => mayBeMeant(candidate)))
  const [best, next] = bestOfEach(meant, quantity).sort(([, one], [, other]) => other - one)
  if (!best || best[1] < fewestSigns || (next && best[1] < lead * next[1])) return undefined
  const [{text: written, start: offset}] = best
  return {text: written, offset}
}

/** How much the words beside a number of the summary tell of the numbers of the paper that stand beside the same ones. */
function signsOfWords(tokens: readonly Token[], at: Span, guide: Guide): Map<Candidate, number> {
  const signs = new Map<Candidate, number>()
  for (const [key, away] of distances(tokens, at)) {
    const near = closeness(away)
    for (const [number, told] of toldBy(key, guide))
      signs.set(number, (signs.get(number) ?? 0) + near * told)
  }
  return signs
}

/** What a word tells of the numbers beside it; one of many places tells nothing. */
function toldBy(key: string, {places, numbers, told}: Guide): Told {
  const found = places.get(key) ?? []
  if (found.length === 0 || found.length > mostPlaces) return []
  let known = told.get(key)
  if (!known) {
    const share = 1 / Math.sqrt(found.length)
    known = [...numbersBeside(found, numbers)].map(([number, distance]) => [
      number,
      share * closeness(distance)
    ])
    told.set(key, known)
  }
  return known
}

/** How far each word stands from a number, where it stands nearest. */
function distances(tokens: readonly Token[], {start, end}: Span): Map<string, number> {
  const nearest = new Map<string, number>()
  for (const {key, at} of tokens) {
    const away = at < start ? start - at : at - end
    nearest.set(key, Math.min(away, nearest.get(key) ?? away))
  }
  return nearest
}

/** The numbers within reach of places, and how far the nearest place is from each. */
function numbersBeside(
  places: readonly number[],
  numbers: readonly Candidate[]
): Map<Candidate, number> {
  const beside = new Map<Candidate, number>()
  for (const place of places) {
    let index = countBelow(numbers, place - reach, ({quantity}) => quantity.start)
    for (; index < numbers.length; index++) {
      const number = numbers[index]!
      const {start, end} = number.quantity
      if (start > place + reach) break
      const away = Math.abs(place < start ? start - place : place - end)
      beside.set(number, Math.min(away, beside.get(number) ?? away))
    }
  }
  return beside
}

/** What a word is worth at a distance: half at the end of the reach. */
function closeness(distance: number): number {
  return 1 - distance / (2 * reach)
}

/** How many times the words beside a number count when it is but a slip away, and what each of its digits from the third on adds. */
const slipFactor = 2
const slipDigit = 0.6

/** Of each value the place with the most signs, and how many those are. */
function bestOfEach(
  signs: ReadonlyMap<Candidate, number>,
  quantity: Quantity
): [Quantity, number][] {
  const best = new Map<number, [Quantity, number]>()
  const written = digitsOf(quantity)
  const variants = new Set(variantsOf(written))
  const digits = countDigits(written)
  for (const [{quantity: other, digits: otherDigits}, words] of signs) {
    const isSlip = isScaledAs(other, quantity) && variants.has(otherDigits)
    const all = isSlip ? slipFactor * words + slipDigit * Math.max(0, digits - 2) : words
    if (all > (best.get(other.value)?.[1] ?? -1)) best.set(other.value, [other, all])
  }
  return [...best.values()]
}

/** The digits of a number with its decimal mark: “14432”, “0.94”; a number with a power of ten has none that are compared. */
function digitsOf({unscaled, decimals, power}: Quantity): string {
  return power === undefined ? unscaled.toFixed(decimals) : ''
}

/** Whether the same word multiplies two numbers, or none: “3.4 million” and “4.3 million”. */
function isScaledAs(one: Quantity, other: Quantity): boolean {
  return one.scale === other.scale
}

/** Numbers of the paper whose digits are those of another but for a slip. */
function slipsOf(quantity: Quantity, {byDigits}: Guide): Candidate[] {
  return variantsOf(digitsOf(quantity)).flatMap((digits) => {
    const found = byDigits.get(digits)
    return found && isScaledAs(found.quantity, quantity) ? [found] : []
  })
}

/** Digits with one of them changed, or with two neighbours the other way round. */
function variantsOf(digits: string): string[] {
  const variants: string[] = []
  for (let at = 0; at < digits.length; at++) {
    if (digits[at] === '.') continue
    for (const other of '0123456789')
      if (other !== digits[at]) variants.push(digits.slice(0, at) + other + digits.slice(at + 1))
    const swapped = digits.slice(at).replace(/^(\d)(\.?)(\d)/, '$3$2$1')
    variants.push(digits.slice(0, at) + swapped)
  }
  return variants
}
