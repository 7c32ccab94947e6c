/** Reckons formulas that a text writes out in front of their result: “12/(12 + 4) = 0.75”. */

import {exact} from './numbers.ts'

/** What formulas of numbers are made of. */
const ofFormula = /[\d.,%\s()+\-−–×·⋅*/÷]/
/** A number, with a percent sign if it has one, a sign or a bracket. Spaces may part thousands: “10 395”. */
const part =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)(?:[.,]\d{1,12})?(?:\s?%)?|\d{1,15}(?:[.,]\d{1,12}){0,4}(?:\s?%)?|[-()+−–×·⋅*/÷]/g

/** A sign that a number is reckoned with, right behind it or right before it. */
const signBehind = /^(?:\s?%)?\s?\)?\s?[-+−–×·⋅*/÷]/
const signBefore = /[-+−–×·⋅*/÷]\s?\(?$/
/** The same of a product or a quotient. */
const factorBehind = /^\s?\)?\s?[×·⋅*/÷]/
const factorBefore = /[×·⋅*/÷]\s?\(?$/

/** Whether a number is multiplied or divided, as far as the sign beside it tells. */
export function isFactor(before: string, behind: string): boolean {
  return factorBehind.test(behind) || factorBefore.test(before)
}

/** What a formula goes on from that is none of numbers alone: “x^2 + 3 = 7”, “n−1 = 6”. */
const endsInSymbol = /[\p{L}\p{N}_^\\{}\])]$/u
/** The result of a formula, behind it and before it. */
const resultBehind = /^\s?[=≈]\s?[-−–~≈]?\s?\d/
const resultBefore = /\d%?\s?[=≈]$/

/** Whether a number is one that a formula with its result is written with: 12 of “12/(12 + 4) = 0.75”, or of “16 = 12 + 4”. */
export function isTermOfFormula(
  before: string,
  written: string,
  behind: string,
  hasCommas: boolean
): boolean {
  if (!signBehind.test(behind) && !signBefore.test(before)) return false
  const head = formulaBefore(before)
  const tail = formulaBehind(behind)
  const all = closed(head + written + tail)
  if (!reckoned(all.text, hasCommas)?.values.length) return false
  const start = before.length - head.length + all.start
  if (start > before.length) return false
  if (!/^\s/.test(all.text) && endsInSymbol.test(before.slice(0, start))) return false
  const end = all.text.length - (before.length - start) - written.length
  return resultBehind.test(behind.slice(end)) || resultBefore.test(before.slice(0, start).trimEnd())
}

/** A formula that is reckoned: its numbers, of shares the parts of one, and the values that it may have. */
export interface WrittenFormula {
  terms: number[]
  values: number[]
}

/** The formula that ends a text, in front of a result; `undefined` where there is none, or none that can be reckoned. */
export function formulaAtEnd(before: string, hasCommas: boolean): WrittenFormula | undefined {
  const end = Math.max(before.lastIndexOf('='), before.lastIndexOf('≈'))
  if (end < 0 || !/^\s?[-−–]?$/.test(before.slice(end + 1))) return undefined
  return reckoned(closed(formulaBefore(before.slice(0, end))).text, hasCommas)
}

/** What a formula may be written in at the end of a text. Another number may stand before a comma: “with 5.9, 3 × 4 = 12”. */
function formulaBefore(text: string): string {
  let start = text.length
  while (start > 0 && ofFormula.test(text[start - 1]!)) start--
  return text
    .slice(start)
    .split(/[.,]\s/)
    .at(-1)!
}

/** The same at the beginning of a text. */
function formulaBehind(text: string): string {
  let end = 0
  while (end < text.length && ofFormula.test(text[end]!)) end++
  return text.slice(0, end).split(/[.,](?:\s|$)/)[0]!
}

/** A formula without brackets that are around its result, too, and where it begins. */
function closed(written: string): {text: string; start: number} {
  const open: number[] = []
  let end = 0
  for (; end < written.length; end++) {
    if (written[end] === '(') open.push(end)
    else if (written[end] === ')' && open.pop() === undefined) break
  }
  const start = (open.at(-1) ?? -1) + 1
  return {text: written.slice(start, end), start}
}

/** A formula with its values; `undefined` of one number alone. */
function reckoned(written: string, hasCommas: boolean): WrittenFormula | undefined {
  const parts = written.match(part) ?? []
  const terms = parts.flatMap((one) => (/^\d/.test(one) ? [termOf(one, hasCommas)] : []))
  if (terms.length < 2) return undefined
  const values = [reckon(parts, hasCommas), valueOfFraction(parts, hasCommas)]
  return {terms, values: values.filter(Number.isFinite)}
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
  const value = Number.parseFloat(plain.replace(/[,\s]/g, ''))
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
