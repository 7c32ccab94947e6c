/** Reads numbers out of text, as quantities: “1,000” is 1000, “.54” is 0.54, “12 %” is twelve percent. */

import {matchesOf} from '../matches.ts'

/** A number as it stands in a text. */
export interface Quantity {
  /** Its value as written; of “12%” twelve. */
  value: number
  /** Its value without “thousand”, “k” or “million”: tables leave them to their heads. */
  unscaled: number
  /** Whether it is a share of a hundred. */
  percent: boolean
  /** Digits behind the decimal mark. */
  decimals: number
  /** Where it stands, sign and unit included. */
  start: number
  end: number
  text: string
}

/**
 * A number: digits with separators, or a decimal mark before digits; a word, a power and a percent sign behind it.
 * The parts are bounded, so that rows of digits are read in one pass.
 */
const number =
  /(?:\d{1,3}(?:[,\u202f\u00a0']\d{3}){1,5}(?!\d)(?:\.\d{1,12})?|0,\d{1,12}|\d{1,15}(?:\.\d{1,12})?|(?<=^|[\s(=<>~≈])\.\d{1,12})(?:\s?(?:million|billion|thousand|mio|mrd|millionen|milliarden|millions|milliards|millones)\b|\s?[kKM](?![\p{L}\d]))?(?:\s{0,2}(?:%|％|percent\b|per cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b|パーセント))?/gu

const scales: readonly (readonly [RegExp, number])[] = [
  [/\d\s?(?:thousand|[kK](?!\p{L}))/u, 1e3],
  [/million|mio|millones|\d\s?M(?!\p{L})/u, 1e6],
  [/billion|mrd|milliard/u, 1e9]
]

/** The numbers of a text, in order. */
export function readQuantities(text: string): Quantity[] {
  return matchesOf(text, number).map((match) => quantity(match[0], match.index))
}

function quantity(text: string, start: number): Quantity {
  const digits = /^[\d.,'\u202f\u00a0]+/.exec(text)![0]
  const grouped = /^\d{1,3}(?:[,'\u202f\u00a0]\d{3})+(?:\.|$)/.test(digits)
  const plain = grouped ? digits.replace(/[,'\u202f\u00a0]/g, '') : digits.replace(',', '.')
  const rest = text.slice(digits.length)
  const scale = rest === '' ? 1 : (scales.find(([pattern]) => pattern.test(`0${rest}`))?.[1] ?? 1)
  return {
    value: Number.parseFloat(plain) * scale,
    unscaled: Number.parseFloat(plain),
    percent: rest !== '' && /[%％]|cent|zent|ciento|cento|パーセント/iu.test(rest),
    decimals: /[.](\d+)$/.exec(plain)?.[1]?.length ?? 0,
    start,
    end: start + text.length,
    text
  }
}

/** Whether a number stands in square brackets with nothing but numbers, as references do: “[3, 12–14]”. */
export function isInBrackets(before: string, behind: string): boolean {
  return /\[[\d\s,;–-]*$/.test(before) && /^[\d\s,;–-]*\]/.test(behind)
}

/** A value without the error of binary fractions: 54 / 100 is 0.54. */
export function exact(value: number): number {
  return Number.parseFloat(value.toPrecision(12))
}
