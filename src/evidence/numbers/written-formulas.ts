/** Reckons formulas that a text writes out beside their result: “12/(12 + 4) = 0.75”, “6,400 g (80 × 80)”. */

import type {Span} from '../../quote/types.ts'
import {exact, withDecimalPoints} from './numbers.ts'
import {blankUnits} from './units.ts'

/** What formulas of numbers are made of. */
const ofFormula = /[\d.,%\s()+\-−–×·⋅*/÷^²³]/
/** A number, with a percent sign if it has one, a power, a sign or a bracket. Spaces may part thousands: “10 395”. */
const part =
  /\^\s?\d(?:[.,]\d{1,12})?|[²³]|(?:[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,15})(?:[.,]\d{1,12}){0,4}(?:\s?%)?|[-()+−–×·⋅*/÷]/g
/** One of these that is a power. */
const power = /^\^\s?(\d(?:[.,]\d{1,12})?)$|^([²³])$/

/** A sign that a number is reckoned with, right behind it or right before it; blanks stand for a unit. */
const signBehind = /^(?:\s?%)?\s{0,16}\)?\s?[-+−–×·⋅*/÷]/
const signBefore = /[-+−–×·⋅*/÷]\s?\(?$/
/** The same of a product or a quotient. */
const factorBehind = /^\s?\)?\s?[×·⋅*/÷]/
const factorBefore = /[×·⋅*/÷]\s?\(?$/

/** Whether a number is multiplied or divided, as far as the sign beside it tells. */
export function isFactor(before: string, behind: string): boolean {
  return factorBehind.test(behind) || factorBefore.test(before)
}

/** What any reader may reckon with: how many of a unit another one has, and the quantile of a range of 95%. */
const constants = new Set([24, 60, 365, 1024, 3600, 1.96])

/** Whether a number is what formulas have that no paper has to say: ten and its powers, or a constant. */
export function isConstant(value: number): boolean {
  return constants.has(value) || /^(?:10+|0\.0*1)$/.test(String(value))
}

/** What stands between a formula and its result. */
const besideResult = /[=≈(]/
/** What a formula goes on from that is none of numbers alone: “x^2 + 3 = 7”, “n−1 = 6”. */
const endsInSymbol = /[\p{L}\p{N}_^\\{}\])]$/u
/** The result of a formula, behind it and before it. */
const resultBehind = /^\s?[=≈]\s?[-−–~≈]?\s?\d/
const resultBefore = /\d%?\s{0,16}[=≈]$/

/** Whether a number is one that a formula with its result is written with: 12 of “12/(12 + 4) = 0.75”, or of “16 = 12 + 4”. */
export function isTermOfFormula(
  before: string,
  written: string,
  behind: string,
  hasCommas: boolean
): boolean {
  const around = before + written + behind
  if (!besideResult.test(around)) return false
  const {text} = blankUnits(around)
  const [from, to] = [before.length, before.length + written.length]
  if (!signBehind.test(text.slice(to)) && !signBefore.test(before)) return false
  const {start, end} = closed(text, {
    start: startOfFormula(text, from),
    end: endOfFormula(text, to)
  })
  if (start > from || end < to) return false
  if (!formulaOf(text.slice(start, end), hasCommas)?.values.length) return false
  const lead = text.slice(0, start)
  if (/\S/.test(text[start]!) && endsInSymbol.test(lead)) return false
  return resultBehind.test(text.slice(end)) || resultBefore.test(lead.trimEnd())
}

/** A formula that is reckoned: its numbers, of shares the parts of one, and the values that it may have. */
export interface WrittenFormula {
  terms: number[]
  values: number[]
  /** Whether one of its numbers is a share. */
  hasShare: boolean
  /** The unit of one of its numbers, if that is the only one with a unit. */
  unit: string | undefined
}

/** The formulas beside a result: the one that ends the text before it, and the one in brackets behind it. */
export function formulasBeside(
  before: string,
  behind: string,
  hasCommas: boolean
): WrittenFormula[] {
  return [
    formulaIn(before, placeBefore, hasCommas),
    formulaIn(behind, placeBehind, hasCommas)
  ].filter((formula) => formula !== undefined)
}

/** The formula that is found in a text; `undefined` where there is none, or none that can be reckoned. */
function formulaIn(
  around: string,
  find: (text: string) => Span | undefined,
  hasCommas: boolean
): WrittenFormula | undefined {
  if (!besideResult.test(around)) return undefined
  const {text, units} = blankUnits(around)
  const place = find(text)
  if (!place) return undefined
  const {start, end} = place
  const formula = formulaOf(text.slice(start, end), hasCommas)
  const [unit, other] = units.filter(({at}) => at >= start && at < end)
  return formula && {...formula, unit: other ? undefined : unit?.word}
}

/** Where a formula stands that a text ends in, in front of its result. */
function placeBefore(text: string): Span | undefined {
  const end = Math.max(text.lastIndexOf('='), text.lastIndexOf('≈'))
  if (end < 0 || !/^\s?[-−–]?$/.test(text.slice(end + 1))) return undefined
  return closed(text, {start: startOfFormula(text, end), end})
}

/** What stands between a result and a formula in brackets, and behind that: the end of the brackets, or another result in them. */
const toBrackets = /^-?[^\d()=≈.;:!?]{0,30}\(/u
const endOfBrackets = /^(?:\)(?!\s?[-+−–×·⋅*/÷])|[=≈])/

/** Where a formula stands in brackets, behind its result and the unit of that. */
function placeBehind(text: string): Span | undefined {
  const lead = toBrackets.exec(text)?.[0]
  if (lead === undefined) return undefined
  const start = lead.length
  const place = closed(text, {start, end: endOfFormula(text, start)})
  return endOfBrackets.test(text.slice(place.end)) ? place : undefined
}

/** Where that begins which a formula may be written in up to an offset. Another number may stand before a comma: “with 5.9, 3 × 4 = 12”. */
function startOfFormula(text: string, end: number): number {
  let start = end
  while (start > 0 && ofFormula.test(text[start - 1]!)) {
    if (/^[.,]\s/.test(text.slice(start - 1, start + 1))) break
    start--
  }
  return start
}

/** Where it ends from an offset on. */
function endOfFormula(text: string, start: number): number {
  let end = start
  while (end < text.length && ofFormula.test(text[end]!)) {
    if (/^[.,](?:\s|$)/.test(text.slice(end, end + 2))) break
    end++
  }
  return end
}

/** The place of a formula without brackets that are around its result, too. */
function closed(text: string, {start, end}: Span): Span {
  const open: number[] = []
  let at = start
  for (; at < end; at++) {
    if (text[at] === '(') open.push(at)
    else if (text[at] === ')' && open.pop() === undefined) break
  }
  const outer = open.at(-1)
  return {start: outer === undefined ? start : outer + 1, end: at}
}

/** A formula, unless it has no two numbers, or cannot be reckoned. */
function formulaOf(written: string, hasCommas: boolean): Omit<WrittenFormula, 'unit'> | undefined {
  const parts = written.match(part) ?? []
  // “2^0.15”: an exponent with decimals is a number of the paper, too.
  const numbers = parts
    .filter((one) => /^\d|^\^.*[.,]/.test(one))
    .map((one) => one.replace(/^\^\s?/, ''))
  if (numbers.length < 2) return undefined
  const values = [reckon(parts, hasCommas), valueOfFraction(parts, hasCommas)]
  return {
    terms: numbers.map((one) => termOf(one, hasCommas)),
    values: values.filter(Number.isFinite),
    hasShare: numbers.some((one) => one.endsWith('%'))
  }
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
  const plain = hasCommas ? withDecimalPoints(written) : written
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
  let value = raised(reader)
  for (let sign = takeSign(reader, /^[×·⋅*/÷]$/); sign; sign = takeSign(reader, /^[×·⋅*/÷]$/)) {
    const next = raised(reader)
    value = /[/÷]/.test(sign) ? value / next : value * next
  }
  return value
}

/** The same, with the power behind it, which counts before a sign: −3² is −9. */
function raised(reader: Reader): number {
  if (takeSign(reader, /^[-−–]$/)) return -raised(reader)
  const value = single(reader)
  const sign = takeSign(reader, power)
  return sign ? value ** exponentOf(sign, reader.hasCommas) : value
}

function exponentOf(sign: string, hasCommas: boolean): number {
  return termOf(sign.normalize('NFKC').replace(/^\^\s?/, ''), hasCommas)
}

/** A number, or what stands in brackets; nothing that is a number where the formula is none. */
function single(reader: Reader): number {
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
