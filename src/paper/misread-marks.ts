/**
 * Read marks and signs that were taken for letters. Quotation marks and dashes: fonts in Adobe's standard encoding have “, ” and — where TeX's
 * encoding of European letters (T1) has ł, ž and Ð. Some programs that stamp PDFs make the one of the other, and so every
 * extractor reads them.
 */

import {bracketsOfPi, doubtfulPi, misreadPi, shortPi} from '../text/pi-codes.ts'

/** What opens a word, and what closes one. */
const OPENING = /(?<![\p{L}\p{M}])ł(?=[\p{L}\p{N}])/gu
const CLOSING = /(?<=[\p{L}\p{N}.,;:?!)])ž(?![\p{L}\p{M}])/gu

/** So many of both stand where marks do; elsewhere, as letters of Polish or Czech names, hardly any. */
const FEWEST = 2
const MOST_ELSEWHERE = 0.25

/**
 * Signs of TeX's font of mathematical signs, whose codes other fonts have for these letters and fractions: publishers' PDFs do not say which
 * font it is, so that extractors write “p ¼ 0.03” and “f ðxÞ þ 1”.
 */
const SIGNS: Readonly<Record<string, string>> = {'¼': '=', þ: '+', ð: '(', Þ: ')'}
/** Such a quarter stands behind what has a value, and before it. */
const EQUALS = /[\p{L})\]]\s?¼\s?[-−–.]?\d/gu
/** So many of these, and such a share of all quarters, are no fractions. */
const FEWEST_EQUALS = 3
const EQUALS_SHARE = 0.5
/** Letters only where they are of no Icelandic word. */
const SIGN = /¼|(?<!\p{L}{2})[þð](?!\p{Ll}{3})|Þ(?!\p{Ll}{2})/gu

/** A text with its marks and signs, each in the place of its letter. */
export function withMarksAsWritten(text: string): string {
  return withShortPi(withBracketsOfPi(withPi(withComparisons(withSigns(withMarks(text))))))
}

const PI = new RegExp(`[${[...misreadPi.keys(), ...doubtfulPi.keys()].join('')}]`, 'g')
/** Of those that are in use in other texts, arrows and boxes among them, one alone proves nothing. */
const PI_ALONE = /[⫹-⫿␤-␻ⱕⱖ]/

/** A text with the signs of MathematicalPi that stand as characters of their numbers. */
function withPi(text: string): string {
  if (!PI_ALONE.test(text)) return text
  return text.replace(PI, (sign) => misreadPi.get(sign) ?? doubtfulPi.get(sign)!)
}

const BRACKETS = new RegExp(`[${[...bracketsOfPi.keys()].join('')}]`, 'g')
/** What opens and what closes, of which Chinese has the second hardly ever. */
const OPENS = /共/g
const CLOSES = /兲/g
const MOST_UNPAIRED = 0.2

/** The same for brackets, which are about as many opening as closing ones. */
function withBracketsOfPi(text: string): string {
  if (!text.includes('兲')) return text
  const opened = text.match(OPENS)?.length ?? 0
  const closed = text.match(CLOSES)!.length
  if (Math.abs(opened - closed) > MOST_UNPAIRED * (opened + closed)) return text
  return text.replace(BRACKETS, (sign) => bracketsOfPi.get(sign)!)
}

/** Signs behind a value and before a number, by letters that no text has there. */
const SHORT_VALUES = /(?<=[\p{Script=Latin}\p{Script=Greek}\d)\]%]\s?)[ϩϪϫϭϮϽϾՅՆ](?=\s?[-−–.]?\d)/gu
const SHORT = /[ϩϪϫϬϭϮϳϷϽϾՅՆ]|(?<!\p{Script=Cyrillic})[ЈЉЊ](?!\p{Script=Cyrillic})/gu
const SHORT_ANY = /[ϩϪϫϬϭϮϽϾՅՆ]/g
/** So many of these, and such a share of all, are no letters: fonts whose digits were lost have some of them in place of those. */
const FEWEST_SHORT = 3
const SHORT_SHARE = 0.4

/** The same for signs that lost the first digit of their numbers. */
function withShortPi(text: string): string {
  const proof = {fewest: FEWEST_SHORT, share: SHORT_SHARE}
  if (!isMisread(text, SHORT_VALUES, SHORT_ANY, proof)) return text
  return text.replace(SHORT, (sign) => shortPi.get(sign)!)
}

function withSigns(text: string): string {
  if (!isMisread(text, EQUALS, /¼/g, {fewest: FEWEST_EQUALS, share: EQUALS_SHARE})) return text
  return text.replace(SIGN, (letter) => SIGNS[letter]!).replace(COLON, '.')
}

/** How many places show that a character was misread, and which share of all of its places they are at least. */
interface Proof {
  fewest: number
  share: number
}

/** Whether a text has characters in places where only a misreading puts them, and mostly there. */
function isMisread(text: string, places: RegExp, all: RegExp, {fewest, share}: Proof): boolean {
  const count = text.match(all)?.length ?? 0
  if (count < fewest) return false
  const found = text.match(places)?.length ?? 0
  return found >= fewest && found >= share * count
}

/** The point of a number in the same system: “0:61”. */
const COLON = /(?<=(?<![\d:])0):(?=\d{1,4}(?![\d:]))/g

/** Signs of the same system in other papers: “p\0.01”, and “n[30”, where no bracket closes. */
const LESS = /(?<=[\p{L}\p{N})]\s?)\\(?=\s?[-−–.]?\d)/gu
const MORE = /(?<=[\p{L}\p{N})]\s?)\[(?=\s?[-−–.]?\d)(?![^[\]]{0,60}\])/gu
const FEWEST_LESS = 3
const LESS_SHARE = 0.8

function withComparisons(text: string): string {
  if (!isMisread(text, LESS, /\\/g, {fewest: FEWEST_LESS, share: LESS_SHARE})) return text
  return text.replace(LESS, '<').replace(MORE, '>')
}

function withMarks(text: string): string {
  if (!text.includes('ž')) return text
  const dashed = text.replaceAll('Ð', '—')
  const marks = [OPENING, CLOSING].map((mark) => dashed.match(mark)?.length ?? 0)
  const letters = dashed.match(/[łž]/g)?.length ?? 0
  const all = marks.reduce((sum, count) => sum + count, 0)
  if (marks.some((count) => count < FEWEST) || letters - all > MOST_ELSEWHERE * all) return text
  return dashed.replace(OPENING, '“').replace(CLOSING, '”')
}
