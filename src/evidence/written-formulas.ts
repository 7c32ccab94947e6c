/** Reckons formulas that a text writes out in front of their result: “12/(12 + 4) = 0.75”. */

import {exact} from './numbers.ts'

/** What formulas of numbers are made of. */
const ofFormula = /[\d.,%\s()+\-−–×·⋅*/÷]/
/** A number, with a percent sign if it has one, a sign or a bracket. */
const part = /\d{1,15}(?:[.,]\d{1,12}){0,4}(?:\s?%)?|[-()+−–×·⋅*/÷]/g

/** A formula that is reckoned: its numbers, of shares the parts of one, and the values that it may have. */
export interface WrittenFormula {
  terms: number[]
  values: number[]
}

/** The formula that ends a text, in front of a result; `undefined` where there is none, or none that can be reckoned. */
export function formulaAtEnd(before: string, hasCommas: boolean): WrittenFormula | undefined {
  const written = writtenBefore(before)
  const parts = written.match(part) ?? []
  const terms = parts.flatMap((one) => (/^\d/.test(one) ? [termOf(one, hasCommas)] : []))
  if (terms.length < 2) return undefined
  const values = [reckon(parts, hasCommas), valueOfFraction(parts, hasCommas)]
  return {terms, values: values.filter(Number.isFinite)}
}

/** What a formula may be written in, in front of a result. */
function writtenBefore(before: string): string {
  const end = Math.max(before.lastIndexOf('='), before.lastIndexOf('≈'))
  if (end < 0 || !/^\s?[-−–]?$/.test(before.slice(end + 1))) return ''
  let start = end
  while (start > 0 && ofFormula.test(before[start - 1]!)) start--
  // Another number may stand before a comma: “with 5.9, 3 × 4 = 12”.
  return before
    .slice(start, end)
    .split(/[.,]\s/)
    .at(-1)!
}

function reckon(parts: readonly string[], hasCommas: boolean): number {
  const reader = {parts, at: 0, hasCommas}
  const value = sum(reader)
  return reader.at < parts.length ? Number.NaN : value
}

/** The value of a formula as a fraction, of which TeX prints no brackets: 12 over 12 + 4 is “12/12+4”. */
function valueOfFraction(parts: readonly string[], hasCommas: boolean): number {
  const at = parts.indexOf('/')
  if (at < 0 || at !== parts.lastIndexOf('/') || parts.includes('(')) return Number.NaN
  return reckon(parts.slice(0, at), hasCommas) / reckon(parts.slice(at + 1), hasCommas)
}

function termOf(written: string, hasCommas: boolean): number {
  const plain = hasCommas ? written.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : written
  const value = Number.parseFloat(plain.replace(/,/g, ''))
  return written.endsWith('%') ? exact(value / 100) : value
}

/** The parts of a formula, and how far they are read. */
interface Reader {
  parts: readonly string[]
  at: number
  hasCommas: boolean
}

function sum(reader: Reader): number {
  let value = product(reader)
  for (let sign = takeSign(reader, /^[-+−–]$/); sign; sign = takeSign(reader, /^[-+−–]$/))
    value += (sign === '+' ? 1 : -1) * product(reader)
  return value
}

function product(reader: Reader): number {
  let value = single(reader)
  for (let sign = takeSign(reader, /^[×·⋅*/÷]$/); sign; sign = takeSign(reader, /^[×·⋅*/÷]$/)) {
    const next = single(reader)
    value = /[/÷]/.test(sign) ? value / next : value * next
  }
  return value
}

/** A number, with a sign before it, or what stands in brackets; nothing that is a number where the formula is none. */
function single(reader: Reader): number {
  if (takeSign(reader, /^[-−–]$/)) return -single(reader)
  const one = reader.parts[reader.at++]
  if (one === undefined) return Number.NaN
  if (one !== '(') return /^\d/.test(one) ? termOf(one, reader.hasCommas) : Number.NaN
  const value = sum(reader)
  return takeSign(reader, /^\)$/) ? value : Number.NaN
}

/** The next part, if it is such a sign. */
function takeSign(reader: Reader, signs: RegExp): string | undefined {
  const next = reader.parts[reader.at]
  if (next === undefined || !signs.test(next)) return undefined
  reader.at++
  return next
}
