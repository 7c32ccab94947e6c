/** Reads numbers out of text, as quantities: “1,000” is 1000, “.54” is 0.54, “12 %” is twelve percent. */

import type {Approximation} from '../../language/approximations.ts'
import {scaleOfWord} from '../../language/scales.ts'
import {digitValue} from '../../quote/text/fold.ts'
import {matchesOf} from '../../text/matches.ts'

/** A number as it stands in a text. */
export interface Quantity {
  /** Its value as written; of “12%” twelve. */
  value: number
  /** Its value without “thousand”, “k”, “million” or a power of ten: tables leave them to their heads. */
  unscaled: number
  /** What the word, the letter or the signs behind its digits multiply them by: 1,000,000 of “1.9 million”, otherwise 1. */
  scale: number
  /** Whether a word does so; a letter or a sign may be something else: “2.5k”. */
  isScaledByWord: boolean
  /** The power of ten behind it: −4 of “8.31 × 10⁻⁴”, 5 of “10⁵”. */
  power: number | undefined
  /** Whether it is a share of a hundred. */
  percent: boolean
  /** Digits behind the decimal mark. */
  decimals: number
  /** What its last digit counts: 0.1 of “9.5”, 100,000 of “1.9 million”. */
  step: number
  /** Where it stands, sign and unit included. */
  start: number
  end: number
  text: string
}

/**
 * What letters multiply digits by, right behind them or in the head of a table; for words, see `scaleOfWord`. Behind digits “B” and “T” are
 * more often the sizes of models, or units, and are not read.
 */
export const scaleOfLetter: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
  ['T', 1e12]
])

/** What signs of Chinese, Japanese and Korean multiply digits by: 120万, 3.5亿, 2만. Two of them multiply each other: 5千万. */
export const scaleOfSign: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 10,
    百백: 100,
    千천: 1e3,
    万萬만: 1e4,
    亿億억: 1e8,
    兆조: 1e12
  }).flatMap(([signs, factor]) => [...signs].map((sign) => [sign, factor] as const))
)

/** What signs in a row multiply digits by: 10,000,000 of 千万. */
export function scaleOfSigns(signs: string): number {
  let scale = 1
  for (const sign of signs) scale *= scaleOfSign.get(sign) ?? 1
  return scale
}

/** What a share of a hundred has behind it, by language. */
const signOfShare = String.raw`%|percent\b|per cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b|процент(?![ \p{Lu}])|τοις εκατό|yüzde\b|phần trăm|प्रतिशत|퍼센트|パーセント|אחוז|(?:في|ب)\s?الم[ائ]{1,2}ة`
/** The same at the end of a number. */
const endsInShare = new RegExp(`(?:${signOfShare})$`, 'u')

/**
 * A number: digits with separators, or a decimal mark before digits; behind it a letter or signs that multiply it, and a percent sign, or
 * that before it, as Turkish has it. Words that multiply it are read by `scaleBehind`, powers by `powerBehind`. Behind one digit, a “k” that
 * is set apart is the index of a formula that was taken apart, or kelvins. No thousands begin with a zero: “0,013” has decimals in any text.
 * The parts are bounded, so that rows of digits are read in one pass. What it may begin with stands first: with it, the engine passes over
 * letters five times as fast.
 */
const number = new RegExp(
  String.raw`(?=[%.\d])(?:(?<![\p{L}\d%])%\s?(?=\d))?(?:[1-9]\d{0,2}(?:[,\u202f\u00a0']\d{3}){1,5}(?!\d)(?:\.\d{1,12})?|0,\d{1,12}|\d{1,15}(?:\.\d{1,12})?|(?<=^|[\s([=<>~≈−–-])\.\d{1,12})(?:(?:\s?M|(?:(?<=\d\d|\d[.,]\d)\s)?[kK])(?![\p{L}\d])|\s?(?:万[亿億]|[十百千백천]?[万萬亿億만억]|[兆조]))?(?:\s{0,2}(?:${signOfShare})|-%)?`,
  'gu'
)

/** What the head of a column has whose numbers are shares of a hundred; those below “95% CI” are none. */
const headOfShares =
  /(?<!\d\s?)%|(?<!\d\s?)per\s?cent|prozent|pour\s?cent|por\s?cien|por\s?cento|procent|(?<!\p{L})(?:shares?|anteile?)(?!\p{L})/iu

/** Whether the head of a column says that its numbers are shares of a hundred, though they have no sign. */
export function namesShares(head: string): boolean {
  return headOfShares.test(head)
}

/**
 * The numbers of a text, in order.
 *
 * @param hasCommas whether its decimal mark is the comma; see {@link hasDecimalCommas}.
 * @param plainDigits the text {@link withPlainDigits}.
 */
export function readQuantities(
  text: string,
  hasCommas = false,
  plainDigits = withPlainDigits(text)
): Quantity[] {
  const quantities: Quantity[] = []
  const add = (quantity: Quantity) => {
    quantities.push(quantity)
    return false
  }
  hasQuantity(text, hasCommas, add, plainDigits)
  return quantities
}

/**
 * Whether one of the numbers of a text is such as is looked for, first to last; it is read no further than there.
 *
 * @param plainDigits the text {@link withPlainDigits}.
 */
export function hasQuantity(
  text: string,
  hasCommas: boolean,
  isSuch: (quantity: Quantity) => boolean,
  plainDigits = withPlainDigits(text)
): boolean {
  const plain = asWritten(plainDigits, hasCommas)
  for (let from = 0; ; ) {
    number.lastIndex = from
    const match = number.exec(plain)
    if (!match) return false
    const {0: written, index} = match
    from = index + written.length
    const endsInDigit = /\d$/.test(written)
    const words = endsInDigit ? scaleBehind(plain, from, hasCommas) : undefined
    const power = endsInDigit && !words ? powerBehind(plain, from, written) : undefined
    from = words?.end ?? power?.end ?? from
    const read = quantity(written, index, text.slice(index, from), words?.scale)
    if (isSuch(power ? raisedTo(power, read) : read)) return true
  }
}

/** A text with plain digits, and its numbers as English writes them; every character keeps its place. */
function asWritten(plain: string, hasCommas: boolean): string {
  return hasCommas ? withHardSpaces(withDecimalPoints(plain)) : plain
}

/** Thousands that points part, which begin with no zero (“1.250.000”), or a comma between digits. */
const markOfCommas = /(?<![\d.])[1-9]\d{0,2}(?:\.\d{3}){1,5}(?!\.?\d)|(?<=\d),(?=\d)/g

/**
 * A text whose decimals stand behind commas, with points in place of these, and commas between its thousands; every character keeps its place. A
 * point that can part no thousands is that of decimals in such a text, too: “57.3”.
 */
export function withDecimalPoints(plain: string): string {
  return plain.replace(markOfCommas, (mark) => (mark === ',' ? '.' : mark.replaceAll('.', ',')))
}

/** A text with hard spaces in its thousands, which are read as one number: “12 345”; every character keeps its place. */
export function withHardSpaces(plain: string): string {
  return plain.replace(
    /(?<![\d,.])(\d{1,3})((?: \d{3}){1,5})(?!\d)/g,
    (_, first, groups) => `${first}${groups.replaceAll(' ', '\u00a0')}`
  )
}

/** A number whose thousands are parted by spaces, as it stands in running text: a word stands behind it, or a decimal mark. */
const spacedThousands = /(?<![\d.,]|\d )[1-9]\d{0,2}(?: \d{3}){1,3}(?=\s\p{L}|[.,]\d{1,2}(?!\d))/gu
const groupedThousands = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){1,3}(?![\d,])/g
/** So many of them show that it is the text's way to write numbers; two numbers stand beside each other, too (“type 2 100 times”). */
const fewestSpaced = 2

/**
 * Whether a text parts thousands by spaces, and not by commas.
 *
 * @param plain the text {@link withPlainDigits}.
 * @param isLikely whether one number shows as much, as in a summary of a paper that does.
 */
export function hasSpacedThousands(plain: string, isLikely = false): boolean {
  const spaced = plain.match(spacedThousands)?.length ?? 0
  if (spaced < (isLikely ? 1 : fewestSpaced)) return false
  return spaced > (plain.match(groupedThousands)?.length ?? 0)
}

/** A text with digits, marks and percent signs of any script in ASCII; every character keeps its place. */
export function withPlainDigits(text: string): string {
  if (!mayBePlainer.test(text)) return text
  return text
    .replace(/[٫٬٪．，％]|·(?!\s?10\s?[\^⁻⁰¹²³⁴-⁹])/g, (mark) => plainMarks[mark]!)
    .replace(otherDigit, (digit) => String(digitValue(digit.codePointAt(0)!)))
    .replace(/’(?=\d)(?<=\d’)/g, "'")
}

/** Digits of other scripts, of those that few texts have a letter of, and the marks that stand in numbers. */
const mayBePlainer = /[·\u0660-\u1fff\ua620-\ud7ff\uf900-\uffff]|’(?=\d)/
/** One of those that take one unit, so that offsets stay; all of them are in the three ranges, which few letters of a paper are in. */
const otherDigit = /(?=[\u0660-\u1fff\ua620-\ud7ff\uf900-\uffff])\p{Nd}/gu
const plainMarks: Readonly<Record<string, string>> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '·': '.',
  '．': '.',
  '，': ',',
  '％': '%'
}

/** So many numbers with a decimal comma show that it is the text's; references stand so, too (“14,15”). */
const fewestCommas = 2
/** One with a percent sign shows as much, as does one with points between its thousands: “1.234,5”. */
const ofCertain = 2

/**
 * Whether a text writes its decimals with a comma.
 *
 * @param plain the text {@link withPlainDigits}.
 * @param isLikely whether one number shows as much, as in a summary of a paper that does, or in a language that does.
 */
export function hasDecimalCommas(plain: string, isLikely = false): boolean {
  let commas = 0
  for (const {1: thousands, 2: sign} of matchesOf(
    plain,
    /(?<![[\d.,])(?:\d{1,3}((?:\.\d{3}){1,4})?,\d{1,2}|\d{4,15},\d{1,2}|0,\d{3,12})(?![\d.,]*\d|\])(\s?%)?/g
  ))
    commas += thousands || sign ? ofCertain : 1
  if (commas < (isLikely ? 1 : fewestCommas)) return false
  const points = plain.match(/(?<![\d.,])\d{1,15}\.\d{1,2}(?![\d.,]*\d)/g)?.length ?? 0
  return isLikely ? commas >= points : commas > points
}

/** A number as it was found, with what the words behind it multiply it by. */
function quantity(
  match: string,
  start: number,
  text: string,
  scaleOfWords: number | undefined
): Quantity {
  const bare = match.replace(/^%\s?/, '')
  const digits = /^[\d.,'\u202f\u00a0]+/.exec(bare)![0]
  const grouped = /^[1-9]\d{0,2}(?:[,'\u202f\u00a0]\d{3})+(?:\.|$)/.test(digits)
  const plain = grouped ? digits.replace(/[,'\u202f\u00a0]/g, '') : digits.replace(',', '.')
  const rest = bare.slice(digits.length)
  const scale = scaleOfWords ?? scaleOfRest(rest)
  const unscaled = Number.parseFloat(plain)
  const decimals = /[.](\d+)$/.exec(plain)?.[1]?.length ?? 0
  return {
    value: scale === 1 ? unscaled : exact(unscaled * scale),
    unscaled,
    scale,
    isScaledByWord: scaleOfWords !== undefined,
    power: undefined,
    percent: bare !== match || (rest !== '' && endsInShare.test(rest)),
    decimals,
    step: scale / 10 ** decimals,
    start,
    end: start + text.length,
    text
  }
}

/** What stands between a number and the exponent of the ten that it is multiplied by: “ × 10”, “\times 10”. */
const timesTen = /\s?(?:[×x·⋅*]|\\times|\\cdot)\s?10/y
/** An exponent behind a ten, as formulas are written in text, or raised; what goes on behind it is no number. */
const exponentBehind =
  /\s?(?:(?:\^|\*\*)\s?\{?\s?([-−–]?\d{1,3})\}?(?![\d\p{L}])|(⁻?[⁰¹²³⁴-⁹]{1,3})(?![⁺⁻⁰¹²³⁴-⁹ⁿ]))/uy
/** The same as programs write it: “e-4”. */
const programmed = /[eE]([-−–+]?\d{1,2})(?![\d\p{L}])/uy

/** A power of ten behind a number. */
interface Power {
  exponent: number
  end: number
  /** Whether the number is the ten itself. */
  isBare: boolean
}

/** The power of ten that stands behind a number that ends in a digit, at an offset of its text. */
function powerBehind(text: string, at: number, written: string): Power | undefined {
  const isBare = written === '10' && matchAt(exponentBehind, text, at) !== undefined
  const ten = isBare ? at : (matchAt(timesTen, text, at)?.end ?? -1)
  const found = ten < 0 ? matchAt(programmed, text, at) : matchAt(exponentBehind, text, ten)
  return found && {exponent: exponentOf(found.group), end: found.end, isBare}
}

/** What a sticky pattern finds at an offset: where that ends, and the group that took part. */
function matchAt(
  pattern: RegExp,
  text: string,
  at: number
): {end: number; group: string} | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found ? {end: at + found[0].length, group: found[1] ?? found[2] ?? ''} : undefined
}

/** A number with the power of ten that stands behind it; one that is too large or too small to reckon with stays as it is. */
function raisedTo({exponent: power, isBare}: Power, plain: Quantity): Quantity {
  const unscaled = isBare ? 1 : plain.unscaled
  const value = exact(unscaled * 10 ** power)
  if (!Number.isFinite(value) || value === 0) return plain
  const decimals = Math.max(0, plain.decimals - power)
  const step = exact(plain.step * 10 ** power)
  return {...plain, value, unscaled, power, percent: false, decimals, step}
}

/** A ten and its exponent as extractions print them, no longer raised: “8.31 × 10−4”. */
const flatPower = /\s?[×x·]\s?10\s?([−–⁻-]?\s?[\d⁰¹²³⁴-⁹]{1,3})(?!\d)/y

/** A number of a paper with the power of ten that it is multiplied by, whose exponent is no longer raised. */
export function withFlatPower(quantity: Quantity, text: string): Quantity | undefined {
  const found = quantity.power === undefined && matchAt(flatPower, text, quantity.end)
  if (!found) return undefined
  const {start} = quantity
  const written = {...quantity, end: found.end, text: text.slice(start, found.end)}
  return raisedTo({exponent: exponentOf(found.group), end: found.end, isBare: false}, written)
}

/** A capital letter that is set apart from the digits before it. */
const letterApart = /\s[KM]$/u

/** A number whose letter may be its unit instead of multiplying it, with that unit: “3200 K” are kelvins, “0.75 M” is a concentration. */
export function withUnitForScale(quantity: Quantity): Quantity | undefined {
  const {text, unscaled, decimals} = quantity
  if (!letterApart.test(text)) return undefined
  return {...quantity, value: unscaled, scale: 1, step: 1 / 10 ** decimals}
}

/** A letter right behind digits that multiplies them, if it is no unit; it is not read with them. */
const sizeBehind = /^[BT](?![\p{L}\d])/u

/** A number that is multiplied by the letter right behind it: “7B”. */
export function withSize(quantity: Quantity, behind: string): Quantity | undefined {
  const letter = sizeBehind.exec(behind)?.[0]
  if (letter === undefined || quantity.scale !== 1 || quantity.percent) return undefined
  const scale = scaleOfLetter.get(letter)!
  const value = exact(quantity.value * scale)
  return {...quantity, value, scale, step: quantity.step * scale, text: quantity.text + letter}
}

/** The value of an exponent, raised or not, with whatever sign it is written: “⁻⁴”, “−4”, “– 4”. */
export function exponentOf(written: string): number {
  return Number.parseInt(written.normalize('NFKC').replace(/[−–]/, '-').replace(/\s/g, ''), 10)
}

/** What stands between a number and the one that ends its range, whose word multiplies both: “3 to 5 million”. */
const toEndOfRange =
  /^\s?(?:[-–—−~〜～]|to|and|or|bis|auf|und|à|et|ou|a|y|o|e|para|до|至|到|から)\s?(?=\d)/u

/** The first number of a text. */
function firstOf(text: string, hasCommas: boolean): Quantity | undefined {
  let first: Quantity | undefined
  hasQuantity(text, hasCommas, (quantity) => {
    first = quantity
    return true
  })
  return first
}

/** The same in a list: “3, 5, and 8 million”. */
const toNextOfList = /^,\s(?:(?:and|or|und|oder|et|ou|y|o|e)\s)?(?=\d)/u
/** Numbers of a list that may stand behind one, up to the one with the word. */
const mostListed = 6

/** What the word or the sign at the end of a range or a list multiplies a number by that stands before it; 1 where there is none. */
export function scaleOfRange(behind: string, hasCommas: boolean): number {
  let rest = behind
  for (let listed = 0; listed < mostListed; listed++) {
    const between = (toEndOfRange.exec(rest) ?? toNextOfList.exec(rest))?.[0]
    if (between === undefined) return 1
    rest = rest.slice(between.length)
    const next = firstOf(rest, hasCommas)
    if (next?.start !== 0 || next.percent) return 1
    if (next.scale !== 1) return next.scale
    rest = rest.slice(next.end)
  }
  return 1
}

/** A word that may multiply the number before it, in the next line, too; none has more letters. */
const wordBehind = /(?:\+?\s{0,2}|-)([\p{L}\p{M}]{2,16})(?![\p{L}\p{M}\d_]|[-‐‑\u00ad]\s?\n)/uy
/** Words that multiply each other: “76 mil millones” is 76 milliards. */
const mostWords = 2

/** Such a word that goes on in the next line: “2.5 mil-” and “lion”. */
const tornWord = /^\s{0,2}(\p{L}{2,9})[-‐‑\u00ad]\s{0,2}\n\s{0,3}(\p{L}{2,9})(?!\p{L})/u

/** What a word behind a number multiplies it by that a line ended in; 1 where there is none. */
export function scaleOfTorn(behind: string, hasCommas: boolean): number {
  const [, begin, end] = tornWord.exec(behind) ?? []
  if (begin === undefined || end === undefined) return 1
  return scaleOfWord(begin + end, hasCommas) ?? scaleOfWord(begin, hasCommas) ?? 1
}

/** What the words behind a number multiply it by, if they do, and where they end. */
function scaleBehind(
  text: string,
  at: number,
  hasCommas: boolean
): {scale: number; end: number} | undefined {
  let scale = 1
  let end = at
  for (let words = 0; words < mostWords; words++) {
    const found = matchAt(wordBehind, text, end)
    const factor = found && scaleOfWord(found.group, hasCommas)
    if (!factor) break
    scale *= factor
    end = found.end
  }
  return end > at ? {scale, end} : undefined
}

/** What the letter or the signs behind digits multiply them by. */
function scaleOfRest(rest: string): number {
  const signs = /\p{L}{1,12}/u.exec(rest)?.[0] ?? ''
  return scaleOfLetter.get(signs) ?? scaleOfSigns(signs)
}

/** Whether a number stands in square brackets with nothing but numbers, as references do: “[3, 12–14]”. */
export function isInBrackets(before: string, behind: string): boolean {
  return /\[[\d\s,;–-]*$/.test(before) && /^[\d\s,;–-]*\]/.test(behind)
}

/** A number with the words around it. */
export interface PlacedNumber {
  quantity: Quantity
  /** Letters in front of it in its sentence, and behind it. */
  before: string
  behind: string
}

/** Whether a value is a number as it is rounded. */
export function rounds(
  value: number,
  {value: rounded, step}: Pick<Quantity, 'value' | 'step'>
): boolean {
  return Math.abs(value - rounded) <= step / 2
}

/** How many digits a number has as it is written, behind zeros in front of it. */
export function countDigits(text: string): number {
  return text.replace(/\D/g, '').replace(/^0{1,20}/, '').length
}

/** Whether a number is whole, and no share. */
export function isCount({percent, decimals}: Quantity): boolean {
  return !percent && decimals === 0
}

/** A value without the error of binary fractions: 54 / 100 is 0.54. */
export function exact(value: number): number {
  return Number.parseFloat(value.toPrecision(12))
}

/**
 * The part of a number that its last zeros may stand for, at most: “about 200” is said of 190 and of 210, but not of 250, which “over 200” is
 * said of.
 */
const mostRounded: Readonly<Record<Approximation, number>> = {around: 0.1, above: 0.25, below: 0.25}

/** What the last digit of a number counts when its last zeros are rounded, too: 10,000 of “about 920,000”. */
export function roundedStep(
  {value, unscaled, decimals, step}: Quantity,
  side: Approximation = 'around'
): number {
  const zeros = decimals === 0 ? /0{0,20}$/.exec(String(unscaled))![0].length : 0
  return Math.max(step, Math.min(step * 10 ** zeros, value * mostRounded[side]))
}
